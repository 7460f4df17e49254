import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { operationsOf } from './helpers/contract.ts';
import { openScene } from './helpers/example-scene.ts';
import { openService, type TestService } from './helpers/open-service.ts';
import { tryExample } from './helpers/try-example.ts';

/** Every POST of the document, its example sent three times at once under one Idempotency-Key. */
let service: TestService;
beforeAll(async () => {
  service = await openService();
}, 120_000);
afterAll(() => service.close(), 60_000);

const posts = operationsOf().filter(({ method }) => method === 'post');

describe('a POST with an Idempotency-Key, sent three times at once', () => {
  it.each(posts.map((one) => [one.path, one] as const))('is done once: %s', async (_path, described) => {
    const scene = openScene(service);
    // What the example names is there before: the three must meet each other, not the making of it.
    await scene.live(JSON.stringify([described.operation.requestBody, described.operation.parameters]));
    const headers = { 'Idempotency-Key': randomUUID() };
    const send = () => tryExample(described, { app: service.app, scene }, { headers });
    const answers = await Promise.all([send(), send(), send()]);
    const done = answers.filter(
      ({ status, headers: sent }) => status < 300 && sent['idempotency-replayed'] === undefined,
    );
    const others = answers.filter((answer) => !done.includes(answer));
    expect(done).toHaveLength(1);
    // Too early for the answer, or answered again.
    for (const { status } of others) expect([409, done[0]?.status]).toContain(status);
    const again = await send();
    expect([again.status, again.get('idempotency-replayed')]).toEqual([done[0]?.status, 'true']);
    // Without what is shown once only.
    expect(done[0]?.body).toMatchObject(again.body);
  });
});
