import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { tenantSchema } from './actor.ts';
import { roleSchema, scopeSchema } from './scopes.ts';

/** A key as it is kept: its secret only as a digest, from which it cannot be had again. */
export const apiKeySchema = z.object({
  id: z.string(),
  name: z.string(),
  role: roleSchema,
  tenant: tenantSchema,
  scopes: z.array(scopeSchema).optional(),
  secretSha256: z.string(),
  createdAt: z.string(),
  createdBy: z.string(),
  expiresAt: z.string().optional(),
  revokedAt: z.string().optional(),
  lastUsedAt: z.string().optional(),
  /** The key that this one takes the place of. */
  replaces: z.string().optional(),
});
export type ApiKey = z.infer<typeof apiKeySchema>;

interface Credentials {
  readonly id: string;
  readonly secret: string;
}

/**
 * A plain SHA-256 is enough: the secret is 256 random bits, which nobody finds by trying (unlike a password, which
 * would want a slow digest).
 */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** `wl_<id>_<secret>`: the id to look it up by, a prefix that secret scanners can learn. */
export const mintCredentials = (): Credentials & { readonly token: string } => {
  const id = randomBytes(9).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  return { id, secret, token: `wl_${id}_${secret}` };
};

/** Undefined for what is no key of ours. */
export const credentialsOf = (token: string): Credentials | undefined => {
  const [, id, secret] = /^wl_([0-9a-f]{18})_([\w-]{43})$/.exec(token) ?? [];
  return id === undefined || secret === undefined ? undefined : { id, secret };
};

/** In the same time for every wrong secret. */
export const isSecretOf = (key: Pick<ApiKey, 'secretSha256'>, secret: string): boolean =>
  timingSafeEqual(Buffer.from(digestOf(secret), 'hex'), Buffer.from(key.secretSha256, 'hex'));

export type KeyState = 'active' | 'expired' | 'revoked';

export const stateOf = ({ revokedAt, expiresAt }: ApiKey, now: Date): KeyState => {
  if (revokedAt !== undefined) return 'revoked';
  return expiresAt !== undefined && Date.parse(expiresAt) <= now.getTime() ? 'expired' : 'active';
};
