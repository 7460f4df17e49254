import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PDFParse } from 'pdf-parse';
import request from 'supertest';
import { ingestFiles } from '../../src/ingest/ingest-files.ts';
import { filesUnder } from '../../src/ingest/walk.ts';
import type { Shortlist } from '../../src/model/shortlist.ts';
import { openService, type TestService } from './helpers/open-service.ts';

let service: TestService;
const text = [
  'Operations Manager, Leeds',
  '',
  'Ideally you know health and safety, team leadership, Microsoft Excel, budgeting and customer service.',
  'Project management would be a plus, and five years as a manager.',
].join('\n');

beforeAll(async () => {
  service = await openService();
  const paths = (await filesUnder(['samples/cvs'])).filter((_, at) => at % 3 === 0);
  await ingestFiles(
    paths.map((path) => ({ path })),
    { tags: [], consent: [], asOf: '2025-11-01' },
    service.services.ingest,
  );
}, 300_000);
afterAll(() => service.close(), 60_000);

const api = () => request(service.app);
const post = (path: string, body: object) => api().post(path).set('Host', 'localhost').send(body);
const get = (path: string) => api().get(path).set('Host', 'localhost');

const postVacancy = async (): Promise<string> => {
  const response = await post('/v1/vacancies', { text });
  service.contract.check('post', '/v1/vacancies', response);
  expect(response.status).toBe(201);
  expect(response.get('location')).toBe(`/v1/vacancies/${response.body.id}`);
  return String(response.body.id);
};

const sumsUp = (shortlist: Shortlist): void => {
  for (const { score, contributions } of shortlist.candidates)
    expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 1);
};

describe('vacancies', () => {
  it('keeps a vacancy with the criteria that were read from its text', async () => {
    const id = await postVacancy();
    const response = service.contract.check('get', '/v1/vacancies/{id}', await get(`/v1/vacancies/${id}`));
    expect(response.body).toMatchObject({ id, status: 'open' });
    expect(response.body.criteria.length).toBeGreaterThan(2);
    for (const { why } of response.body.criteria)
      if (why.from === 'text') expect(response.body.text.slice(why.start, why.end)).toBe(why.quote);
  });

  it('answers 304 to whoever has it already', async () => {
    const id = await postVacancy();
    const { headers } = await get(`/v1/vacancies/${id}`);
    const response = await get(`/v1/vacancies/${id}`).set('If-None-Match', String(headers.etag));
    service.contract.check('get', '/v1/vacancies/{id}', response);
    expect(response.status).toBe(304);
  });

  it('pages its list by cursor, newest first, each once', async () => {
    const posted = [await postVacancy(), await postVacancy(), await postVacancy()];
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const response = await get(`/v1/vacancies?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      service.contract.check('get', '/v1/vacancies', response);
      seen.push(...response.body.items.map((v: { id: string }) => v.id));
      cursor = response.body.nextCursor ?? '';
      if (cursor === '') break;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.slice(0, 3)).toEqual(posted.toReversed());
  });

  it('shows the plan, whose points add up to 100, and the funnel', async () => {
    const id = await postVacancy();
    const plan = service.contract.check('get', '/v1/vacancies/{id}/plan', await get(`/v1/vacancies/${id}/plan`));
    const points = plan.body.plan.map((item: { maxPoints: number }) => item.maxPoints);
    expect(points.reduce((sum: number, p: number) => sum + p, 0)).toBeCloseTo(100, 1);
    const funnel = service.contract.check('get', '/v1/vacancies/{id}/funnel', await get(`/v1/vacancies/${id}/funnel`));
    expect(funnel.body.funnel.length).toBe(plan.body.plan.length);
  });

  it.each([
    [{ criterias: [] }, 'a misspelt field'],
    [{}, 'nothing at all'],
    [{ text, criteria: [{ kind: 'skill', need: 'maybe', value: 'x' }] }, 'a need that is none'],
  ])('refuses %j: %s', async (body, _what) => {
    const response = await post('/v1/vacancies', body);
    service.contract.check('post', '/v1/vacancies', response);
    expect(response.status).toBe(400);
    expect(response.body.code).toBe('invalid-request');
    expect(response.body.fields.length).toBeGreaterThan(0);
    for (const { path } of response.body.fields) expect(path).toMatch(/^\//);
  });
});

describe('shortlists', () => {
  it('are kept whole and to be had as JSON, CSV, HTML and PDF', async () => {
    const id = await postVacancy();
    const made = await post(`/v1/vacancies/${id}/shortlists`, { top: 5, by: 'test' });
    service.contract.check('post', '/v1/vacancies/{id}/shortlists', made);
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ vacancyId: id, by: 'test' });
    expect(made.body.candidates.length).toBeGreaterThan(0);
    sumsUp(made.body);

    const path = `/v1/shortlists/${made.body.id}`;
    const kept = service.contract.check('get', '/v1/shortlists/{id}', await get(path));
    expect(kept.body).toEqual(made.body);

    const csv = service.contract.check('get', '/v1/shortlists/{id}', await get(path).set('Accept', 'text/csv'));
    const rows = made.body.candidates.flatMap((c: { contributions: object[] }) => c.contributions);
    expect(csv.text.trimEnd().split('\r\n').length).toBeGreaterThan(rows.length);

    const html = service.contract.check('get', '/v1/shortlists/{id}', await get(path).set('Accept', 'text/html'));
    expect(html.text).toContain(`${made.body.candidates[0].score.toFixed(1)} of 100`);

    const pdf = await get(path).set('Accept', 'application/pdf').buffer(true).parse(binary);
    service.contract.check('get', '/v1/shortlists/{id}', pdf);
    const reader = new PDFParse({ data: new Uint8Array(pdf.body) });
    expect((await reader.getText()).text).toContain(`1. ${made.body.candidates[0].name}`);
    await reader.destroy();

    const none = service.contract.check('get', '/v1/shortlists/{id}', await get(path).set('Accept', 'image/png'));
    expect(none.status).toBe(406);
  });

  it('are told to a client without the CVs, and to a candidate as their own affair', async () => {
    const id = await postVacancy();
    const { body: made } = await post(`/v1/vacancies/${id}/shortlists`, { top: 3 });
    const view = async (query: Record<string, string>) =>
      service.contract.check('get', '/v1/shortlists/{id}', await get(`/v1/shortlists/${made.id}`).query(query));
    const client = await view({ audience: 'client', blind: 'true' });
    expect(client.body).toMatchObject({ blind: true, notListed: [], candidates: made.candidates.map(() => ({})) });
    for (const { name } of made.candidates) expect(client.text).not.toContain(name);
    sumsUp(client.body);
    const [first, second] = made.candidates;
    const own = await view({ audience: 'candidate', candidateId: second.candidateId });
    expect(own.body.candidates).toHaveLength(1);
    expect(own.text).not.toContain(first.name);
    expect(own.body.candidates[0].contributions[0].reason).toMatch(/^Asked: .* (Your CV .*)\.$/);
    expect((await view({ audience: 'candidate' })).body).toMatchObject({ status: 400, code: 'invalid-request' });
  });

  it('take no body for the usual options', async () => {
    const id = await postVacancy();
    const response = await api().post(`/v1/vacancies/${id}/shortlists`).set('Host', 'localhost');
    service.contract.check('post', '/v1/vacancies/{id}/shortlists', response);
    expect(response.status).toBe(201);
  });

  it('say why somebody is where they are, or why not listed', async () => {
    const id = await postVacancy();
    const { body: shortlist } = await post(`/v1/vacancies/${id}/shortlists`, { top: 2 });
    const [first] = shortlist.candidates;
    const path = '/v1/vacancies/{id}/candidates/{candidateId}';
    const why = service.contract.check('get', path, await get(`/v1/vacancies/${id}/candidates/${first.candidateId}`));
    expect(why.body).toMatchObject({ listed: true, rank: 1, score: first.score, contributions: first.contributions });
    const nobody = service.contract.check('get', path, await get(`/v1/vacancies/${id}/candidates/c-nobody`));
    expect(nobody.status).toBe(404);
  });
});

describe('POST /v1/match', () => {
  it('answers as the kept shortlist does, and keeps nothing', async () => {
    const before = await service.services.shortlists.list({ limit: 200 });
    const inPlace = service.contract.check('post', '/v1/match', await post('/v1/match', { text, top: 3 }));
    const wrapped = service.contract.check('post', '/v1/match', await post('/v1/match', { vacancy: { text }, top: 3 }));
    expect(inPlace.status).toBe(200);
    sumsUp(inPlace.body);
    expect(wrapped.body.candidates).toEqual(inPlace.body.candidates);
    expect(await service.services.shortlists.list({ limit: 200 })).toEqual(before);
  });

  it('names nobody when blind', async () => {
    const { body } = await post('/v1/match', { text, top: 10, blind: true });
    expect(body.blind).toBe(true);
    const { items } = await service.services.candidates.list({ limit: 200 });
    const names = items.flatMap((c) => c.resume.basics?.name ?? []);
    expect(names.length).toBeGreaterThan(5);
    const answer = JSON.stringify({ ...body, parameters: {} });
    expect(names.filter((name) => answer.includes(name))).toEqual([]);
    const contacts = items.flatMap(({ resume: { basics } }) => [
      ...[basics?.email, basics?.phone, basics?.location?.postalCode, basics?.location?.address].filter(Boolean),
    ]);
    expect(contacts.length).toBeGreaterThan(20);
    expect(contacts.filter((contact) => answer.includes(String(contact)))).toEqual([]);
  });

  it('points at the character of a boolean that cannot be read', async () => {
    const criteria = [{ kind: 'boolean', need: 'must', value: '("site manager" OR' }];
    const response = service.contract.check('post', '/v1/match', await post('/v1/match', { title: 'x', criteria }));
    expect(response.status).toBe(400);
    expect(response.body).toMatchObject({ code: 'boolean-syntax', position: expect.any(Number) });
  });
});

describe('candidates', () => {
  it('are given whole, as text and as the file that came', async () => {
    const list = service.contract.check('get', '/v1/candidates', await get('/v1/candidates?limit=2'));
    expect(list.body.items).toHaveLength(2);
    const [{ id, document }] = list.body.items;
    const one = service.contract.check('get', '/v1/candidates/{id}', await get(`/v1/candidates/${id}`));
    expect(one.body).toEqual(list.body.items[0]);
    const words = service.contract.check('get', '/v1/candidates/{id}/text', await get(`/v1/candidates/${id}/text`));
    expect(words.text).toBe(document.text);
    const file = await get(`/v1/candidates/${id}/document`).buffer(true).parse(binary);
    service.contract.check('get', '/v1/candidates/{id}/document', file);
    expect(file.body).toEqual(readFileSync(`samples/cvs/${document.fileName}`));
    expect(file.get('content-disposition')).toContain('attachment');
  });

  it('are found by a boolean search, with filters', async () => {
    const search = async (query: Record<string, string>) => {
      const response = await get('/v1/candidates').query({ limit: 200, ...query });
      return service.contract.check('get', '/v1/candidates', response);
    };
    const all = await search({});
    const some = await search({ q: 'manager AND NOT nurse' });
    const others = await search({ q: 'NOT (manager AND NOT nurse)' });
    expect(some.body.items.length).toBeGreaterThan(0);
    expect(some.body.items.length + others.body.items.length).toBe(all.body.items.length);
    for (const { document } of some.body.items) expect(document.text).toMatch(/manager/i);
    expect((await search({ tag: 'nobody-has-this' })).body.items).toEqual([]);
    const wrong = await search({ q: '(manager' });
    expect(wrong.body).toMatchObject({ status: 400, code: 'boolean-syntax', position: expect.any(Number) });
  });

  it('refuse a cursor that is none', async () => {
    const response = service.contract.check('get', '/v1/candidates', await get('/v1/candidates?cursor=nonsense'));
    expect(response.body).toMatchObject({ status: 400, code: 'invalid-request' });
  });
});

type Parser = Parameters<request.Test['parse']>[0];
const binary: Parser = (response, done) => {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => done(null, Buffer.concat(chunks)));
};

describe('an Idempotency-Key', () => {
  const repeat = (key: string, body: object) => post('/v1/vacancies', body).set('Idempotency-Key', key);

  it('has a request done once, however often it is sent', async () => {
    const first = await repeat('k1', { text, title: 'Once' });
    const second = await repeat('k1', { text, title: 'Once' });
    service.contract.check('post', '/v1/vacancies', second);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(second.get('location')).toBe(first.get('location'));
    expect([first.get('idempotency-replayed'), second.get('idempotency-replayed')]).toEqual([undefined, 'true']);
  });

  it('holds when repeats come at the same time', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => repeat('k2', { text, title: 'At once' })));
    for (const response of all) service.contract.check('post', '/v1/vacancies', response);
    expect(new Set(all.map((r) => r.status))).toEqual(new Set([201, 409]));
    const { items } = await service.services.vacancies.list({ limit: 200 });
    expect(items.filter((v) => v.title === 'At once')).toHaveLength(1);
  });

  it('is refused for another request', async () => {
    await repeat('k3', { text });
    const other = await repeat('k3', { text, title: 'Other' });
    expect(other.body).toMatchObject({ status: 409, code: 'conflict' });
  });

  it('may be used again after a request that failed', async () => {
    expect((await repeat('k4', {})).status).toBe(400);
    expect((await repeat('k4', { text })).status).toBe(201);
  });
});
