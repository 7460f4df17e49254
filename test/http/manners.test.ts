import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { startServer } from '../../src/http/server.ts';
import { openService, type TestService } from './helpers/open-service.ts';

let service: TestService;
beforeAll(async () => {
  service = await openService();
}, 120_000);
afterAll(() => service.close(), 60_000);

const get = (path: string) => request(service.app).get(path).set('Host', 'localhost:3000');

describe('operations', () => {
  it('say that it runs and is ready', async () => {
    expect(service.contract.check('get', '/healthz', await get('/healthz')).body).toEqual({ status: 'ok' });
    expect(service.contract.check('get', '/readyz', await get('/readyz')).body).toEqual({
      status: 'ready',
      checks: { engine: true, disk: true, workers: true },
    });
  });

  it('tell what waits, and how often a candidate was kept in memory', async () => {
    const { text } = await get('/metrics');
    for (const name of ['batch_files_waiting', 'parse_queue', 'webhook_deliveries_waiting'])
      expect(text).toMatch(new RegExp(`^whylist_${name} 0$`, 'm'));
    expect(text).toContain('# TYPE whylist_candidate_cache_reads_total counter');
  });

  it('count requests by route, not by address', async () => {
    await get('/v1/candidates/c-somebody');
    const { text } = service.contract.check('get', '/metrics', await get('/metrics'));
    expect(text).toContain('route="/v1/candidates/:id"');
    expect(text).not.toContain('c-somebody');
  });
});

describe('documents', () => {
  it('describe every route with its answers and errors', () => {
    const { openapi, paths } = service.contract.document;
    expect(openapi).toMatch(/^3\.1/);
    expect(Object.keys(paths).length).toBeGreaterThan(15);
    for (const operations of Object.values(paths))
      for (const operation of Object.values(operations)) {
        expect(operation).toMatchObject({ operationId: expect.any(String), summary: expect.any(String) });
        expect(Object.keys(operation.responses).filter((status) => /^[23]/.test(status))).not.toEqual([]);
      }
  });

  it('are readable without a network', async () => {
    const page = await get('/docs').expect(200);
    const assets = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => String(path));
    expect(assets.length).toBe(3);
    for (const path of assets) {
      expect(path).toMatch(/^\//);
      await get(path).expect(200);
    }
  });
});

describe('every request', () => {
  it('gets an id, its own if it brings one', async () => {
    expect((await get('/healthz')).get('x-request-id')).toMatch(/^[\w-]{36}$/);
    expect((await get('/healthz').set('X-Request-Id', 'crm-12345678')).get('x-request-id')).toBe('crm-12345678');
    expect((await get('/healthz').set('X-Request-Id', 'a b\u00e9')).get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });

  it('gets a problem document for an address that is none', async () => {
    const response = await get('/v1/nothing');
    expect(response.status).toBe(404);
    expect(response.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(response.body).toMatchObject({
      code: 'not-found',
      status: 404,
      type: '/docs/errors#not-found',
      instance: `urn:request:${response.get('x-request-id')}`,
    });
  });

  it.each([
    ['{"title":', 'application/json', 400, 'invalid-request'],
    ['title=x', 'application/x-www-form-urlencoded', 415, 'unsupported-media-type'],
    [JSON.stringify({ text: 'x'.repeat(6_000_000) }), 'application/json', 413, 'payload-too-large'],
  ])('is told what is wrong with its body (%#)', async (body, type, status, code) => {
    const response = await request(service.app)
      .post('/v1/match')
      .set('Host', 'localhost')
      .set('Content-Type', type)
      .send(body);
    service.contract.check('post', '/v1/match', response);
    expect({ status: response.status, code: response.body.code }).toEqual({ status, code });
  });

  it('is refused when it comes from a page of another site, or under another name', async () => {
    const foreign = await get('/v1/candidates').set('Origin', 'https://elsewhere.example');
    expect(service.contract.check('get', '/v1/candidates', foreign).status).toBe(403);
    const cross = await get('/v1/candidates').set('Sec-Fetch-Site', 'cross-site');
    expect(cross.status).toBe(403);
    const rebound = await request(service.app).get('/v1/candidates').set('Host', 'elsewhere.example');
    expect(rebound.status).toBe(403);
    const own = await get('/v1/candidates').set('Origin', 'http://localhost:3000').set('Sec-Fetch-Site', 'same-origin');
    expect(own.status).toBe(200);
  });
});

describe('other addresses than loopback', () => {
  it('are listened on only where keys are asked for', async () => {
    const config = { ...service.installation.config, WHYLIST_HOST: '0.0.0.0', WHYLIST_PORT: 0 };
    await expect(startServer({ ...service.installation, config })).rejects.toMatchObject({ code: 'invalid-config' });
    const server = await startServer({ ...service.installation, config: { ...config, WHYLIST_AUTH: 'keys' } });
    const port = new URL(server.url).port;
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/v1/candidates`)).status).toBe(401);
    await server.close();
  });
});
