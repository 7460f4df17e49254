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

/** A vacancy of which the client has told everything. */
let vacancyId = '';

beforeAll(async () => {
  service = await openService({}, { now: () => new Date(clock) });
  const { body: client } = await call('post', '/v1/clients', { name: 'Brook Homes', natureOfBusiness: 'Building' });
  const assignment = {
    contract: 'permanent',
    startDate: '2027-01-11',
    location: 'Leeds',
    hours: '40 a week',
    minimumRate: { amount: 50_000, currency: 'GBP', period: 'year' },
    duration: 'open-ended',
    risks: 'None beyond an office.',
    requirements: 'Java',
    expenses: 'none',
    notice: 'One month',
    paidEvery: 'month',
  };
  const vacancy = { title: 'Java Developer', client: { id: client.id }, text: 'Java Developer in Leeds.', assignment };
  vacancyId = (await call('post', '/v1/vacancies', vacancy)).body.id;
  expect((await call('get', `/v1/vacancies/${vacancyId}/readiness`)).body.missing).toEqual([]);
}, 120_000);
afterAll(() => service.close(), 60_000);

/** What has to hold, as far as a test can know it without the code that is tested. */
interface Person {
  readonly name: string;
  readonly email: string;
  readonly employer: string;
  id: string;
  alive: boolean;
  archived: boolean;
  held: boolean;
  limited: Set<string>;
  withdrawn: Set<string>;
  given: Set<string>;
  checked: boolean;
  introduced: boolean;
  /** Of the placement that runs. */
  placement: string | undefined;
  /** Of the pair that was merged into it. */
  merged: string | undefined;
}

const call = async (method: 'get' | 'post' | 'put' | 'patch', path: string, body?: object) =>
  request(service.app)[method](path).set('Host', 'localhost').send(body);

let born = 0;
const newPerson = async (): Promise<Person> => {
  born += 1;
  const name = `Zelda Q${'abcdefghij'[born % 10]}${'klmnopqrst'[Math.floor(born / 10) % 10]}vist`;
  const email = `zelda.${born}@example.org`;
  const employer = `Employer ${born}`;
  const resume = {
    basics: { name, email },
    work: [{ name: employer, position: 'Java Developer', startDate: '2020-01', summary: 'Wrote Java.' }],
  };
  const { body } = await call('put', `/v1/candidates/by-external-id/steps-${born}`, { resume, source: 'crm' });
  return {
    name,
    email,
    employer,
    id: body.candidateId,
    alive: true,
    archived: false,
    held: false,
    limited: new Set(),
    withdrawn: new Set(),
    given: new Set(),
    checked: false,
    introduced: false,
    placement: undefined,
    merged: undefined,
  };
};

/** Another record of the same person, found by name and employer. */
const newTwin = async ({ name, employer }: Person): Promise<string> => {
  born += 1;
  const resume = {
    basics: { name, email: `zelda.${born}@example.net` },
    work: [{ name: employer, position: 'Java Developer', startDate: '2020-01', summary: 'Wrote Java.' }],
  };
  return (await call('put', `/v1/candidates/by-external-id/steps-${born}`, { resume, source: 'crm' })).body.candidateId;
};

const mayBeUsed = (person: Person): boolean =>
  !person.archived && person.limited.size === 0 && !person.withdrawn.has('hold');

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
    expect(status).toBe(person.archived || person.placement !== undefined ? 409 : 200);
    if (status === 200) person.archived = true;
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
    expect(status).toBe(person.held || person.placement !== undefined ? 409 : 200);
    if (status !== 200) return;
    expect(body.proof.found).toBe(0);
    person.alive = false;
  },
  sweep: async (person) => {
    clock += 200 * dayMs;
    const { body } = await call('post', '/v1/retention/sweep', { dryRun: false });
    expect(body.held.includes(person.id) ? person.held : true).toBe(true);
    if (body.erased.includes(person.id)) {
      expect([person.held, person.placement]).toEqual([false, undefined]);
      person.alive = false;
    }
    if (body.archived.includes(person.id)) {
      expect([person.held, person.placement]).toEqual([false, undefined]);
      person.archived = true;
    }
  },
  check: async (person) => {
    for (const kind of ['notice', 'identity', 'right-to-work'])
      await post(person, 'checks', { kind, evidence: `Seen by ${person.name}.` });
    for (const kind of ['qualified', 'willing', 'aware'])
      await post(person, 'checks', { kind, vacancyId, evidence: 'By telephone.' });
    person.checked = true;
  },
  introduce: async (person) => {
    const body = { candidateId: person.id, how: 'written', what: `The CV of ${person.name}` };
    const { status } = await call('post', `/v1/vacancies/${vacancyId}/introductions`, body);
    const allowed = person.checked && person.given.has('introduce') && mayBeUsed(person);
    expect({ status, allowed }).toEqual({ status: allowed ? 201 : 409, allowed });
    if (allowed) person.introduced = true;
  },
  place: async (person) => {
    const startDate = new Date(clock).toISOString().slice(0, 10);
    const { status, body } = await call('post', '/v1/placements', {
      candidateId: person.id,
      vacancyId,
      contract: 'permanent',
      role: 'Java Developer',
      startDate,
      pay: { amount: 50_000, currency: 'GBP', period: 'year' },
    });
    if (status !== 201) return expect(status).toBe(409);
    expect([person.introduced, person.checked, person.archived]).toEqual([true, true, false]);
    if (person.placement === undefined)
      expect([person.given.has('introduce'), person.limited.has('restriction')]).toEqual([true, false]);
    else await end(body.id);
    person.placement ??= body.id;
  },
  leave: async (person) => {
    if (person.placement === undefined) return;
    await end(person.placement);
    person.placement = undefined;
  },
  merge: async (person) => {
    if (person.merged !== undefined) return;
    const twin = await newTwin(person);
    const pairs = (await call('get', '/v1/duplicates?status=open&limit=100')).body.items;
    const pair = pairs.find(({ candidateIds }: { candidateIds: string[] }) =>
      [twin, person.id].every((id) => candidateIds.includes(id)),
    );
    expect(pair).toBeDefined();
    clock += 60_000;
    const { status } = await call('post', `/v1/duplicates/${pair.id}/merge`, { into: person.id });
    expect(status).toBe(200);
    expect((await call('get', `/v1/candidates/${twin}`)).status).toBe(404);
    person.merged = pair.id;
  },
  'undo merge': async (person) => {
    if (person.merged === undefined) return;
    const path = `/v1/duplicates/${person.merged}/undo`;
    const first = await call('post', path, {});
    // Refused with the list of what would be lost, too late, or done.
    if (first.status === 409 && first.body.fields === undefined) return;
    const done = first.status === 409 ? await call('post', path, { discard: true }) : first;
    expect(done.status).toBe(200);
    const twin = done.body.candidateIds.find((id: string) => id !== person.id);
    const { body } = await call('get', `/v1/candidates/${twin}`);
    expect(Object.keys(body.limits ?? {})).toEqual(
      expect.arrayContaining([...person.limited, ...(person.held ? ['legalHold'] : [])]),
    );
    await call('post', `/v1/candidates/${twin}/limits`, { limit: 'legalHold', set: false, why: 'x' });
    const erased = await call('post', `/v1/candidates/${twin}/erase`, { ground: 'error', confirm: twin });
    expect(erased.status).toBe(200);
    person.merged = undefined;
    // What was given or ticked since the merge is discarded with it.
    const { body: now } = await call('get', `/v1/candidates/${person.id}`);
    if (!now.consent.some(gives)) person.given.delete('introduce');
  },
  ...Object.fromEntries(
    purposes.flatMap((purpose): [string, Step][] => [
      [
        `give ${purpose}`,
        async (person) => {
          clock += 60_000;
          expect((await post(person, 'consents', { purpose, expiresAt: '2099-01-01T00:00:00Z' })).status).toBe(200);
          person.withdrawn.delete(purpose);
          person.given.add(purpose);
        },
      ],
      [
        `withdraw ${purpose}`,
        async (person) => {
          clock += 60_000;
          expect((await post(person, 'consents/withdraw', { purpose })).status).toBe(200);
          person.withdrawn.add(purpose);
          person.given.delete(purpose);
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

const gives = ({ purpose, withdrawnAt }: { purpose: string; withdrawnAt?: string }): boolean =>
  purpose === 'introduce' && withdrawnAt === undefined;

const end = async (placement: string): Promise<void> => {
  const endDate = new Date(clock).toISOString().slice(0, 10);
  const { status } = await call('patch', `/v1/placements/${placement}`, { endDate, endReason: 'x' });
  expect(status).toBe(200);
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
    const standing = person.placement === undefined ? 'active' : 'placed';
    expect(body.lifecycle.status).toBe(person.archived ? 'archived' : standing);
    expect(body.retention.until > body.dates.lastContactAt.slice(0, 10)).toBe(true);
    return;
  }
  const stored = (await everything()).toLowerCase();
  for (const words of [person.name, person.email]) expect(stored.includes(words.toLowerCase())).toBe(false);
};

const single = fc.constantFrom(...Object.keys(steps)).map((step) => [step]);
/** What random steps seldom come to: somebody who is at work, and one record made of two. */
const placing = fc.constant(['check', 'give introduce', 'introduce', 'place']);
const merging = fc.constantFrom(['merge', 'withdraw search', 'undo merge'], ['merge', 'hold', 'undo merge'], ['merge']);

it('breaks no rule, whatever is done in whichever order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .array(fc.oneof(single, single, single, placing, merging), { minLength: 3, maxLength: 5 })
        .map((all) => all.flat()),
      async (names) => {
        const person = await newPerson();
        for (const name of names) {
          await steps[name]?.(person);
          await check(person);
          if (!person.alive) break;
        }
        if (person.held) await steps.hold?.(person);
        if (person.alive) await steps.leave?.(person);
        if (person.alive) await steps.erase?.(person);
        await check(person);
        const { body } = await call('post', '/v1/audit/verify', {});
        expect(body).toMatchObject({ whole: true, faults: [] });
      },
    ),
    { numRuns: Number(process.env.WHYLIST_TEST_RUNS ?? 6), endOnFailure: true },
  );
}, 240_000);
