import { z } from 'zod';
import { WhylistError } from '../errors.ts';
import type { Role, Scope } from './scopes.ts';

/** An agency branch whose data nobody else sees. Becomes part of index and folder names. */
export const tenantSchema = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, 'lower-case letters, digits and - only, 40 at most');

/** Where records live when nobody speaks of tenants. */
export const mainTenant = 'main';

/** Whoever asks, known by a key or by an identity provider's token. */
export interface Actor {
  /** Of the key, or the subject of the token: never a secret. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly tenant: string;
  readonly scopes: ReadonlySet<Scope>;
}

/** @throws WhylistError `forbidden` when the actor lacks the scope. */
export const requireScope = (actor: Actor, scope: Scope): void => {
  if (actor.scopes.has(scope)) return;
  throw new WhylistError('forbidden', `This takes the scope ${scope}, which the key does not have.`, {
    hint: `The key has the role ${actor.role}. GET /v1/me shows what it may do.`,
  });
};
