import type { Request, RequestHandler, Response } from 'express';
import { type Actor, requireScope } from '../access/actor.ts';
import type { AuditNote } from '../compliance/audit/entry.ts';
import { WhylistError } from '../errors.ts';
import type { Installation } from '../service/installation.ts';
import { auditEventOf, isAudited, purposeOf } from './audited.ts';
import { actorOf } from './authenticate.ts';
import { checkInput } from './check-input.ts';
import { once } from './idempotency.ts';
import type { Answer, Route } from './route.ts';
import { selectFields } from './select-fields.ts';

/** Checks the request by the route's schemas, calls it, presents what it hands back. */
export const serveRoute =
  (route: Route, installation: Installation, closing: AbortSignal): RequestHandler =>
  async (request, response) => {
    const { config } = installation;
    const actor = actorOf(response) ?? nobody(config.WHYLIST_TENANT);
    if (route.scope !== 'any' && route.scope !== 'open') requireScope(actor, route.scope);
    const signal = abortSignal(route, response, { closing, timeoutMs: config.WHYLIST_REQUEST_TIMEOUT_MS });
    const { params, query, body } = route;
    const purpose = purposeOf(request.get('x-purpose'));
    let note: AuditNote = {};
    const input = {
      params: params === undefined ? undefined : checkInput(params, request.params, 'address'),
      query: query === undefined ? undefined : checkInput(query, request.query, 'query'),
      body: body === undefined ? undefined : checkInput(body, bodyOf(route, request), 'body'),
      request,
      response,
      actor,
      audit: (more: AuditNote) => {
        note = { ...note, ...more };
      },
      operations: installation,
      signal,
    };
    // The tenant follows from the key alone: no address, header or body can name another.
    const services = await installation.tenant(actor.tenant);
    const work = (): Promise<Answer | undefined> => withDeadline(route.handle(input, services), signal);
    const { requests: shelf, now } = services;
    const answer =
      route.method === 'post'
        ? await once({ request, response, actor, secretAnswer: route.secretAnswer, shelf, now }, work)
        : await work();
    // Before it is sent: what is not on record is not shown.
    if (isAudited(route) && (answer?.status ?? 200) < 400)
      await services.audit.append(auditEventOf({ route, actor, purpose, note, params: input.params, answer }));
    if (answer !== undefined) await present(selectFields(route, input.query, answer), response);
  };

/** On open routes: may do nothing that takes a scope. */
const nobody = (tenant: string): Actor => ({ id: 'nobody', name: 'nobody', role: 'crm', tenant, scopes: new Set() });

const bodyOf = ({ bodyOptional, bodyType = 'application/json' }: Route, request: Request): unknown => {
  if (request.body !== undefined) return request.body;
  if (bodyOptional === true && isWithoutBody(request)) return {};
  if (request.is(bodyType) === false)
    throw new WhylistError('unsupported-media-type', `This route takes ${bodyType}.`, {
      hint: `Send the header Content-Type: ${bodyType}.`,
    });
  throw new WhylistError('invalid-request', 'The request has no body.');
};

const isWithoutBody = ({ headers }: Request): boolean =>
  headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0';

interface Limits {
  readonly closing: AbortSignal;
  readonly timeoutMs: number;
}

const abortSignal = (route: Route, response: Response, { closing, timeoutMs }: Limits): AbortSignal => {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  if (route.duration === 'endless') return AbortSignal.any([gone.signal, closing]);
  return route.duration === 'long' ? gone.signal : AbortSignal.any([gone.signal, AbortSignal.timeout(timeoutMs)]);
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

const present = async ({ status, body, headers = {}, type, send }: Answer, response: Response): Promise<void> => {
  response.status(status).set(headers);
  if (send !== undefined) await send(response);
  else if (body === undefined) response.end();
  else if (type === undefined) response.json(body);
  else response.type(type).send(body);
};
