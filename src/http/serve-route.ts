import type { Request, RequestHandler, Response } from 'express';
import { WhylistError } from '../errors.ts';
import type { Services } from '../service/services.ts';
import { checkInput } from './check-input.ts';
import type { Answer, Route } from './route.ts';

/** Checks the request by the route's schemas, calls it, presents what it hands back. */
export const serveRoute =
  (route: Route, services: Services): RequestHandler =>
  async (request, response) => {
    const signal = abortSignal(route, request, response, services);
    const answer = await withDeadline(
      route.handle(
        {
          params: route.params === undefined ? undefined : checkInput(route.params, request.params, 'address'),
          query: route.query === undefined ? undefined : checkInput(route.query, request.query, 'query'),
          body: route.body === undefined ? undefined : checkInput(route.body, jsonBody(request), 'body'),
          request,
          response,
          signal,
        },
        services,
      ),
      signal,
    );
    if (answer !== undefined) present(answer, response);
  };

const jsonBody = (request: Request): unknown => {
  if (request.body !== undefined) return request.body;
  if (request.is('json') === false)
    throw new WhylistError('unsupported-media-type', 'This route takes application/json.', {
      hint: 'Send the header Content-Type: application/json.',
    });
  throw new WhylistError('invalid-request', 'The request has no body.');
};

const abortSignal = (route: Route, _request: Request, response: Response, { config }: Services): AbortSignal => {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return route.withoutTimeout === true
    ? gone.signal
    : AbortSignal.any([gone.signal, AbortSignal.timeout(config.WHYLIST_REQUEST_TIMEOUT_MS)]);
};

const withDeadline = async <T>(work: Promise<T>, signal: AbortSignal): Promise<T> => {
  let onAbort = (): void => undefined;
  const over = new Promise<never>((_resolve, reject) => {
    onAbort = () => reject(new WhylistError('request-timeout', 'The request took too long and was given up.'));
    signal.addEventListener('abort', onAbort, { once: true });
  });
  // Whichever is late must not become an unhandled rejection.
  over.catch(() => undefined);
  work.catch(() => undefined);
  return Promise.race([work, over]).finally(() => signal.removeEventListener('abort', onAbort));
};

const present = ({ status, body, headers = {}, type }: Answer, response: Response): void => {
  response.status(status).set(headers);
  if (body === undefined) response.end();
  else if (type === undefined) response.json(body);
  else response.type(type).send(body);
};
