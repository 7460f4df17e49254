import { createRemoteJWKSet, jwtVerify } from 'jose';
import { z } from 'zod';
import { type Actor, mainTenant, tenantSchema } from './actor.ts';
import { grantedScopes, roleSchema } from './scopes.ts';

export interface OidcSettings {
  readonly issuer: string;
  readonly audience: string;
  /** Names of the claims that hold a role of ours and the tenant. */
  readonly roleClaim: string;
  readonly tenantClaim: string;
}

export type TokenVerifier = (token: string) => Promise<Actor | undefined>;

const discoverySchema = z.object({ issuer: z.string(), jwks_uri: z.url() });
const clockToleranceSeconds = 30;
/** Signatures that only the provider can make; never a shared secret, never none (RFC 8725 section 3.1). */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

const discover = async (issuer: string): Promise<ReturnType<typeof createRemoteJWKSet>> => {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) });
  const { jwks_uri: jwks } = discoverySchema.parse(await answer.json());
  return createRemoteJWKSet(new URL(jwks));
};

/**
 * Takes the tokens of an OpenID Connect provider: its signature (keys by discovery), issuer, audience and time are
 * checked; a claim names the role, another the tenant. Undefined for a token that fails any of it.
 * Sources: OpenID Connect Discovery 1.0; RFC 7519; RFC 8725.
 */
export const createTokenVerifier = ({ issuer, audience, roleClaim, tenantClaim }: OidcSettings): TokenVerifier => {
  let keys: ReturnType<typeof discover> | undefined;
  return async (token) => {
    keys ??= discover(issuer);
    // A provider that was away is asked again by the next request.
    const found = await keys.catch(() => {
      keys = undefined;
      return undefined;
    });
    if (found === undefined) return undefined;
    try {
      const options = { issuer, audience, algorithms, clockTolerance: clockToleranceSeconds };
      const { payload } = await jwtVerify(token, found, options);
      const role = roleSchema.parse([payload[roleClaim]].flat()[0]);
      const tenant = tenantSchema.parse(payload[tenantClaim] ?? mainTenant);
      const id = z.string().min(1).parse(payload.sub);
      const name = typeof payload.name === 'string' ? payload.name : id;
      return { id, name, role, tenant, scopes: grantedScopes(role) };
    } catch {
      return undefined;
    }
  };
};
