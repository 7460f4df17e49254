import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { WhylistError } from '../errors.ts';

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * Whoever may ask. With a key set, every route but the open ones takes it. Without one the service listens on loopback
 * only, and then the danger is a web page in a browser of this machine: other sites' requests, and names of other sites
 * that were made to point here, are refused.
 */
export const guard = (key: string | undefined, isOpen: (request: Request) => boolean): RequestHandler =>
  key === undefined ? refuseOtherSites : requireKey(key, isOpen);

const refuseOtherSites: RequestHandler = (request, _response, next) => {
  const site = request.get('sec-fetch-site');
  const origin = request.get('origin');
  if (!loopback.test(request.get('host') ?? ''))
    throw new WhylistError('forbidden', 'Without a key this service answers on localhost only.', {
      hint: 'Set WHYLIST_API_KEY to be reachable under other names.',
    });
  const foreign = origin !== undefined && origin !== `${request.protocol}://${request.get('host')}`;
  if (site === 'cross-site' || foreign)
    throw new WhylistError('forbidden', 'Pages of other sites may not use this service.');
  next();
};

const requireKey =
  (key: string, isOpen: (request: Request) => boolean): RequestHandler =>
  (request, response, next) => {
    if (isOpen(request)) return next();
    const [, given = ''] = /^Bearer +(\S+)$/i.exec(request.get('authorization') ?? '') ?? [];
    if (timingSafeEqual(digest(given), digest(key))) return next();
    response.set('WWW-Authenticate', 'Bearer realm="whylist"');
    throw new WhylistError('unauthorized', 'This service asks for a key.', {
      hint: 'Send the header Authorization: Bearer <key>.',
    });
  };

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
