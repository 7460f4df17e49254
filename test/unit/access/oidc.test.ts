import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { createTokenVerifier } from '../../../src/access/oidc.ts';

/** An identity provider of one's own, on loopback: discovery, keys, and whatever tokens a test wants. */
let provider: Server;
let issuer: string;
let keys: CryptoKeyPair;
let strangers: CryptoKeyPair;
let away = false;

beforeAll(async () => {
  keys = (await generateKeyPair('ES256', { extractable: true })) as CryptoKeyPair;
  strangers = (await generateKeyPair('ES256', { extractable: true })) as CryptoKeyPair;
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' };
  provider = createServer((request, response) => {
    if (away) return void response.writeHead(503).end();
    const answers: Readonly<Record<string, unknown>> = {
      '/.well-known/openid-configuration': { issuer, jwks_uri: `${issuer}/keys` },
      '/keys': { keys: [jwk] },
    };
    response
      .writeHead(200, { 'Content-Type': 'application/json' })
      .end(JSON.stringify(answers[request.url ?? ''] ?? {}));
  });
  await new Promise<void>((ready) => provider.listen(0, '127.0.0.1', ready));
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((closed) => provider.close(closed)));

const open = () =>
  createTokenVerifier({ issuer, audience: 'whylist', roleClaim: 'whylist_role', tenantClaim: 'whylist_tenant' });

const usual = () => ({ sub: 'u-17', name: 'Robin Vale', whylist_role: 'recruiter', whylist_tenant: 'leeds' });
const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;

interface Told {
  readonly issuer?: string;
  readonly audience?: string;
  readonly expires?: number;
  readonly key?: CryptoKey;
}

const token = (claims: JWTPayload, told: Told = {}): Promise<string> =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', kid: 'one' })
    .setIssuer(told.issuer ?? issuer)
    .setAudience(told.audience ?? 'whylist')
    .setIssuedAt()
    .setExpirationTime(told.expires ?? inAnHour())
    .sign(told.key ?? keys.privateKey);

describe('a token of the identity provider', () => {
  it('is somebody, with the role and the tenant of its claims', async () => {
    const actor = await open()(await token(usual()));
    expect(actor).toMatchObject({ id: 'u-17', name: 'Robin Vale', role: 'recruiter', tenant: 'leeds' });
    expect(actor?.scopes.has('match')).toBe(true);
    expect(actor?.scopes.has('keys:write')).toBe(false);
  });

  it('is of the main tenant without that claim, and has the first of several roles', async () => {
    const { whylist_tenant: _tenant, ...claims } = usual();
    const actor = await open()(await token({ ...claims, whylist_role: ['data', 'admin'] }));
    expect(actor).toMatchObject({ role: 'data', tenant: 'main' });
  });

  it('is nobody of another issuer, for another audience, after its time, or by another key', async () => {
    const verify = open();
    const refused = [
      await token(usual(), { issuer: 'http://127.0.0.1:1' }),
      await token(usual(), { audience: 'another-service' }),
      await token(usual(), { expires: inAnHour() - 2 * 3600 }),
      await token(usual(), { key: strangers.privateKey }),
    ];
    for (const one of refused) expect(await verify(one)).toBeUndefined();
  });

  it('is nobody without a signature, or with one by a secret that anybody could know', async () => {
    const verify = open();
    const unsigned = new UnsecuredJWT(usual()).setIssuer(issuer).setAudience('whylist').setExpirationTime(inAnHour());
    expect(await verify(unsigned.encode())).toBeUndefined();
    // The public key taken for a shared secret (RFC 8725 section 2.1).
    const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(keys.publicKey)));
    const shared = await new SignJWT(usual())
      .setProtectedHeader({ alg: 'HS256', kid: 'one' })
      .setIssuer(issuer)
      .setAudience('whylist')
      .setExpirationTime(inAnHour())
      .sign(secret);
    expect(await verify(shared)).toBeUndefined();
    const [head, , signature] = (await token(usual())).split('.');
    const admin = Buffer.from(JSON.stringify({ ...usual(), whylist_role: 'admin' })).toString('base64url');
    expect(await verify(`${head}.${admin}.${signature}`)).toBeUndefined();
  });

  it.each([
    ['no role', { sub: 'u-17' }],
    ['a role that is none', { ...usual(), whylist_role: 'owner' }],
    ['a tenant that cannot be', { ...usual(), whylist_tenant: '../other' }],
    ['no subject', { whylist_role: 'recruiter' }],
  ])('is nobody with %s', async (_name, claims) => {
    expect(await open()(await token(claims as JWTPayload))).toBeUndefined();
  });

  it('is taken again once a provider that was away is back', async () => {
    const verify = open();
    away = true;
    expect(await verify(await token(usual()))).toBeUndefined();
    away = false;
    expect(await verify(await token(usual()))).toMatchObject({ id: 'u-17' });
  });
});
