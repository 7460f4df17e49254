import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { WhylistError } from '../errors.ts';
import { actorOf } from './authenticate.ts';

/**
 * So many requests a minute for each key, and for each address that shows none. Answers carry `RateLimit-Limit`,
 * `RateLimit-Remaining` and `RateLimit-Reset` (seconds); 0 sets no limit. Counted in this process.
 */
export const limitRate = (perMinute: number): RequestHandler => {
  if (perMinute === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-6',
    legacyHeaders: false,
    keyGenerator: (request, response) => {
      const actor = actorOf(response);
      return actor === undefined ? `ip:${ipKeyGenerator(request.ip ?? '')}` : `key:${actor.tenant}:${actor.id}`;
    },
    // Whoever watches over the service must not be kept out by it.
    skip: ({ path }) => path === '/healthz' || path === '/readyz',
    handler: () => {
      throw new WhylistError('too-many-requests', 'Too many requests with this key in the last minute.', {
        hint: 'Wait for the seconds that RateLimit-Reset names.',
      });
    },
  });
};
