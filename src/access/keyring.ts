import { existing, WhylistError } from '../errors.ts';
import type { Actor } from './actor.ts';
import { type ApiKey, credentialsOf, digestOf, isSecretOf, mintCredentials, stateOf } from './api-key.ts';
import { grantedScopes, type Role, type Scope } from './scopes.ts';

/** Where keys are kept. Reads by id see every write that was answered, so that a revocation counts at once. */
export interface KeyShelf {
  get(id: string): Promise<ApiKey | undefined>;
  put(key: ApiKey): Promise<void>;
  /** Writes these fields and leaves the others: two changes at once must not undo each other. */
  change(id: string, fields: Partial<Pick<ApiKey, 'revokedAt' | 'expiresAt' | 'lastUsedAt'>>): Promise<void>;
  /** Newest first, at most 1,000; of all tenants where none is named. */
  list(tenant?: string): Promise<ApiKey[]>;
  tenants(): Promise<string[]>;
}

export interface NewKey {
  readonly name: string;
  readonly role: Role;
  readonly tenant: string;
  /** Fewer scopes than the role has. */
  readonly scopes?: readonly Scope[] | undefined;
  readonly expiresAt?: string | undefined;
  readonly createdBy: string;
  readonly replaces?: string;
}

/** The token is shown here and never again. */
export interface MadeKey {
  readonly key: ApiKey;
  readonly token: string;
}

export interface Keyring {
  create(wanted: NewKey): Promise<MadeKey>;
  list(tenant?: string): Promise<ApiKey[]>;
  /** @throws WhylistError `not-found`, also for a key of another tenant. */
  find(id: string, tenant?: string): Promise<ApiKey>;
  /** From the next request on nobody gets in with it. Revoking twice keeps the first time. */
  revoke(id: string, tenant?: string): Promise<ApiKey>;
  /** A new key in its place; the old one stays good for some hours, so that nothing stands still meanwhile. */
  rotate(id: string, options: { by: string; graceHours: number; tenant?: string }): Promise<MadeKey>;
  /** Undefined for a token that is no key, or one that is no longer good. */
  authenticate(token: string): Promise<Actor | undefined>;
  tenants(): Promise<string[]>;
}

/** Writing the last use with each request would double the engine's work. */
const useStepMs = 60_000;
const hourMs = 3_600_000;

export const createKeyring = (shelf: KeyShelf, now: () => Date): Keyring => {
  const find = async (id: string, tenant?: string): Promise<ApiKey> => {
    const key = await shelf.get(id);
    return existing(tenant === undefined || key?.tenant === tenant ? key : undefined, 'key with this id');
  };

  const create = async ({ createdBy, ...wanted }: NewKey): Promise<MadeKey> => {
    const { id, secret, token } = mintCredentials();
    const { name, role, tenant, scopes, expiresAt, replaces } = wanted;
    const key: ApiKey = {
      id,
      name,
      role,
      tenant,
      ...(scopes === undefined ? {} : { scopes: [...scopes] }),
      secretSha256: digestOf(secret),
      createdAt: now().toISOString(),
      createdBy,
      ...(expiresAt === undefined ? {} : { expiresAt }),
      ...(replaces === undefined ? {} : { replaces }),
    };
    await shelf.put(key);
    return { key, token };
  };

  const touch = async (key: ApiKey): Promise<void> => {
    const at = now();
    if (key.lastUsedAt !== undefined && at.getTime() - Date.parse(key.lastUsedAt) < useStepMs) return;
    await shelf.change(key.id, { lastUsedAt: at.toISOString() });
  };

  return {
    create,
    find,
    list: (tenant) => shelf.list(tenant),
    tenants: () => shelf.tenants(),
    revoke: async (id, tenant) => {
      const key = await find(id, tenant);
      if (key.revokedAt !== undefined) return key;
      const revokedAt = now().toISOString();
      await shelf.change(id, { revokedAt });
      return { ...key, revokedAt };
    },
    rotate: async (id, { by, graceHours, tenant }) => {
      const old = await find(id, tenant);
      if (stateOf(old, now()) !== 'active')
        throw new WhylistError('conflict', 'Only a key that is in force can be rotated.');
      const { name, role, scopes } = old;
      const made = await create({ name, role, tenant: old.tenant, scopes, createdBy: by, replaces: old.id });
      const graceEnds = new Date(now().getTime() + graceHours * hourMs).toISOString();
      const expiresAt = old.expiresAt !== undefined && old.expiresAt < graceEnds ? old.expiresAt : graceEnds;
      await shelf.change(id, { expiresAt });
      return made;
    },
    authenticate: async (token) => {
      const given = credentialsOf(token);
      if (given === undefined) return undefined;
      const key = await shelf.get(given.id);
      if (key === undefined || !isSecretOf(key, given.secret) || stateOf(key, now()) !== 'active') return undefined;
      await touch(key);
      const { id, name, role, tenant, scopes } = key;
      return { id, name, role, tenant, scopes: grantedScopes(role, scopes) };
    },
  };
};
