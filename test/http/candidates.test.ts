import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { projectRoot } from '../../src/config.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Candidate } from '../../src/model/candidate.ts';
import { type CvPlan, writeCandidate } from '../helpers/candidates.ts';
import { openService, type TestService } from './helpers/open-service.ts';

let service: TestService;
let people: Candidate[];

const leeds = { name: 'Leeds', lat: 53.8, lon: -1.55 };
const truro = { name: 'Truro', lat: 50.26, lon: -5.05 };
const nobody: CvPlan = { name: 'x', jobs: [], listed: [], licences: [], languages: [], tags: [], status: 'active' };
const job = (title: string, employer: string, duty: string) => ({
  title,
  employer,
  from: 2020 * 12,
  months: 40,
  duties: [duty],
});
const plans: (Partial<CvPlan> & { source: string })[] = [
  {
    name: 'Ada Turner',
    place: leeds,
    jobs: [job('Site Manager', 'Bright & Sons', 'Ran k8s and Java for a bank')],
    languages: [{ code: 'fr', name: 'French', level: 'B2' }],
    tags: ['Interviewed', 'hot'],
    source: 'job-board',
  },
  {
    name: 'Ben Okoro',
    place: truro,
    jobs: [job('Construction Manager', 'Oracle', 'Graduate scheme in Führungskräfte')],
    listed: ['Java'],
    licences: [{ id: 'cscs', words: 'CSCS card (gold)', level: 'gold' }],
    tags: ['hot'],
    source: 'referral',
  },
  {
    name: 'Cara Lewis',
    place: leeds,
    jobs: [job('Nurse', 'Leeds Teaching Hospitals', 'Cared for patients')],
    status: 'placed',
    source: 'job-board',
  },
];

beforeAll(async () => {
  service = await openService();
  const knowledge = await loadKnowledge(projectRoot);
  people = plans.map(({ source, ...plan }) => ({ ...writeCandidate({ ...nobody, ...plan }, knowledge), source }));
  await service.services.candidates.save(people, []);
}, 120_000);
afterAll(() => service.close(), 60_000);

const search = async (query: Record<string, string | string[]>) =>
  service.contract.check(
    'get',
    '/v1/candidates',
    await request(service.app).get('/v1/candidates').set('Host', 'localhost').query(query),
  );
const names = async (query: Record<string, string | string[]>): Promise<string[]> => {
  const { body } = await search(query);
  return body.items.map((one: Candidate) => one.resume.basics?.name?.split(' ')[0]).sort();
};

describe('a boolean search', () => {
  it.each([
    ['("site manager" OR "construction manager") AND NOT graduate', ['Ada']],
    ['“site manager” „construction manager“', []],
    ['title:(manager -construction)', ['Ada']],
    ['manager', ['Ada', 'Ben']],
    ['nurs*', ['Cara']],
    ['kubernetes', ['Ada']],
    ['skill:kubernetes OR skill:java', ['Ada', 'Ben']],
    ['employer:oracle', ['Ben']],
    ['employer:leeds', ['Cara']],
    ['location:leeds', ['Ada', 'Cara']],
    ['tag:hot', ['Ada', 'Ben']],
    ['tag:inter*', ['Ada']],
    ['fuhrungskrafte', ['Ben']],
    ['FÜHRUNGSKRÄFTE', ['Ben']],
    ['java OR nurse AND patients', ['Ada', 'Ben', 'Cara']],
    ['(java OR nurse) AND patients', ['Cara']],
    ['NOT (java OR nurse)', []],
    ['Turner', []],
  ])('%s finds %j', async (q, found) => {
    expect(await names({ q })).toEqual(found);
  });

  it('shows where the words stand', async () => {
    const { body } = await search({ q: 'k8s OR title:manager' });
    const [ada] = people;
    const text = ada?.document.text ?? '';
    const marks = body.highlights[ada?.id ?? ''];
    expect(marks.map(({ term }: { term: string }) => term)).toContain('k8s');
    for (const { start, end, term, text: around } of marks) {
      expect(text.slice(start, end)).toBe(term);
      expect(text).toContain(around);
    }
  });

  it('points at the character where it cannot be read', async () => {
    const { status, body } = await search({ q: 'java AND titel:manager' });
    expect([status, body.code, body.position]).toEqual([400, 'boolean-syntax', 9]);
    expect(body.detail).toContain('title:');
  });
});

describe('filters', () => {
  it.each<[Record<string, string | string[]>, string[]]>([
    [{ status: 'placed' }, ['Cara']],
    [{ status: ['placed', 'active'] }, ['Ada', 'Ben', 'Cara']],
    [{ tag: ['hot', 'interviewed'] }, ['Ada']],
    [{ source: ['job-board', 'referral'], tag: 'hot' }, ['Ada', 'Ben']],
    [{ skill: 'K8s' }, ['Ada']],
    [{ title: 'manager', skill: 'java' }, ['Ada', 'Ben']],
    [{ credential: 'CSCS' }, ['Ben']],
    [{ language: 'French' }, ['Ada']],
    [{ location: 'Bradford', radiusKm: '25' }, ['Ada', 'Cara']],
    [{ location: 'Bradford', radiusKm: '25', q: 'nurse' }, ['Cara']],
    [{ updatedSince: '2020-01-01' }, ['Ada', 'Ben', 'Cara']],
    [{ updatedSince: '2999-01-01T00:00:00Z' }, []],
  ])('%j leaves %j', async (query, found) => {
    expect(await names(query)).toEqual(found);
  });

  it.each([
    [{ location: 'Nowhereville' }, '/location'],
    [{ credential: 'driving on the moon' }, '/credential'],
    [{ language: 'Klingonish' }, '/language'],
    [{ updatedSince: 'yesterday' }, '/updatedSince'],
    [{ status: 'gone' }, '/status'],
  ])('%j is refused, naming the field', async (query, path) => {
    const { status, body } = await search(query);
    expect([status, body.fields[0].path]).toEqual([400, path]);
  });

  it('come with counts of what is found, over all pages', async () => {
    const { body } = await search({ facets: 'true', limit: '1', tag: 'hot' });
    expect([body.total, body.items.length]).toEqual([2, 1]);
    expect(body.facets.source).toEqual([
      { value: 'job-board', label: 'job-board', count: 1 },
      { value: 'referral', label: 'referral', count: 1 },
    ]);
    expect(body.facets.skills).toContainEqual({ value: 'java', label: 'Java', count: 2 });
    expect(body.facets.languages).toEqual([{ value: 'fr', label: 'French', count: 1 }]);
    expect(body.facets.credentials).toMatchObject([{ value: 'cscs', count: 1 }]);
    for (const { value } of body.facets.skills) expect(value).not.toMatch(/[!#@]/);
  });

  it('keep their place from page to page', async () => {
    const first = await search({ limit: '2', status: ['active', 'placed'] });
    const second = await search({ limit: '2', status: ['active', 'placed'], cursor: first.body.nextCursor });
    const ids = [...first.body.items, ...second.body.items].map(({ id }: Candidate) => id);
    expect(ids).toEqual(people.map(({ id }) => id).sort());
    expect(second.body.nextCursor).toBeUndefined();
  });
});
