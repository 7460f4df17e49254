import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import request from 'supertest';
import { createApp } from '../../src/http/app.ts';
import { operationsOf } from './helpers/contract.ts';
import { openScene } from './helpers/example-scene.ts';
import { openService, type TestService } from './helpers/open-service.ts';
import { tryExample } from './helpers/try-example.ts';

let service: TestService;
let app: Express;
const tokens = { leeds: '', york: '' };
/** Ids of what belongs to Leeds, by the path under which it is found. */
const ids: Record<string, string> = {};

const from = (tenant: keyof typeof tokens) => ({ Authorization: `Bearer ${tokens[tenant]}` });

beforeAll(async () => {
  service = await openService();
  const config = { ...service.installation.config, WHYLIST_AUTH: 'keys' as const, WHYLIST_RATE_LIMIT_PER_MINUTE: 0 };
  app = createApp({ ...service.installation, config }, new AbortController().signal);
  for (const tenant of ['leeds', 'york'] as const) {
    const made = await service.installation.keyring.create({ name: tenant, role: 'admin', tenant, createdBy: 'test' });
    tokens[tenant] = made.token;
  }
  const post = (path: string) => request(app).post(path).set(from('leeds'));
  const batch = await post('/v1/batches')
    .attach('files', resolve('samples/cvs/priya-raman.pdf'))
    .attach('files', Buffer.from('no cv at all'), 'notes.xyz');
  await request(app).get(`/v1/batches/${batch.body.id}/events`).set(from('leeds'));
  const [candidate] = (await request(app).get('/v1/candidates').set(from('leeds'))).body.items;
  const [quarantined] = (await request(app).get('/v1/quarantine').set(from('leeds'))).body.items;
  const vacancy = await post('/v1/vacancies').send({
    title: 'DevOps Engineer',
    text: 'DevOps Engineer with Kubernetes',
  });
  const shortlist = await post(`/v1/vacancies/${vacancy.body.id}/shortlists`);
  const webhook = await post('/v1/webhooks').send({ url: 'https://crm.example/hook' });
  const [key] = (await request(app).get('/v1/keys').set(from('leeds'))).body.items;
  Object.assign(ids, {
    batches: batch.body.id,
    candidates: candidate.id,
    quarantine: quarantined.id,
    vacancies: vacancy.body.id,
    shortlists: shortlist.body.id,
    webhooks: webhook.body.webhook.id,
    keys: key.id,
  });
}, 180_000);
afterAll(() => service.close(), 60_000);

/** Every tenant has a key, and asking leaves its trace. */
const ofItsOwn = new Set(['/v1/keys', '/v1/audit']);

describe('another tenant', () => {
  it('finds everything that is its own', async () => {
    for (const [kind, id] of Object.entries(ids)) {
      expect(id).toEqual(expect.any(String));
      // These have no address of their own.
      if (['quarantine', 'keys', 'webhooks'].includes(kind)) continue;
      await request(app).get(`/v1/${kind}/${id}`).set(from('leeds')).expect(200);
    }
  });

  it('gets an empty list from every route that lists', async () => {
    const lists = Object.entries(service.contract.document.paths).filter(
      ([path, operations]) =>
        path.startsWith('/v1/') && !path.includes('{') && 'get' in operations && path !== '/v1/me',
    );
    expect(lists.length).toBeGreaterThan(3);
    for (const [path] of lists) {
      const { body, status, text } = await request(app).get(path).set(from('york'));
      for (const id of Object.values(ids)) expect(text).not.toContain(id);
      if (status === 200 && !ofItsOwn.has(path) && Array.isArray(body.items))
        expect({ path, items: body.items }).toEqual({ path, items: [] });
    }
  });

  it('is told that nothing is there by every route that takes an id, asked as the document shows', async () => {
    // Made in the tenant of the installation; every record that an example names is really there.
    const scene = openScene(service);
    // An id of one's own choice is a new record of one's own.
    const withId = operationsOf().filter(
      ({ path, operation }) => path.includes('{') && operation.operationId !== 'putCandidateByExternalId',
    );
    const differing: string[] = [];
    for (const described of withId) {
      const asked = `${described.method} ${described.path}`;
      const { status } = await tryExample(described, { app, scene }, { headers: from('york') });
      if (status !== 404) differing.push(`${asked}: ${status}`);
      if (described.method !== 'get') continue;
      const own = await tryExample(described, { app: service.app, scene });
      if (own.status >= 400) differing.push(`${asked}, by its owner: ${own.status}`);
    }
    expect(withId.length).toBeGreaterThan(50);
    expect(differing).toEqual([]);
  }, 180_000);

  it('matches its own candidates only', async () => {
    const ask = (tenant: keyof typeof tokens) =>
      request(app).post('/v1/match').set(from(tenant)).send({ text: 'DevOps Engineer with Kubernetes' });
    expect((await ask('leeds')).body.candidates).toHaveLength(1);
    expect((await ask('york')).body).toMatchObject({ pool: { considered: 0 }, candidates: [] });
  });

  it('has files of its own', () => {
    const { leeds, york } = { leeds: service.installation.tenant('leeds'), york: service.installation.tenant('york') };
    return Promise.all([leeds, york]).then(([one, other]) => {
      const sha = 'a'.repeat(64);
      expect(one.documents.pathOf(sha)).not.toBe(other.documents.pathOf(sha));
    });
  });
});
