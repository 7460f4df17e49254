import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { openService, type TestService } from './helpers/open-service.ts';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[];
}

/** A collector that keeps what it is sent. */
let collector: Server;
const received: string[] = [];
let service: TestService;

beforeAll(async () => {
  collector = createServer((incoming, response) => {
    let body = '';
    incoming.on('data', (part) => (body += String(part)));
    incoming.on('end', () => {
      if (incoming.url === '/v1/traces') received.push(body);
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((ready) => collector.listen(0, '127.0.0.1', ready));
  const port = (collector.address() as AddressInfo).port;
  service = await openService({ WHYLIST_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
}, 120_000);
afterAll(() => new Promise((closed) => collector.close(closed)));

const trace = 'a0b1c2d3e4f5a6b7c8d9e0f1a2b3c4d5';

describe('traces', () => {
  it('tell of each request and of what it asked the engine, within the caller’s trace, and of nobody', async () => {
    await request(service.app)
      .get('/v1/candidates?q=Wolverstone')
      .set({ Host: 'localhost', traceparent: `00-${trace}-1234567890abcdef-01` })
      .expect(200);
    await request(service.app)
      .get('/v1/candidates/by-external-id/crm-wolverstone')
      .set('Host', 'localhost')
      .expect(404);
    // What is not sent yet is sent on the way out.
    await service.close();

    const spans = received.flatMap((body) =>
      (JSON.parse(body).resourceSpans as { scopeSpans: { spans: Span[] }[] }[]).flatMap(({ scopeSpans }) =>
        scopeSpans.flatMap((scope) => scope.spans),
      ),
    );
    const listing = spans.find(({ name }) => name === 'GET /v1/candidates');
    expect(listing).toMatchObject({ traceId: trace, parentSpanId: '1234567890abcdef' });
    expect(
      Object.fromEntries(listing?.attributes.map(({ key, value }) => [key, Object.values(value)[0]]) ?? []),
    ).toEqual({
      'http.request.method': 'GET',
      'http.route': '/v1/candidates',
      'http.response.status_code': 200,
    });
    const beneath = spans.filter(({ parentSpanId }) => parentSpanId === listing?.spanId);
    expect(beneath.map(({ name }) => name)).toContain('search');
    expect(spans.map(({ name }) => name)).toContain('GET /v1/candidates/by-external-id/:id');
    expect(received.join('\n')).not.toMatch(/wolverstone/i);
  }, 60_000);
});
