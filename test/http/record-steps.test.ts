import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import request from 'supertest';
import { purposes } from '../../src/compliance/consent/consent-policy.ts';
import { openService, type TestService } from './helpers/open-service.ts';

/**
 * Random sequences of what people do with records, through the public API on the real engine. After every step no rule is
 * broken: who may not be searched is not found, nobody is archived or erased against a hold, of the erased nothing is left,
 * the audit has no gap.
 */

const start = Date.parse('2026-11-23T09:00:00Z');
const dayMs = 86_400_000;
let service: TestService;
let clock = start;

beforeAll(async () => {
  service = await openService({}, { now: () => new Date(clock) });
}, 120_000);
afterAll(() => service.close(), 60_000);

/** What has to hold, as far as a test can know it without the code that is tested. */
interface Person {
  readonly name: string;
  readonly email: string;
  id: string;
  alive: boolean;
  archived: boolean;
  held: boolean;
  limited: Set<string>;
  withdrawn: Set<string>;
}

const call = async (method: 'get' | 'post' | 'put' | 'patch', path: string, body?: object) =>
  request(service.app)[method](path).set('Host', 'localhost').send(body);

let born = 0;
const newPerson = async (): Promise<Person> => {
  born += 1;
  const name = `Zelda Q${'abcdefghij'[born % 10]}${'klmnopqrst'[Math.floor(born / 10) % 10]}vist`;
  const email = `zelda.${born}@example.org`;
  const resume = {
    basics: { name, email },
    work: [{ name: `Employer ${born}`, position: 'Java Developer', startDate: '2020-01', summary: 'Wrote Java.' }],
  };
  const { body } = await call('put', `/v1/candidates/by-external-id/steps-${born}`, { resume, source: 'crm' });
  return {
    name,
    email,
    id: body.candidateId,
    alive: true,
    archived: false,
    held: false,
    limited: new Set(),
    withdrawn: new Set(),
  };
};

type Step = (person: Person) => Promise<void>;
const post = (person: Person, what: string, body: object = {}) =>
  call('post', `/v1/candidates/${person.id}/${what}`, body);

const steps: Readonly<Record<string, Step>> = {
  edit: async (person) => {
    const { status } = await call('patch', `/v1/candidates/${person.id}`, {
      basics: { phone: '07911 123456' },
      why: 'x',
    });
    expect(status).toBe(200);
  },
  call: async (person) => {
    expect((await post(person, 'interactions', { kind: 'call', text: `Spoke to ${person.name}.` })).status).toBe(201);
  },
  tag: async (person) => void (await post(person, 'tags', { add: ['rail'] })),
  shortlist: async (person) => {
    const { body: vacancy } = await call('post', '/v1/vacancies', { title: 'x', text: `Java. For ${person.name}?` });
    await call('post', `/v1/vacancies/${vacancy.id}/shortlists`, {});
  },
  ask: async (person) => void (await post(person, 'requests', { kind: 'access', note: `From ${person.email}` })),
  archive: async (person) => {
    const { status } = await post(person, 'archive');
    expect(status).toBe(person.archived ? 409 : 200);
    person.archived = true;
  },
  restore: async (person) => {
    const { status } = await post(person, 'restore');
    if (!person.archived || person.limited.has('restriction') || person.withdrawn.has('hold')) expect(status).toBe(409);
    if (status === 200) person.archived = false;
  },
  hold: async (person) => {
    await post(person, 'limits', { limit: 'legalHold', set: !person.held, why: 'x' });
    person.held = !person.held;
  },
  erase: async (person) => {
    const { status, body } = await post(person, 'erase', { ground: 'request', confirm: person.id });
    expect(status).toBe(person.held ? 409 : 200);
    if (status !== 200) return;
    expect(body.proof.found).toBe(0);
    person.alive = false;
  },
  sweep: async (person) => {
    clock += 200 * dayMs;
    const { body } = await call('post', '/v1/retention/sweep', { dryRun: false });
    expect(body.held.includes(person.id) ? person.held : true).toBe(true);
    if (body.erased.includes(person.id)) {
      expect(person.held).toBe(false);
      person.alive = false;
    }
    if (body.archived.includes(person.id)) {
      expect(person.held).toBe(false);
      person.archived = true;
    }
  },
  ...Object.fromEntries(
    purposes.flatMap((purpose): [string, Step][] => [
      [
        `give ${purpose}`,
        async (person) => {
          clock += 60_000;
          expect((await post(person, 'consents', { purpose, expiresAt: '2099-01-01T00:00:00Z' })).status).toBe(200);
          person.withdrawn.delete(purpose);
        },
      ],
      [
        `withdraw ${purpose}`,
        async (person) => {
          clock += 60_000;
          expect((await post(person, 'consents/withdraw', { purpose })).status).toBe(200);
          person.withdrawn.add(purpose);
        },
      ],
    ]),
  ),
  ...Object.fromEntries(
    ['restriction', 'objection'].map((limit): [string, Step] => [
      limit,
      async (person) => {
        const set = !person.limited.has(limit);
        await post(person, 'limits', { limit, set, why: 'x' });
        if (set) person.limited.add(limit);
        else person.limited.delete(limit);
      },
    ]),
  ),
};

const hidden = (person: Person): boolean =>
  !person.alive ||
  person.archived ||
  person.limited.size > 0 ||
  person.withdrawn.has('hold') ||
  person.withdrawn.has('search');

const everything = async (): Promise<string> => {
  const { client, prefix } = service.elasticsearch;
  await client.indices.refresh({ index: `${prefix}*` });
  return JSON.stringify((await client.search({ index: `${prefix}*`, size: 10_000 })).hits.hits);
};

const check = async (person: Person): Promise<void> => {
  const matched = (await call('post', '/v1/match', { text: 'Java Developer. Java is a plus.', top: 100 })).body
    .candidates;
  const listed = matched.some(({ candidateId }: { candidateId: string }) => candidateId === person.id);
  expect({ listed, hidden: hidden(person) }).toEqual({ listed: !hidden(person), hidden: hidden(person) });
  const { status, body } = await call('get', `/v1/candidates/${person.id}`);
  expect(status).toBe(person.alive ? 200 : 404);
  if (status === 200) {
    expect(body.lifecycle.status).toBe(person.archived ? 'archived' : 'active');
    expect(body.retention.until > body.dates.lastContactAt.slice(0, 10)).toBe(true);
    return;
  }
  const stored = (await everything()).toLowerCase();
  for (const words of [person.name, person.email]) expect(stored.includes(words.toLowerCase())).toBe(false);
};

it('breaks no rule, whatever is done in whichever order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...Object.keys(steps)), { minLength: 4, maxLength: 12 }),
      async (names) => {
        const person = await newPerson();
        for (const name of names) {
          await steps[name]?.(person);
          await check(person);
          if (!person.alive) break;
        }
        if (person.held) await steps.hold?.(person);
        if (person.alive) await steps.erase?.(person);
        await check(person);
        const { body } = await call('post', '/v1/audit/verify', {});
        expect(body).toMatchObject({ whole: true, faults: [] });
      },
    ),
    { numRuns: Number(process.env.WHYLIST_TEST_RUNS ?? 8), endOnFailure: true },
  );
}, 240_000);
