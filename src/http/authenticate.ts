import type { Request, RequestHandler, Response } from 'express';
import type { Actor } from '../access/actor.ts';
import { type Authenticator, createAuthenticator, localActor } from '../access/authenticator.ts';
import { WhylistError } from '../errors.ts';
import type { Installation } from '../service/installation.ts';

const actors = new WeakMap<Response, Actor>();

/** Who asks; undefined on open routes. */
export const actorOf = (response: Response): Actor | undefined => actors.get(response);

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * Lets in who may ask. Without keys (WHYLIST_AUTH=off) the service listens on loopback only, and then the danger is a
 * web page in a browser of this machine: other sites' requests, and names of other sites that were made to point here,
 * are refused.
 */
export const authenticate = (
  { config, keyring }: Pick<Installation, 'config' | 'keyring'>,
  isOpen: (request: Request) => boolean,
): RequestHandler => {
  if (config.WHYLIST_AUTH === 'keys') return requireToken(createAuthenticator(config, keyring), isOpen);
  const everybody = localActor(config);
  return (request, response, next) => {
    refuseOtherSites(request);
    actors.set(response, everybody);
    next();
  };
};

const requireToken =
  (authenticator: Authenticator, isOpen: (request: Request) => boolean): RequestHandler =>
  async (request, response, next) => {
    if (isOpen(request)) return next();
    const [, token] = /^Bearer +(\S+)$/i.exec(request.get('authorization') ?? '') ?? [];
    const actor = token === undefined ? undefined : await authenticator(token);
    if (actor !== undefined) {
      actors.set(response, actor);
      return next();
    }
    response.set('WWW-Authenticate', `Bearer realm="whylist"${token === undefined ? '' : ', error="invalid_token"'}`);
    if (token !== undefined)
      throw new WhylistError('unauthorized', 'This key is not known, has expired or was revoked.', {
        hint: 'An administrator can make another: whylist keys create, or POST /v1/keys.',
      });
    throw new WhylistError('unauthorized', 'This service asks for a key.', {
      hint: 'Send the header Authorization: Bearer <key>. The first start says where the first key lies.',
    });
  };

const refuseOtherSites = (request: Request): void => {
  const site = request.get('sec-fetch-site');
  const origin = request.get('origin');
  if (!loopback.test(request.get('host') ?? ''))
    throw new WhylistError('forbidden', 'Without keys this service answers on localhost only.', {
      hint: 'Set WHYLIST_AUTH=keys to be reachable under other names.',
    });
  const foreign = origin !== undefined && origin !== `${request.protocol}://${request.get('host')}`;
  if (site === 'cross-site' || foreign)
    throw new WhylistError('forbidden', 'Pages of other sites may not use this service.');
};
