import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import compression from 'compression';
import cors from 'cors';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import helmet from 'helmet';
import { type Config, projectRoot } from '../config.ts';
import { WhylistError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import type { Installation } from '../service/installation.ts';
import { authenticate } from './authenticate.ts';
import { docsPage, docsScript } from './docs-page.ts';
import { limitRate } from './limits.ts';
import { observe, requestIdOf } from './observe.ts';
import { openApiDocument } from './openapi.ts';
import { toProblem } from './problem.ts';
import type { Route } from './route.ts';
import { routes } from './routes/index.ts';
import { serveRoute } from './serve-route.ts';

const largestJson = '5mb';
const largestWithCvs = '100mb';

/**
 * The whole HTTP side: what is checked for every request, the routes, the page, and errors in one place.
 *
 * @param closing ends what would otherwise never end, such as streams of events
 */
export const createApp = (installation: Installation, closing: AbortSignal): Express => {
  const { config, logger, observeRequest, tracing, version } = installation;
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(observe(logger, observeRequest, tracing));
  app.use(helmet({ contentSecurityPolicy: { directives: contentSources }, hsts: false }));
  app.use(crossOrigin(config));
  app.use(authenticate(installation, isOpen));
  app.use(limitRate(config.WHYLIST_RATE_LIMIT_PER_MINUTE));
  app.use(compression({ filter: isCompressible }));
  for (const route of routes)
    app[route.method](expressPath(route), bodyReader(route), serveRoute(route, installation, closing));
  servePage(app, openApiDocument(routes, { version, config }));
  for (const path of new Set(routes.map(expressPath))) app.all(path, methodUnknown(path));
  app.use(pathUnknown);
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

/** Only where a route takes a body, and of its type: what is too large for it is refused before it is read. */
const bodyReader = ({ bodyType, largeBody }: Route): RequestHandler => {
  const limit = largeBody === true ? largestWithCvs : largestJson;
  return bodyType === undefined ? express.json({ limit }) : express.text({ limit, type: bodyType });
};

const expressPath = ({ path }: Route): string => path.replace(/\{(\w+)\}/g, ':$1');

const openPaths = new Set(routes.filter((route) => route.scope === 'open').map((route) => route.path));

/** The document, its reader and the page hold nobody's data; the page asks for the key itself. */
const isOpen = ({ path, method }: Request): boolean =>
  openPaths.has(path) || method === 'OPTIONS' || (method === 'GET' && !path.startsWith('/v1/') && path !== '/metrics');

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

/** Browsers of other sites get in by configuration only; they send keys in a header, never cookies. */
const crossOrigin = ({ WHYLIST_CORS_ORIGINS: origins }: Config): RequestHandler => {
  if (origins === undefined) return (_request, _response, next) => next();
  return cors({
    origin: origins,
    exposedHeaders: ['ETag', 'Location', 'X-Request-Id', 'Idempotency-Replayed', 'RateLimit-Remaining'],
    maxAge: 600,
  });
};

/** A stream of events is to arrive event by event. */
const isCompressible = (request: Request, response: Response): boolean =>
  !String(response.getHeader('Content-Type')).startsWith('text/event-stream') && compression.filter(request, response);

const methodUnknown =
  (path: string): RequestHandler =>
  (request, response) => {
    const methods = routes.filter((route) => expressPath(route) === path).map(({ method }) => method.toUpperCase());
    response.set('Allow', [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', '));
    if (request.method === 'OPTIONS') return void response.status(204).end();
    throw new WhylistError('method-not-allowed', `This address takes ${methods.join(', ')}.`);
  };

const pathUnknown: RequestHandler = () => {
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
