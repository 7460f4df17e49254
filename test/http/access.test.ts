import { readFile, stat } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import request from 'supertest';
import { ensureFirstKey } from '../../src/access/first-key.ts';
import { type Role, roles } from '../../src/access/scopes.ts';
import type { Config } from '../../src/config.ts';
import { createApp } from '../../src/http/app.ts';
import { listen } from './helpers/listen.ts';
import { openService, type TestService } from './helpers/open-service.ts';

let service: TestService;
let app: Express;
const tokens = new Map<string, string>();

const appWith = (settings: Partial<Config>): Express => {
  const config: Config = { ...service.installation.config, WHYLIST_AUTH: 'keys', ...settings };
  return createApp({ ...service.installation, config }, new AbortController().signal);
};

const makeKey = async (role: Role, tenant = 'main'): Promise<string> => {
  const { token } = await service.installation.keyring.create({ name: role, role, tenant, createdBy: 'test' });
  return token;
};

const as = (token: string | undefined) => (token === undefined ? {} : { Authorization: `Bearer ${token}` });

beforeAll(async () => {
  service = await openService();
  app = appWith({ WHYLIST_RATE_LIMIT_PER_MINUTE: 0 });
  for (const role of roles) tokens.set(role, await makeKey(role));
}, 120_000);
afterAll(() => service.close(), 60_000);

const admin = () => as(tokens.get('admin'));

describe('without a key', () => {
  it('nothing of a person can be had', async () => {
    const response = service.contract.check('get', '/v1/candidates', await request(app).get('/v1/candidates'));
    expect(response.status).toBe(401);
    expect(response.get('www-authenticate')).toBe('Bearer realm="whylist"');
    const wrong = await request(app)
      .get('/v1/candidates')
      .set(as(`${tokens.get('admin')?.slice(0, -4)}AAAA`));
    expect(wrong.status).toBe(401);
    expect(wrong.get('www-authenticate')).toContain('invalid_token');
  });

  it('health, the page and the documents can', async () => {
    for (const path of ['/healthz', '/', '/docs', '/openapi.json']) await request(app).get(path).expect(200);
  });
});

describe('keys over HTTP', () => {
  it('are shown once, kept as a digest, and good until they are revoked', async () => {
    const made = await request(app).post('/v1/keys').set(admin()).send({ name: 'CRM', role: 'crm' });
    const { token, key } = service.contract.check('post', '/v1/keys', made).body;
    await request(app).get('/v1/candidates').set(as(token)).expect(200);
    const { items } = (await request(app).get('/v1/keys').set(admin())).body;
    expect(items[0]).toMatchObject({ id: key.id, role: 'crm', state: 'active', lastUsedAt: expect.any(String) });
    const kept = await service.elasticsearch.client.search({ index: `${service.elasticsearch.prefix}keys` });
    expect(JSON.stringify(kept)).not.toContain(token.split('_')[2]);
    await request(app).delete(`/v1/keys/${key.id}`).set(admin()).expect(200);
    await request(app).get('/v1/candidates').set(as(token)).expect(401);
  });

  it('do not show a key again when the request is repeated', async () => {
    const send = () =>
      request(app).post('/v1/keys').set(admin()).set('Idempotency-Key', 'k-1').send({ name: 'once', role: 'data' });
    const [first, second] = [await send(), await send()];
    expect(first.body.token).toMatch(/^wl_/);
    expect(service.contract.check('post', '/v1/keys', second).body).toEqual({ key: first.body.key });
  });

  it('expire', async () => {
    const { keyring } = service.installation;
    const expired = {
      name: 'old',
      role: 'crm',
      tenant: 'main',
      createdBy: 'test',
      expiresAt: '2026-01-01T00:00:00Z',
    } as const;
    const { token } = await keyring.create(expired);
    await request(app).get('/v1/candidates').set(as(token)).expect(401);
    const past = await request(app).post('/v1/keys').set(admin()).send(expired);
    expect(past.body).toMatchObject({ code: 'invalid-request', fields: [{ path: '/expiresAt' }] });
  });

  it('are rotated: the new one at once, the old one for the hours of grace', async () => {
    const { key, token } = (await request(app).post('/v1/keys').set(admin()).send({ name: 'CRM', role: 'crm' })).body;
    const rotate = (graceHours: number) =>
      request(app).post(`/v1/keys/${key.id}/rotate`).set(admin()).send({ graceHours });
    const rotated = service.contract.check('post', '/v1/keys/{id}/rotate', await rotate(1)).body;
    expect(rotated.key).toMatchObject({ role: 'crm', name: 'CRM', replaces: key.id });
    for (const good of [token, rotated.token]) await request(app).get('/v1/candidates').set(as(good)).expect(200);
    await rotate(0);
    await request(app).get('/v1/candidates').set(as(token)).expect(401);
    expect((await rotate(1)).status).toBe(409);
  });

  it('take fewer scopes than their role has, never others', async () => {
    const wanted = { name: 'reader', role: 'crm', scopes: ['candidates:read'] };
    const { token } = (await request(app).post('/v1/keys').set(admin()).send(wanted)).body;
    await request(app).get('/v1/candidates').set(as(token)).expect(200);
    await request(app).get('/v1/vacancies').set(as(token)).expect(403);
    expect((await request(app).get('/v1/me').set(as(token))).body.scopes).toEqual(['candidates:read']);
    const more = await request(app)
      .post('/v1/keys')
      .set(admin())
      .send({ ...wanted, scopes: ['keys:write'] });
    expect(more.status).toBe(400);
  });
});

describe('the first start', () => {
  it('makes an administrator’s key that its owner alone can read, and keeps to it', async () => {
    const installation = {
      ...service.installation,
      config: { ...service.installation.config, WHYLIST_AUTH: 'keys' as const },
    };
    expect(await ensureFirstKey(installation)).toBeUndefined();
    for (const key of await installation.keyring.list('main')) await installation.keyring.revoke(key.id);
    const first = await ensureFirstKey(installation);
    expect((await stat(first?.file ?? '')).mode & 0o777).toBe(0o600);
    expect(await readFile(first?.file ?? '', 'utf8')).toBe(`${first?.token}\n`);
    expect((await request(app).get('/v1/me').set(as(first?.token))).body).toMatchObject({ role: 'admin' });
    expect(await ensureFirstKey(installation)).toEqual(first);
    for (const role of roles) tokens.set(role, await makeKey(role));
  });
});

describe('manners of the door', () => {
  it('count requests for each key', async () => {
    const limited = appWith({ WHYLIST_RATE_LIMIT_PER_MINUTE: 2 });
    const ask = (role: Role) =>
      request(limited)
        .get('/v1/me')
        .set(as(tokens.get(role)));
    expect((await ask('crm')).get('ratelimit-remaining')).toBe('1');
    await ask('crm').expect(200);
    const refused = service.contract.check('get', '/v1/me', await ask('crm'));
    expect(refused.body).toMatchObject({ code: 'too-many-requests', status: 429 });
    expect(Number(refused.get('ratelimit-reset'))).toBeGreaterThan(0);
    await ask('data').expect(200);
  });

  it('say which methods an address takes', async () => {
    const patch = await request(app).patch('/v1/match').set(admin());
    expect(patch.body).toMatchObject({ code: 'method-not-allowed', status: 405 });
    expect(patch.get('allow')).toBe('POST, OPTIONS');
    const options = await request(app).options('/v1/candidates').expect(204);
    expect(options.get('allow')).toBe('POST, GET, HEAD, OPTIONS');
    await request(app).head('/v1/candidates').set(admin()).expect(200);
  });

  it('let in pages of the sites that are named, and no others', async () => {
    const open = appWith({ WHYLIST_CORS_ORIGINS: ['https://crm.example', 'https://ats.example'] });
    const from = async (origin: string) =>
      (await request(open).get('/v1/me').set(admin()).set('Origin', origin)).get('access-control-allow-origin');
    expect(await from('https://ats.example')).toBe('https://ats.example');
    expect(await from('https://elsewhere.example')).toBeUndefined();
  });

  it('give up what takes too long, and say so', async () => {
    const hasty = appWith({ WHYLIST_REQUEST_TIMEOUT_MS: 1 });
    const answer = service.contract.check(
      'get',
      '/v1/candidates',
      await request(hasty).get('/v1/candidates').set(admin()),
    );
    expect(answer.body).toMatchObject({ status: 503, code: 'request-timeout' });
  });

  it('let a page load nothing from elsewhere, nor be framed, nor have its types guessed', async () => {
    const { headers } = await request(app).get('/healthz').expect(200);
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN' });
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  it('pack what is long', async () => {
    const { url, close } = await listen(app);
    const packed = await fetch(`${url}/openapi.json`, { headers: { 'Accept-Encoding': 'br' } });
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(await packed.json()).toMatchObject({ openapi: '3.1.0' });
    await close();
  });
});
