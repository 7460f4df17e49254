import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Webhook as Signer } from 'standardwebhooks';
import { createWebhookSender } from '../../../src/events/send-webhook.ts';
import { afterAttempt, type Delivery, mintWebhookSecret, type Webhook } from '../../../src/events/webhook.ts';
import { checkWebhookAddress } from '../../../src/events/webhook-address.ts';

const at = '2026-11-23T10:00:00.000Z';
const delivery: Delivery = {
  id: 'w:e',
  webhookId: 'w',
  event: { id: 'e', type: 'candidate.updated', at, subject: { kind: 'candidate', id: 'c-1' } },
  status: 'waiting',
  attempts: 0,
  createdAt: at,
  dueAt: at,
};

let server: Server | undefined;
afterEach(() => void server?.close());

const listen = (listener: RequestListener): Promise<string> =>
  new Promise((ready) => {
    const started = createServer(listener);
    server = started;
    started.listen(0, '127.0.0.1', () => ready(`http://127.0.0.1:${(started.address() as AddressInfo).port}/hook`));
  });

const webhookTo = (url: string): Webhook => ({
  id: 'w',
  url,
  secret: mintWebhookSecret(),
  createdAt: at,
  createdBy: 'test',
  place: { at, id: '' },
});

const sender = (allowPrivate: boolean, timeoutMs = 5_000) => createWebhookSender({ allowPrivate, timeoutMs });

describe('sending', () => {
  it('signs so that the Standard Webhooks library takes it, and no other body', async () => {
    let verify = (): unknown => undefined;
    let tampered = (): unknown => undefined;
    const webhook = webhookTo(
      await listen((request, response) => {
        let body = '';
        request.on('data', (chunk) => (body += String(chunk)));
        request.on('end', () => {
          const headers = request.headers as Record<string, string>;
          verify = () => new Signer(webhook.secret).verify(body, headers);
          tampered = () => new Signer(webhook.secret).verify(body.replace('c-1', 'c-2'), headers);
          response.writeHead(204).end();
        });
      }),
    );
    expect(await sender(true)(webhook, delivery, new Date())).toEqual({ ok: true, outcome: '204' });
    expect(verify()).toMatchObject({ type: 'candidate.updated', data: { subject: { id: 'c-1' } } });
    expect(tampered).toThrow();
  });

  it.each([
    [302, '302'],
    [500, '500'],
  ])('takes %i for a failure', async (status, outcome) => {
    const url = await listen((_request, response) =>
      response.writeHead(status, { Location: 'http://127.0.0.1:1/' }).end(),
    );
    expect(await sender(true)(webhookTo(url), delivery, new Date())).toEqual({ ok: false, outcome });
  });

  it('gives up on whoever does not answer', async () => {
    const url = await listen(() => undefined);
    const { ok } = await sender(true, 100)(webhookTo(url), delivery, new Date());
    server?.closeAllConnections();
    expect(ok).toBe(false);
  });

  it.each(['127.0.0.1', 'localhost', '[::1]', '169.254.169.254', '10.0.0.1', '[::ffff:127.0.0.1]', '0.0.0.0'])(
    'does not reach %s where private addresses are refused',
    async (host) => {
      let reached = false;
      const { port } = new URL(
        await listen((_request, response) => {
          reached = true;
          response.end();
        }),
      );
      expect((await sender(false, 500)(webhookTo(`http://${host}:${port}/`), delivery, new Date())).ok).toBe(false);
      expect(reached).toBe(false);
    },
  );
});

describe('an address', () => {
  const rules = { hosts: [], allowPrivate: false };
  it.each([
    ['http://crm.example/', rules],
    ['ftp://crm.example/', { ...rules, allowPrivate: true }],
    ['https://user:pass@crm.example/', rules],
    ['https://elsewhere.example/', { ...rules, hosts: ['crm.example'] }],
  ])('such as %s is refused', (url, given) => {
    expect(() => checkWebhookAddress(url, given)).toThrow(expect.objectContaining({ code: 'invalid-request' }));
  });

  it.each([
    ['https://crm.example/hook', rules],
    ['https://CRM.example/hook', { ...rules, hosts: ['crm.example'] }],
    ['http://crm.internal/hook', { ...rules, allowPrivate: true }],
  ])('such as %s is taken', (url, given) => expect(() => checkWebhookAddress(url, given)).not.toThrow());
});

describe('a delivery that fails', () => {
  it('is tried ten times over three days, later each time, and then is dead', () => {
    const due: number[] = [];
    let now = new Date(at);
    let current = delivery;
    while (current.status === 'waiting') {
      current = afterAttempt(current, { ok: false, outcome: '500' }, { now, chance: 0 });
      if (current.status === 'waiting') due.push(Date.parse(current.dueAt) - now.getTime());
      now = new Date(current.dueAt);
    }
    expect(current).toMatchObject({ status: 'dead', attempts: 10, outcome: '500' });
    expect(due).toEqual([...due].sort((a, b) => a - b));
    expect((now.getTime() - Date.parse(at)) / 3_600_000).toBeCloseTo(75.6, 0);
  });
});
