import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Webhook as Signer } from 'standardwebhooks';
import request from 'supertest';
import { openService, type TestService } from './helpers/open-service.ts';

interface Received {
  readonly headers: Record<string, string>;
  readonly body: string;
}

let service: TestService;
let crm: Server;
let answer = 204;
const received: Received[] = [];

beforeAll(async () => {
  service = await openService({ WHYLIST_WEBHOOK_PRIVATE: 'on' });
  crm = createServer((incoming, response) => {
    let body = '';
    incoming.on('data', (chunk) => (body += String(chunk)));
    incoming.on('end', () => {
      received.push({ headers: incoming.headers as Record<string, string>, body });
      response.writeHead(answer).end();
    });
  });
  await new Promise<void>((ready) => crm.listen(0, '127.0.0.1', ready));
}, 120_000);
afterAll(async () => {
  crm.close();
  await service.close();
}, 60_000);

const ask = (method: 'get' | 'post' | 'delete', path: string) =>
  request(service.app)[method](path).set('Host', 'localhost');
const address = () => `http://127.0.0.1:${(crm.address() as AddressInfo).port}/hook`;

const changes = async (query: string) =>
  service.contract.check('get', '/v1/changes', await ask('get', `/v1/changes?${query}`)).body;

/** Until it has happened: events are held back for two seconds. */
const until = async <T>(look: () => Promise<T | undefined>): Promise<T> => {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await sleep(200);
  }
};

const round = () =>
  until(async () => {
    const sent = await service.services.dispatcher.round();
    return sent === 0 ? undefined : sent;
  });

describe('changes', () => {
  it('tell of each candidate and batch, and go on where they ended', async () => {
    const { next: start } = await changes('since=now');
    const batch = await ask('post', '/v1/batches').attach('files', resolve('samples/cvs/priya-raman.pdf'));
    await ask('get', `/v1/batches/${batch.body.id}/events`);
    const { items, next } = await until(async () => {
      const page = await changes(`since=${start}&limit=1000`);
      return page.items.length < 2 ? undefined : page;
    });
    expect(items).toEqual([
      expect.objectContaining({ type: 'candidate.created', subject: { kind: 'candidate', id: expect.any(String) } }),
      expect.objectContaining({ type: 'batch.finished', subject: { kind: 'batch', id: batch.body.id } }),
    ]);
    expect((await changes(`since=${next}`)).items).toEqual([]);
    expect((await changes(`since=${start}&type=batch.finished`)).items).toHaveLength(1);
    expect(JSON.stringify(items)).not.toMatch(/raman/i);
  }, 60_000);

  it('come in pages that leave nothing out', async () => {
    const whole = (await changes('limit=1000')).items;
    const paged: unknown[] = [];
    let since = '';
    for (;;) {
      const page = await changes(`limit=1${since}`);
      if (page.items.length === 0) break;
      paged.push(...page.items);
      since = `&since=${page.next}`;
    }
    expect(paged).toEqual(whole);
  }, 60_000);

  it('refuse a place that is none', async () => {
    expect((await ask('get', '/v1/changes?since=yesterday')).body).toMatchObject({ code: 'invalid-request' });
  });
});

describe('a webhook', () => {
  it('brings events signed, is tried again, dies, is replayed, and ends', async () => {
    const made = await ask('post', '/v1/webhooks').send({ url: address(), types: ['webhook.test'] });
    const { webhook, secret } = service.contract.check('post', '/v1/webhooks', made).body;
    const listed = service.contract.check('get', '/v1/webhooks', await ask('get', '/v1/webhooks'));
    expect(listed.text).not.toContain(secret);

    await ask('post', `/v1/webhooks/${webhook.id}/test`).expect(202);
    await round();
    const first = received.at(-1);
    expect(new Signer(secret).verify(first?.body ?? '', first?.headers ?? {})).toMatchObject({ type: 'webhook.test' });

    answer = 500;
    await ask('post', `/v1/webhooks/${webhook.id}/test`);
    await round();
    const deliveries = () => ask('get', `/v1/webhooks/${webhook.id}/deliveries`);
    const [failed] = service.contract.check('get', '/v1/webhooks/{id}/deliveries', await deliveries()).body.items;
    expect(failed).toMatchObject({ status: 'waiting', attempts: 1, outcome: '500' });

    await service.services.deliveries.put({ ...failed, attempts: 9, dueAt: new Date().toISOString() });
    await round();
    const dead = await ask('get', `/v1/webhooks/${webhook.id}/deliveries?status=dead`);
    expect(dead.body.items).toMatchObject([{ id: failed.id, attempts: 10 }]);

    answer = 200;
    const count = received.length;
    const replay = `/v1/webhooks/${webhook.id}/deliveries/${failed.id}/replay`;
    service.contract.check('post', '/v1/webhooks/{id}/deliveries/{deliveryId}/replay', await ask('post', replay));
    await round();
    expect(received).toHaveLength(count + 1);
    expect(received.at(-1)?.headers['webhook-id']).toBe(failed.event.id);

    await ask('delete', `/v1/webhooks/${webhook.id}`).expect(204);
    await ask('get', `/v1/webhooks/${webhook.id}/deliveries`).expect(404);
  }, 60_000);

  it('is sent once, however many processes send', async () => {
    const { webhook } = (await ask('post', '/v1/webhooks').send({ url: address(), types: ['webhook.test'] })).body;
    const before = received.length;
    await ask('post', `/v1/webhooks/${webhook.id}/test`);
    const { dispatcher } = service.services;
    await until(async () => {
      await Promise.all([dispatcher.round(), dispatcher.round(), dispatcher.round()]);
      return received.length > before ? true : undefined;
    });
    expect(received).toHaveLength(before + 1);
  }, 60_000);

  it('goes to allowed addresses only', async () => {
    const response = await ask('post', '/v1/webhooks').send({ url: 'ftp://127.0.0.1/' });
    expect(service.contract.check('post', '/v1/webhooks', response).body).toMatchObject({ fields: [{ path: '/url' }] });
  });
});
