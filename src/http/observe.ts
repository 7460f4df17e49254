import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from '../logger.ts';
import type { ObservedRequest } from '../service/services.ts';
import type { Tracing } from '../tracing.ts';

export const requestIdOf = (response: Response): string => String(response.getHeader('X-Request-Id') ?? '');

/** Gives each request an id (the sender's own, if it is one) and logs method, route, status and time: never an address as typed. */
export const observe =
  (logger: Logger, onDone: (observed: ObservedRequest) => void, tracing: Tracing): RequestHandler =>
  (request, response, next) => {
    const sent = request.get('x-request-id') ?? '';
    response.setHeader('X-Request-Id', /^[\w.-]{8,100}$/.test(sent) ? sent : randomUUID());
    const started = performance.now();
    let endSpan: (observed: ObservedRequest) => void = () => undefined;
    response.once('close', () => {
      const ms = Math.round(performance.now() - started);
      const observed = { method: request.method, route: routeOf(request), status: response.statusCode, ms };
      onDone(observed);
      endSpan(observed);
      logger.info('request', { id: requestIdOf(response), ...observed, aborted: !response.writableFinished });
    });
    endSpan = tracing.request(request.method, request.get('traceparent'), next);
  };

/** The route's pattern, which names no one; the address itself could hold a search for a person. */
const routeOf = (request: Request): string => {
  const route: unknown = request.route;
  return typeof route === 'object' && route !== null && 'path' in route ? String(route.path) : 'none';
};
