import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Response } from 'supertest';
import { openService, type TestService } from './helpers/open-service.ts';

let service: TestService;
beforeAll(async () => {
  service = await openService();
}, 120_000);
afterAll(() => service.close(), 60_000);

const byExternalId = '/v1/candidates/by-external-id/{id}';

const put = async (id: string, body: object): Promise<Response> => {
  const response = await request(service.app).put(byExternalId.replace('{id}', id)).set('Host', 'localhost').send(body);
  return service.contract.check('put', byExternalId, response);
};

const get = (path: string) => request(service.app).get(path).set('Host', 'localhost');

const rank = async (body: object): Promise<Response> => {
  const response = await request(service.app).post('/v1/rank').set('Host', 'localhost').send(body);
  return service.contract.check('post', '/v1/rank', response);
};

const person = (name: string, skills: readonly string[], since = '2021-01') => ({
  resume: {
    basics: { name, email: `${name.toLowerCase().replace(/\W+/g, '.')}@example.org`, location: { city: 'Leeds' } },
    work: [
      {
        name: 'Harewood Data',
        position: 'DevOps Engineer',
        startDate: since,
        highlights: [`Used ${skills.join(', ')}.`],
      },
    ],
    skills: [{ name: 'Tools', keywords: [...skills] }],
  },
});

const vacancy = { title: 'DevOps Engineer', text: 'DevOps Engineer. You must have Kubernetes. Terraform is a plus.' };

describe('upserting by the CRM’s own id', () => {
  it('creates, updates, and leaves alone what is the same', async () => {
    const first = await put('crm-1', { ...person('Jo March', ['Kubernetes']), tags: ['rail'] });
    expect([first.status, first.body.status]).toEqual([201, 'created']);
    const same = await put('crm-1', { ...person('Jo March', ['Kubernetes']), tags: ['rail'] });
    expect([same.status, same.body]).toEqual([200, { ...first.body, status: 'unchanged' }]);
    const newer = await put('crm-1', person('Jo March', ['Kubernetes', 'Terraform']));
    expect(newer.body).toMatchObject({ status: 'updated', candidateId: first.body.candidateId });
    const { body } = await get(`/v1/candidates/${first.body.candidateId}`);
    expect(body).toMatchObject({ externalId: 'crm-1', tags: ['rail'] });
    const skills = body.skills.map(({ id }: { id: string }) => id);
    expect(skills).toEqual(expect.arrayContaining(['kubernetes', 'terraform']));
    const found = service.contract.check('get', byExternalId, await get(byExternalId.replace('{id}', 'crm-1')));
    expect([found.status, found.get('location')]).toEqual([303, `/v1/candidates/${first.body.candidateId}`]);
  });

  it('takes a CV file, keeps it, and gives a person who is known from a CV the id', async () => {
    const content = (await readFile(resolve('samples/cvs/priya-raman.pdf'))).toString('base64');
    const made = await put('crm-cv', { document: { fileName: 'priya.pdf', content } });
    expect(made.body.status).toBe('created');
    await get(`/v1/candidates/${made.body.candidateId}/document`).expect(200);
    const { body } = await get(`/v1/candidates/${made.body.candidateId}`);
    const again = await put('crm-other', { resume: { basics: { ...body.resume.basics, label: 'Head of Platform' } } });
    // That person has an id of the CRM's already: another one is another record.
    expect(again.body.candidateId).not.toBe(made.body.candidateId);
  });

  it('says what is wrong with what cannot be read', async () => {
    const scan = await put('crm-x', {
      document: { fileName: 'x.pdf', content: Buffer.from('nothing').toString('base64') },
    });
    expect(scan.body).toMatchObject({ code: 'document-unreadable', status: 422 });
    const both = await put('crm-x', { ...person('A B', []), document: { fileName: 'x', content: 'AAAA' } });
    expect(both.body).toMatchObject({ code: 'invalid-request' });
    const unknown = await put('crm-x', { ...person('A B', []), resumé: {} });
    expect(unknown.status).toBe(400);
    await get(byExternalId.replace('{id}', 'crm-x')).expect(404);
  });

  it('takes many at once, with a line of answer for each line', async () => {
    const lines = [
      JSON.stringify({ externalId: 'b-1', ...person('Ann Able', ['Terraform']) }),
      '{"externalId": "b-2", "resume": ',
      JSON.stringify({ externalId: 'b-3', resume: { basics: { name: 5 } } }),
      JSON.stringify({ externalId: 'b-4', ...person('Bob Baker', ['Kubernetes']) }),
    ];
    const response = await request(service.app)
      .post('/v1/candidates/bulk')
      .set('Host', 'localhost')
      .set('Content-Type', 'application/x-ndjson')
      .send(lines.join('\n'));
    service.contract.check('post', '/v1/candidates/bulk', response);
    const answers = response.text
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text));
    expect(answers).toMatchObject([
      { line: 1, status: 'created', externalId: 'b-1' },
      { line: 2, status: 'failed', problem: { code: 'invalid-request' } },
      { line: 3, status: 'failed', problem: { fields: [{ path: '/resume/basics/name' }] } },
      { line: 4, status: 'created' },
    ]);
  });
});

describe('creating by hand', () => {
  const post = async (body: object): Promise<Response> => {
    const response = await request(service.app).post('/v1/candidates').set('Host', 'localhost').send(body);
    return service.contract.check('post', '/v1/candidates', response);
  };

  it('creates, knows the document and the person again, and takes an id of the CRM', async () => {
    const first = await post({ ...person('Gwen Hand', ['Terraform']), source: 'walk-in' });
    expect([first.status, first.body.status, first.body.externalId]).toEqual([201, 'created', undefined]);
    const { candidateId } = first.body;
    expect(first.get('location')).toBe(`/v1/candidates/${candidateId}`);
    const same = await post(person('Gwen Hand', ['Terraform']));
    expect([same.status, same.body]).toMatchObject([200, { status: 'unchanged', candidateId }]);
    const newer = await post(person('Gwen Hand', ['Terraform', 'Kubernetes']));
    expect(newer.body).toMatchObject({ status: 'updated', candidateId });
    const named = await post({ ...person('Gwen Hand', ['Terraform', 'Kubernetes']), externalId: 'hand-1' });
    expect(named.body).toMatchObject({ candidateId, externalId: 'hand-1' });
    expect((await post({ source: 'walk-in' })).body).toMatchObject({ code: 'invalid-request' });
  });
});

describe('deleting by the CRM’s own id', () => {
  const remove = async (id: string): Promise<Response> => {
    const response = await request(service.app).delete(byExternalId.replace('{id}', id)).set('Host', 'localhost');
    return service.contract.check('delete', byExternalId, response);
  };

  it('erases, answers with the proof, and knows the id no more', async () => {
    const { candidateId } = (await put('gone-1', person('Hal Gone', ['Terraform']))).body;
    const erased = await remove('gone-1');
    expect([erased.status, erased.body.id, erased.body.proof.found]).toEqual([200, candidateId, 0]);
    await get(`/v1/candidates/${candidateId}`).expect(404);
    expect((await remove('gone-1')).body).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('refuses where the law holds the record', async () => {
    const { candidateId } = (await put('held-1', person('Ida Held', ['Terraform']))).body;
    const limits = request(service.app).post(`/v1/candidates/${candidateId}/limits`).set('Host', 'localhost');
    await limits.send({ limit: 'legalHold', set: true, why: 'A claim is announced.' }).expect(200);
    expect((await remove('held-1')).body).toMatchObject({ code: 'checks-failed' });
    await get(`/v1/candidates/${candidateId}`).expect(200);
  });
});

describe('ranking what the CRM has', () => {
  const people = {
    best: person('Cy Best', ['Kubernetes', 'Terraform'], '2019-01'),
    good: person('Di Good', ['Kubernetes']),
    lacking: person('Ed Lack', ['Terraform']),
    other: { resume: { basics: { name: 'Fi Other' }, work: [{ position: 'Florist', name: 'Petal' }] } },
  };
  const stored: Record<string, string> = {};
  beforeAll(async () => {
    for (const [id, one] of Object.entries(people)) stored[id] = (await put(`rank-${id}`, one)).body.candidateId;
  }, 60_000);

  it('tells of everybody who was asked about, and of nobody else', async () => {
    const candidateIds = [...Object.values(stored), 'c-nobody'];
    const { body } = await rank({ vacancy, candidateIds });
    expect(body.candidates.map(({ candidateId }: { candidateId: string }) => candidateId)).toEqual([
      stored.best,
      stored.good,
      stored.lacking,
    ]);
    expect(body.candidates[2].warnings.join(' ')).toContain('Kubernetes');
    expect(body.unranked).toEqual([
      { candidateId: stored.other, reason: 'no-points' },
      { candidateId: 'c-nobody', reason: 'unknown' },
    ]);
    const strict = await rank({ vacancy, candidateIds, lenient: false });
    expect(strict.body.candidates).toHaveLength(2);
    expect(strict.body.notListed).toMatchObject([{ candidateId: stored.lacking, failed: ['skill:kubernetes'] }]);
  });

  it('scores candidates that are sent along exactly as stored ones, and keeps none of them', async () => {
    const candidates = Object.entries(people).map(([externalId, one]) => ({ externalId, ...one }));
    const before = await service.services.candidates.count();
    const given = (await rank({ vacancy, candidates })).body;
    const kept = (await rank({ vacancy, candidateIds: Object.values(stored) })).body;
    const rows = (body: typeof given) =>
      body.candidates.map(({ score, rank: place, contributions }: Record<string, unknown>) => ({
        score,
        place,
        contributions,
      }));
    expect(rows(given)).toEqual(rows(kept));
    expect(given.unranked).toEqual([{ candidateId: 'other', reason: 'no-points' }]);
    expect(await service.services.candidates.count()).toBe(before);
    const { client, prefix } = service.elasticsearch;
    expect(Object.keys(await client.indices.get({ index: `${prefix}trial.*` }))).toEqual([]);
  });

  it('asks for one vacancy and one kind of candidates', async () => {
    for (const body of [{ vacancy }, { candidateIds: ['c'] }, { vacancy, vacancyId: 'v', candidateIds: ['c'] }])
      expect((await rank(body)).status).toBe(400);
    expect((await rank({ vacancyId: 'nobody', candidateIds: ['c'] })).status).toBe(404);
  });
});
