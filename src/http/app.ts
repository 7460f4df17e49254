import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from 'express';
import helmet from 'helmet';
import { projectRoot } from '../config.ts';
import { WhylistError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import type { Services } from '../service/services.ts';
import { docsPage, docsScript } from './docs-page.ts';
import { guard } from './guard.ts';
import { observe, requestIdOf } from './observe.ts';
import { openApiDocument } from './openapi.ts';
import { toProblem } from './problem.ts';
import type { Route } from './route.ts';
import { routes } from './routes/index.ts';
import { serveRoute } from './serve-route.ts';

const largestJson = '5mb';

/**
 * The whole HTTP side: what is checked for every request, the routes, the page, and errors in one place.
 *
 * @param closing ends what would otherwise never end, such as streams of events
 */
export const createApp = (services: Services, closing: AbortSignal): Express => {
  const { config, logger, observeRequest, version } = services;
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(observe(logger, observeRequest));
  app.use(helmet({ contentSecurityPolicy: { directives: contentSources }, hsts: false }));
  app.use(guard(config.WHYLIST_API_KEY, isOpen));
  app.use(express.json({ limit: largestJson }));
  for (const route of routes) app[route.method](expressPath(route), serveRoute(route, services, closing));
  servePage(app, openApiDocument(routes, { version, secured: config.WHYLIST_API_KEY !== undefined }));
  app.use(methodOrPathUnknown);
  app.use(answerErrors(logger));
  return app;
};

/** Everything comes from here: nothing of a person's data can be sent elsewhere by a page. */
const contentSources = {
  'font-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'connect-src': ["'self'"],
  'upgrade-insecure-requests': null,
};

const expressPath = ({ path }: Route): string => path.replace(/\{(\w+)\}/g, ':$1');

const openPaths = new Set(routes.filter((route) => route.open === true).map((route) => route.path));

/** The document, its reader and the page hold nobody's data; the page asks for the key itself. */
const isOpen = ({ path, method }: Request): boolean =>
  openPaths.has(path) || (method === 'GET' && !path.startsWith('/v1/') && path !== '/metrics');

const servePage = (app: Express, document: object): void => {
  app.get('/openapi.json', (_request, response) => void response.json(document));
  const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  app.get('/docs', (_request, response) => void response.type('html').send(docsPage));
  app.get('/docs/start.js', (_request, response) => void response.type('js').send(docsScript));
  app.use('/docs/assets', express.static(swagger, { index: false, maxAge: '1d' }));
  // The page's only library; it imports nothing but its own files, so no bundler is needed.
  const litHtml = dirname(dirname(createRequire(import.meta.url).resolve('lit-html')));
  app.use('/vendor/lit-html', express.static(litHtml, { index: false, maxAge: '1d' }));
  const web = join(projectRoot, 'web');
  if (existsSync(web)) app.use(express.static(existsSync(join(web, 'dist')) ? join(web, 'dist') : web));
};

const methodOrPathUnknown: RequestHandler = () => {
  throw new WhylistError('not-found', 'There is nothing under this address.', { hint: 'See /docs for what there is.' });
};

const answerErrors =
  (logger: Logger): ErrorRequestHandler =>
  (error: unknown, _request, response, _next) => {
    // Nobody is there to read it.
    if (response.closed) return;
    const id = requestIdOf(response);
    const problem = toProblem(error, id);
    if (problem.status >= 500) logger.error('request failed', { id, code: problem.code, cause: nameOf(error) });
    // A stream that broke off cannot be taken back.
    if (response.headersSent) return void response.destroy();
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  };

/** Name and place only: messages of libraries quote what they were given. */
const nameOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const [place = ''] = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return `${error.name}${place.replace(/^ +/, ' ')}`;
};
