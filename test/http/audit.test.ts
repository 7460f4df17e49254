import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { openService, type TestService } from './helpers/open-service.ts';

let service: TestService;
let candidateId: string;

beforeAll(async () => {
  service = await openService();
  const batch = await request(service.app)
    .post('/v1/batches')
    .set('Host', 'localhost')
    .attach('files', resolve('samples/cvs/priya-raman.pdf'));
  await get(`/v1/batches/${batch.body.id}/events`);
  candidateId = (await get('/v1/candidates')).body.items[0].id;
}, 120_000);
afterAll(() => service.close(), 60_000);

const get = (path: string) => request(service.app).get(path).set('Host', 'localhost');
const post = (path: string, body: object = {}) => request(service.app).post(path).set('Host', 'localhost').send(body);

const audit = async (query: Record<string, string> = {}) => {
  const response = await get('/v1/audit').query({ limit: 200, ...query });
  return service.contract.check('get', '/v1/audit', response).body.items;
};

describe('the audit', () => {
  it('has the upload, the record that came of it and who looked at it', async () => {
    await get(`/v1/candidates/${candidateId}`).set('X-Purpose', 'registration').expect(200);
    await get(`/v1/candidates/${candidateId}/document`).expect(200);
    const actions = (await audit({ candidateId })).map(({ action }: { action: string }) => action);
    expect(actions.toReversed()).toEqual([
      'candidate.created',
      'listCandidates',
      'getCandidate',
      'getCandidateDocument',
    ]);
    const [seen] = await audit({ action: 'getCandidate' });
    expect(seen).toMatchObject({
      actor: { id: 'local', role: 'admin' },
      purpose: 'registration',
      object: { kind: 'candidate', id: candidateId },
    });
    expect(await audit({ action: 'postBatch' })).toMatchObject([{ object: { kind: 'batch' } }]);
  });

  it('says whose data a shortlist showed, in whichever form it is read', async () => {
    const { body: vacancy } = await post('/v1/vacancies', { title: 'DevOps Engineer', text: 'Must have Kubernetes.' });
    const { body: shortlist } = await post(`/v1/vacancies/${vacancy.id}/shortlists`);
    await get(`/v1/shortlists/${shortlist.id}`).set('Accept', 'application/pdf').expect(200);
    const [printed] = await audit({ action: 'getShortlist' });
    expect(printed).toMatchObject({ object: { kind: 'shortlist', id: shortlist.id }, candidates: [candidateId] });
    const [made] = await audit({ action: 'postShortlist' });
    expect(made).toMatchObject({ object: { kind: 'vacancy', id: vacancy.id }, candidates: [candidateId] });
  });

  it('holds nothing of what was searched for, sent along or refused', async () => {
    await get('/v1/candidates').query({ q: 'Raman' }).expect(200);
    await get('/v1/candidates/priya.raman@example.org').expect(404);
    const given = { resume: { basics: { name: 'Jo March', email: 'jo@example.org' }, work: [{ position: 'DevOps' }] } };
    await request(service.app)
      .put('/v1/candidates/by-external-id/jo@example.org')
      .set('Host', 'localhost')
      .send(given)
      .expect(201);
    await get('/v1/candidates/by-external-id/jo@example.org').expect(303);
    await post('/v1/rank', { vacancy: { text: 'DevOps' }, candidates: [{ ...given, externalId: 'jo.march' }] }).expect(
      200,
    );
    const [found] = await audit({ action: 'getCandidateByExternalId' });
    expect(found.object.id).toMatch(/^c-/);
    expect(JSON.stringify(await audit())).not.toMatch(/raman|jo@example|jo\.march/i);
    await get('/v1/candidates').set('X-Purpose', 'For Priya Raman').expect(400);
  });

  it('answers whose data somebody touched in a window, and that it is whole', async () => {
    const touched = await get('/v1/audit/touched').query({ actor: 'local', from: '2020-01-01' });
    expect(service.contract.check('get', '/v1/audit/touched', touched).body.items).toContainEqual({
      candidateId,
      times: expect.any(Number),
    });
    const verdict = service.contract.check('post', '/v1/audit/verify', await post('/v1/audit/verify'));
    expect(verdict.body).toMatchObject({ whole: true, faults: [] });
    const again = await post('/v1/audit/verify', { anchor: verdict.body.end });
    expect(again.body.whole).toBe(true);
  });
});
