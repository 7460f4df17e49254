import type { Config } from '../config.ts';
import type { Actor } from './actor.ts';
import { digestOf, isSecretOf } from './api-key.ts';
import type { Keyring } from './keyring.ts';
import { createTokenVerifier } from './oidc.ts';
import { grantedScopes } from './scopes.ts';

/** Who stands behind a bearer token; undefined when nobody does. */
export type Authenticator = (token: string) => Promise<Actor | undefined>;

/** A JSON Web Token has three parts (RFC 7519); a key of ours has none of these dots. */
const isJwt = (token: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token);

const administrator = (id: string, tenant: string): Actor => ({
  id,
  name: id,
  role: 'admin',
  tenant,
  scopes: grantedScopes('admin'),
});

/** Everybody on this machine, where the configuration asks nobody for a key. */
export const localActor = (config: Config): Actor => administrator('local', config.WHYLIST_TENANT);

/** Keys of the keyring, the one of the configuration, and the tokens of an identity provider where there is one. */
export const createAuthenticator = (config: Config, keyring: Keyring): Authenticator => {
  const { WHYLIST_OIDC_ISSUER: issuer, WHYLIST_OIDC_AUDIENCE: audience, WHYLIST_API_KEY: configured } = config;
  const verify =
    issuer === undefined || audience === undefined
      ? async () => undefined
      : createTokenVerifier({
          issuer,
          audience,
          roleClaim: config.WHYLIST_OIDC_ROLE_CLAIM,
          tenantClaim: config.WHYLIST_OIDC_TENANT_CLAIM,
        });
  return async (token) => {
    if (configured !== undefined && isSecretOf({ secretSha256: digestOf(configured) }, token))
      return administrator('configured', config.WHYLIST_TENANT);
    return isJwt(token) ? verify(token) : keyring.authenticate(token);
  };
};
