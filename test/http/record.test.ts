import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import request from 'supertest';
import { projectRoot } from '../../src/config.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Candidate } from '../../src/model/candidate.ts';
import { type CvPlan, writeCandidate } from '../helpers/candidates.ts';
import { openService, type TestService } from './helpers/open-service.ts';

let service: TestService;
let knowledge: Knowledge;

beforeAll(async () => {
  service = await openService();
  knowledge = await loadKnowledge(projectRoot);
  await save(...['Ada Turner', 'Ben Okoro', 'Cara Lewis', 'Dan Price'].map((name, at) => person(name, 36 + 12 * at)));
}, 120_000);
afterAll(() => service.close(), 60_000);

/** A Java developer of so many months. */
const person = (name: string, months: number, more: Partial<CvPlan> = {}): Candidate => ({
  ...writeCandidate(
    {
      name,
      jobs: [{ title: 'Java Developer', employer: 'Bright & Sons', from: 2020 * 12, months, duties: ['Wrote Java'] }],
      listed: ['SQL'],
      licences: [],
      languages: [],
      tags: [],
      status: 'active',
      ...more,
    },
    knowledge,
  ),
  lifecycle: { status: more.status ?? 'active', since: new Date().toISOString(), checks: [] },
});
const save = (...people: Candidate[]) => service.services.candidates.save(people, []);

const api = () => request(service.app);
const post = (path: string, body: object) => api().post(path).set('Host', 'localhost').send(body);
const get = (path: string) => api().get(path).set('Host', 'localhost');
const patch = (path: string, body: object) => api().patch(path).set('Host', 'localhost').send(body);
const checked = async (method: string, path: string, response: request.Test) =>
  service.contract.check(method, path, await response);

const criteria = [
  { kind: 'title', need: 'should', value: 'Java Developer' },
  { id: 'skill:java', kind: 'skill', need: 'must', value: 'Java', minYears: 4 },
  { kind: 'skill', need: 'should', value: 'SQL' },
];
const postVacancy = async (): Promise<string> =>
  (await post('/v1/vacancies', { title: 'Java Developer', criteria })).body.id;
const keep = async (vacancyId: string, body: object = {}) =>
  (await checked('post', '/v1/vacancies/{id}/shortlists', post(`/v1/vacancies/${vacancyId}/shortlists`, body))).body;
const replay = async (id: string) =>
  (await checked('post', '/v1/shortlists/{id}/replay', post(`/v1/shortlists/${id}/replay`, { by: 'auditor' }))).body;

describe('a kept shortlist', () => {
  it('is kept with the vacancy as it was, who asked and why, and the decisions since', async () => {
    const vacancyId = await postVacancy();
    const made = await keep(vacancyId, { top: 2, by: 'j.smith', note: 'The client asked for four years.' });
    expect(made).toMatchObject({ by: 'j.smith', note: 'The client asked for four years.' });
    await patch(`/v1/vacancies/${vacancyId}`, { title: 'Senior Java Developer' });
    const path = `/v1/shortlists/${made.id}`;
    const decided = await checked(
      'post',
      '/v1/shortlists/{id}/decisions',
      post(`${path}/decisions`, { candidateId: made.candidates[0].candidateId, decision: 'accepted', by: 'j.smith' }),
    );
    expect(decided.status).toBe(201);
    const { body } = await checked('get', '/v1/shortlists/{id}/record', get(`${path}/record`));
    expect(body.vacancy.title).toBe('Java Developer');
    expect(body.shortlist).toEqual(made);
    expect(body.decisions).toEqual([decided.body]);
    const list = await checked('get', '/v1/shortlists', get(`/v1/shortlists?vacancyId=${vacancyId}`));
    expect(list.body.items).toMatchObject([{ id: made.id, listed: 2, note: 'The client asked for four years.' }]);
  });

  it('takes no decision without its reason, nor on somebody who was not there', async () => {
    const made = await keep(await postVacancy(), { top: 1 });
    const path = `/v1/shortlists/${made.id}/decisions`;
    const decide = (body: object) => checked('post', '/v1/shortlists/{id}/decisions', post(path, body));
    const { candidateId } = made.candidates[0];
    expect((await decide({ candidateId, decision: 'rejected' })).body.fields).toMatchObject([{ path: '/reason' }]);
    expect((await decide({ candidateId: 'c-nobody', decision: 'accepted' })).status).toBe(400);
    expect((await checked('get', '/v1/shortlists/{id}/decisions', get(path))).body.items).toEqual([]);
  });

  it('makes judgements of its decisions, the latest of each counting', async () => {
    const vacancyId = await postVacancy();
    const made = await keep(vacancyId, { top: 3 });
    const [first, second] = made.candidates;
    const path = `/v1/shortlists/${made.id}/decisions`;
    await post(path, { candidateId: first.candidateId, decision: 'accepted', by: 'ann' });
    await post(path, { candidateId: first.candidateId, decision: 'introduced', by: 'bob' });
    await post(path, { candidateId: second.candidateId, decision: 'rejected', reason: 'Too far, "really"', by: 'ann' });
    const csv = await checked(
      'get',
      '/v1/judgements',
      get(`/v1/judgements?vacancyId=${vacancyId}`).set('Accept', 'text/csv'),
    );
    const rows: Record<string, string>[] = parse(csv.text, { columns: true });
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual({
      vacancy: vacancyId,
      candidate: first.candidateId,
      grade: '3',
      by: 'bob',
      note: 'introduced',
    });
    expect(rows).toContainEqual(
      expect.objectContaining({ candidate: second.candidateId, grade: '0', note: 'Too far, "really"' }),
    );
  });
});

describe('the funnel', () => {
  it('says by how much the pool opens without a condition', async () => {
    const asked = [...criteria, { kind: 'licence', need: 'must', value: 'CSCS' }];
    const { body: vacancy } = await post('/v1/vacancies', { title: 'x', criteria: asked });
    const { body } = await checked('get', '/v1/vacancies/{id}/funnel', get(`/v1/vacancies/${vacancy.id}/funnel`));
    expect(body.pool.eligible).toBe(0);
    const without = await get(`/v1/vacancies/${await postVacancy()}/funnel`);
    const count = without.body.pool.eligible;
    expect(count).toBeGreaterThan(0);
    expect(body.opens).toEqual([
      { criterionId: 'licence:cscs', eligible: count, means: `Dropping CSCS: 0 → ${count}` },
    ]);
  });
});

describe('a replay', () => {
  it('gives the same again, near misses included', async () => {
    for (const lenient of [false, true]) {
      const made = await keep(await postVacancy(), { top: 5, lenient });
      const again = await replay(made.id);
      expect(again).toMatchObject({
        same: true,
        changes: [],
        by: 'auditor',
        pool: { before: made.pool, after: made.pool },
      });
      expect(again.candidates).toEqual(
        made.candidates.map(({ rank, candidateId, score }: Record<string, unknown>) => ({ rank, candidateId, score })),
      );
      expect(again.files).toMatchObject({
        weights: { same: true, lines: [] },
        synonyms: { same: true, lines: [] },
        index: { same: true },
      });
    }
  });

  it('says who was updated, erased, archived or is new, and where each stands', async () => {
    const [stays, updated, erased, archived] = ['Eve Shaw', 'Finn Moss', 'Gwen Hart', 'Hal Boyd'].map((name, at) =>
      person(name, 90 + 12 * at, { listed: ['SQL', 'Cobol'] }),
    ) as [Candidate, Candidate, Candidate, Candidate];
    await save(stays, updated, erased, archived);
    const vacancy = { title: 'x', criteria: [...criteria, { kind: 'skill', need: 'must', value: 'Cobol' }] };
    const made = await keep((await post('/v1/vacancies', vacancy)).body.id);
    expect(made.candidates).toHaveLength(4);

    const newcomer = person('Ivy Cole', 300, { listed: ['SQL', 'Cobol'] });
    await save(
      newcomer,
      { ...updated, skills: updated.skills.filter(({ name }) => name !== 'SQL') },
      {
        ...archived,
        lifecycle: { ...archived.lifecycle, status: 'archived' },
      },
    );
    const { client, prefix } = service.elasticsearch;
    await client.delete({ index: `${prefix}candidates`, id: erased.id, refresh: true });

    const again = await replay(made.id);
    expect(again.same).toBe(false);
    const change = (id: string) => again.changes.find((one: { candidateId: string }) => one.candidateId === id);
    expect(change(newcomer.id)).toMatchObject({ change: 'new', after: { listed: true } });
    expect(change(newcomer.id).before).toBeUndefined();
    expect(change(erased.id)).toMatchObject({ change: 'erased', before: { listed: true } });
    expect(change(archived.id)).toMatchObject({ change: 'archived' });
    const { points } = change(updated.id);
    expect(change(updated.id).change).toBe('updated');
    expect(points.map(({ criterionId }: { criterionId: string }) => criterionId)).toEqual(['skill:sql']);
    expect(points[0].before).toBeGreaterThan(points[0].after);
    expect(again.summary).toMatch(/1 new, 1 updated, 1 erased, 1 archived/);
    const kept = await get(`/v1/shortlists/${made.id}`);
    const row = ({ body }: { body: typeof made }, id: string) =>
      body.candidates.find(({ candidateId }: { candidateId: string }) => candidateId === id);
    // Whoever is gone is named no more; all else is as it was made.
    expect(row(kept, erased.id)).toMatchObject({ withheld: 'erased', rank: row({ body: made }, erased.id).rank });
    expect(row(kept, erased.id).name).toBeUndefined();
    const others = ({ candidates, ...rest }: typeof made) => ({
      ...rest,
      candidates: candidates.filter(({ candidateId }: { candidateId: string }) => candidateId !== erased.id),
    });
    expect(others(kept.body)).toEqual(others(made));
  });

  it('of a shortlist that nobody kept is not to be had', async () => {
    const none = await checked('post', '/v1/shortlists/{id}/replay', post('/v1/shortlists/none/replay', {}));
    expect(none.status).toBe(404);
  });
});

describe('editing a vacancy', () => {
  const text = 'Java Developer\n\nYou must have Java (4+ years). SQL is a plus. Docker would help.';

  it('takes criteria out for good, and keeps who did it, when and why', async () => {
    const { body: posted } = await post('/v1/vacancies', { text });
    const without = posted.criteria.filter(({ value }: { value: string }) => value !== 'Docker');
    expect(without.length).toBe(posted.criteria.length - 1);
    const path = `/v1/vacancies/${posted.id}`;
    const edited = await checked(
      'patch',
      '/v1/vacancies/{id}',
      patch(path, { criteria: without, by: 'ann', note: 'Not used.' }),
    );
    expect(edited.body.criteria).toEqual(without);
    expect(edited.body.changes).toMatchObject([
      { by: 'ann', note: 'Not used.', fields: [], added: [], removed: [{ value: 'Docker' }], changed: [] },
    ]);
    const plan = await get(`${path}/plan`);
    expect(plan.body.plan.map(({ label }: { label: string }) => label)).not.toContain('Docker');
    const again = await patch(path, { text: `${text} Kubernetes would help, too.` });
    const values = again.body.criteria.map(({ value }: { value: string }) => value);
    expect(values).toContain('Kubernetes');
    expect(values).not.toContain('Docker');
  });

  it('shows what changed in a criterion, and the plan again', async () => {
    const { body: posted } = await post('/v1/vacancies', { text });
    const sql = posted.criteria.find(({ value }: { value: string }) => value === 'SQL');
    const path = `/v1/vacancies/${posted.id}`;
    const planned = async () => {
      const { body } = await checked('get', '/v1/vacancies/{id}/plan', get(`${path}/plan`));
      return body.plan.find(({ criterionId }: { criterionId: string }) => criterionId === sql.id);
    };
    const before = await planned();
    const criteriaNow = posted.criteria.map((one: { id: string }) =>
      one.id === sql.id ? { ...one, weight: 30 } : one,
    );
    const edited = await patch(path, { criteria: criteriaNow });
    expect(edited.body.changes[0].changed).toMatchObject([{ from: { id: sql.id }, to: { id: sql.id, weight: 30 } }]);
    expect(await planned()).toMatchObject({ weight: { asked: 30, applied: 30, suggested: before.weight.suggested } });
  });

  it('changes only the version that was read, where If-Match names it', async () => {
    const id = await postVacancy();
    const path = `/v1/vacancies/${id}`;
    const { headers } = await get(path);
    const first = await patch(path, { status: 'on-hold' }).set('If-Match', String(headers.etag));
    expect([first.status, first.body.status]).toEqual([200, 'on-hold']);
    const late = await checked(
      'patch',
      '/v1/vacancies/{id}',
      patch(path, { status: 'filled' }).set('If-Match', String(headers.etag)),
    );
    expect(late.body).toMatchObject({ status: 412, code: 'precondition-failed' });
    expect((await get(path)).body.status).toBe('on-hold');
  });

  it('refuses a search that cannot be read before it is kept', async () => {
    const bad = [{ kind: 'boolean', need: 'must', value: '(java' }];
    const posted = await checked('post', '/v1/vacancies', post('/v1/vacancies', { title: 'x', criteria: bad }));
    expect(posted.body).toMatchObject({ status: 400, code: 'boolean-syntax', position: 0 });
    const path = `/v1/vacancies/${await postVacancy()}`;
    expect((await checked('patch', '/v1/vacancies/{id}', patch(path, { criteria: bad }))).status).toBe(400);
  });
});

describe('why somebody is not listed', () => {
  it('names the changes that would list them, and tells the candidate only of themselves', async () => {
    const short = person('Max Ford', 30);
    await save(short);
    const id = await postVacancy();
    const path = '/v1/vacancies/{id}/candidates/{candidateId}';
    const why = async (query: Record<string, string>) =>
      checked('get', path, get(`/v1/vacancies/${id}/candidates/${short.id}`).query(query));
    const { body } = await why({});
    expect(body).toMatchObject({ listed: false, failed: ['skill:java'] });
    const kinds = body.changes.map(({ change, to }: { change: string; to?: number }) => [change, to]);
    expect(kinds).toEqual(
      expect.arrayContaining([
        ['drop', undefined],
        ['make-should', undefined],
        ['lower-years', 2],
      ]),
    );
    for (const { rank, listed } of body.changes) expect(listed).toBe(rank <= 20);
    const own = (await why({ audience: 'candidate' })).body;
    expect(own.changes).toEqual([]);
    expect(own.contributions[1].reason).toMatch(
      /^Asked: Java, 4\+ years \(needed\)\. Your CV shows 2 years 6 months of Java/,
    );
  });
});

describe('the other way round', () => {
  it('finds the open vacancies that suit a candidate, with the scores and reasons of their shortlists', async () => {
    const cobol = person('Jo Kerr', 80, { listed: ['SQL', 'Fortran'] });
    await save(cobol);
    const suiting = await postVacancy();
    const closed = await postVacancy();
    await patch(`/v1/vacancies/${closed}`, { status: 'closed' });
    const beyond = (
      await post('/v1/vacancies', {
        title: 'y',
        criteria: [...criteria, { kind: 'licence', need: 'must', value: 'CSCS' }],
      })
    ).body.id;
    const path = `/v1/candidates/${cobol.id}/vacancies?limit=100`;
    const { body } = await checked('get', '/v1/candidates/{id}/vacancies', get(path));
    const found = (id: string) => body.items.find(({ vacancyId }: { vacancyId: string }) => vacancyId === id);
    expect(found(closed)).toBeUndefined();
    expect(found(beyond)).toMatchObject({ eligible: false, failed: ['licence:cscs'] });
    const made = await keep(suiting, { top: 50 });
    const row = made.candidates.find(({ candidateId }: { candidateId: string }) => candidateId === cobol.id);
    expect(found(suiting)).toMatchObject({ rank: row.rank, score: row.score, contributions: row.contributions });
    expect(body.items.indexOf(found(suiting))).toBeLessThan(body.items.indexOf(found(beyond)));
  });

  it('tells an open vacancy of candidates who come in, once, and of nobody who was there before', async () => {
    const vacancyId = await postVacancy();
    const entries = async () =>
      (await checked('get', '/v1/vacancies/{id}/entries', get(`/v1/vacancies/${vacancyId}/entries`))).body.items;
    await service.services.entryWatch.look();
    expect(await entries()).toEqual([]);
    const newcomer = person('Kim Vale', 70);
    await save(newcomer, person('Lou Reed', 6));
    await service.services.entryWatch.look();
    await service.services.entryWatch.look();
    const [entry, ...others] = await entries();
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ candidateId: newcomer.id, name: 'Kim Vale', change: 'new' });
    const made = await keep(vacancyId);
    const row = made.candidates.find(({ candidateId }: { candidateId: string }) => candidateId === newcomer.id);
    expect([entry.rank, entry.score]).toEqual([row.rank, row.score]);
    // Readers of the changes stay two seconds behind.
    await sleep(2_100);
    const told = await service.services.events.read({ types: ['vacancy.entered'], limit: 1000 });
    expect(told.events).toContainEqual(
      expect.objectContaining({
        subject: { kind: 'vacancy', id: vacancyId },
        data: { candidateId: newcomer.id, rank: entry.rank, change: 'new' },
      }),
    );
  });
});
