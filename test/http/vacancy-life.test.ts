import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { projectRoot } from '../../src/config.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { eraseCandidate } from '../../src/service/custody/erase.ts';
import { writeCandidate } from '../helpers/candidates.ts';
import { openService, type TestService } from './helpers/open-service.ts';

/** The life of one vacancy, from the client who tells of it to the third call after somebody has started. */

let service: TestService;
let clock = new Date('2026-11-23T09:00:00Z');
const at = (day: string) => {
  clock = new Date(`${day}T09:00:00Z`);
};

beforeAll(async () => {
  service = await openService({}, { now: () => clock });
  const knowledge = await loadKnowledge(projectRoot);
  const person = (name: string, employer: string, source: string) => ({
    ...writeCandidate(
      {
        name,
        jobs: [{ title: 'Site Manager', employer, from: 2016 * 12, months: 120, duties: ['Ran housing sites'] }],
        listed: ['SMSTS'],
        licences: [],
        languages: [],
        tags: [],
        status: 'active',
      },
      knowledge,
    ),
    source,
    lifecycle: { status: 'active' as const, since: '2026-11-01T00:00:00.000Z', checks: [] },
    consent: [{ purpose: 'introduce', basis: 'consent', givenAt: '2026-11-02' }],
  });
  const people = [
    person('Ada Turner', 'Larkfield Living', 'job-board'),
    person('Ben Okoro', 'Brook & Vale Homes Limited', 'application'),
  ].map((one) => ({
    ...one,
    resume: {
      ...one.resume,
      basics: { ...one.resume.basics, email: `${one.id}@example.org` },
      work: (one.resume.work ?? []).map(({ endDate: _, ...job }) => job),
    },
  }));
  await service.services.candidates.save(people, []);
  [ada, ben] = people.map(({ id }) => id) as [string, string];
}, 120_000);
afterAll(() => service.close(), 60_000);

let ada = '';
let ben = '';

const send = async (method: 'get' | 'post' | 'patch', path: string, body?: object, accept = 'application/json') => {
  const response = await request(service.app)[method](path).set('Host', 'localhost').set('Accept', accept).send(body);
  return service.contract.check(method, patternOf(method, path), response);
};

/** The documented route that an address belongs to. */
const patternOf = (method: string, path: string): string => {
  const [address = ''] = path.split('?');
  const fits = (pattern: string): boolean => new RegExp(`^${pattern.replace(/\{\w+\}/g, '[^/]+')}$`).test(address);
  const found = Object.entries(service.contract.document.paths)
    .filter(([pattern, operations]) => method in operations && fits(pattern))
    .sort(([a], [b]) => a.split('{').length - b.split('{').length)[0];
  return found?.[0] ?? address;
};

const failed = (body: { fields?: { path: string }[] }): string[] => (body.fields ?? []).map(({ path }) => path);
const due = async (until: string): Promise<string[]> =>
  (await send('get', `/v1/worklist?until=${until}`)).body.items.map(
    ({ kind, dueOn, overdue }: { kind: string; dueOn: string; overdue: boolean }) =>
      `${kind} ${dueOn}${overdue ? ' overdue' : ''}`,
  );

describe('one vacancy', () => {
  const ids = { client: '', vacancy: '', shortlist: '', introduction: '', placement: '' };

  it('is taken from a client, and says what the client has yet to tell', async () => {
    const client = await send('post', '/v1/clients', {
      name: 'Brook & Vale Homes Ltd',
      domains: ['brookvale.example'],
    });
    ids.client = client.body.id;
    const vacancy = await send('post', '/v1/vacancies', {
      title: 'Site Manager',
      client: { id: ids.client },
      text: 'Site Manager, Leeds. SMSTS is a plus.',
    });
    ids.vacancy = vacancy.body.id;
    const { body } = await send('get', `/v1/vacancies/${ids.vacancy}/readiness`);
    expect(body.ready).toBe(false);
    expect(body.missing.map(({ field }: { field: string }) => field)).toContain('/client/natureOfBusiness');
    await send('patch', `/v1/clients/${ids.client}`, { natureOfBusiness: 'House building' });
    const assignment = {
      contract: 'temporary',
      startDate: '2027-01-11',
      duration: '20 weeks',
      location: 'Kirkstall, Leeds',
      hours: '40 a week',
      risks: 'Work at height; harnesses are provided.',
      requirements: 'SMSTS',
      expenses: 'none',
    };
    await send('patch', `/v1/vacancies/${ids.vacancy}`, { assignment, by: 'j.smith' });
    expect((await send('get', `/v1/vacancies/${ids.vacancy}/readiness`)).body).toEqual({ ready: true, missing: [] });
  });

  it('gets a shortlist that the client may see without names', async () => {
    const { body } = await send('post', `/v1/vacancies/${ids.vacancy}/shortlists`, { by: 'j.smith' });
    ids.shortlist = body.id;
    expect(body.candidates).toHaveLength(2);
    const { body: seen } = await send('get', `/v1/shortlists/${ids.shortlist}?audience=client`);
    expect(JSON.stringify(seen)).not.toMatch(/Ada|Turner|Okoro/);
  });

  it('has nobody introduced before everything that the law asks is on record', async () => {
    const introduce = () =>
      send('post', `/v1/vacancies/${ids.vacancy}/introductions`, {
        candidateId: ada,
        shortlistId: ids.shortlist,
        how: 'spoken',
        by: 'j.smith',
      });
    const refused = await introduce();
    expect(refused.status).toBe(409);
    expect(refused.body.code).toBe('checks-failed');
    expect(failed(refused.body)).toEqual(
      ['notice', 'identity', 'qualified', 'willing', 'aware'].map((r) => `/rules/${r}`),
    );
    const about = `/v1/candidates/${ada}/checks`;
    expect((await send('post', about, { kind: 'willing', evidence: 'Yes, by telephone.' })).status).toBe(400);
    const personal = await send('post', about, { kind: 'identity', evidence: 'Passport number 123456789, aged 44' });
    expect(personal.status).toBe(400);
    expect(JSON.stringify(personal.body)).not.toContain('123456789');
    for (const kind of ['notice', 'identity'])
      expect((await send('post', about, { kind, evidence: 'Done by e-mail.' })).status).toBe(201);
    for (const kind of ['qualified', 'willing', 'aware'])
      await send('post', about, { kind, vacancyId: ids.vacancy, evidence: 'Talked it through by telephone.' });
    const rules = await send('get', `/v1/vacancies/${ids.vacancy}/candidates/${ada}/introduction`);
    expect(rules.body.allowed).toBe(true);
    const introduced = await introduce();
    expect(introduced.status).toBe(201);
    expect(introduced.body.confirmation).toEqual({ dueOn: '2026-11-26' });
    ids.introduction = introduced.body.id;
    const { body: seen } = await send('get', `/v1/shortlists/${ids.shortlist}?audience=client`);
    expect(JSON.stringify(seen)).toMatch(/Ada Turner/);
    expect(JSON.stringify(seen)).not.toMatch(/Okoro/);
  });

  it('tells a candidate’s present employer nothing', async () => {
    const about = `/v1/candidates/${ben}/checks`;
    await send('post', about, { kind: 'identity', evidence: 'Seen in the office.' });
    for (const kind of ['qualified', 'willing', 'aware'])
      await send('post', about, { kind, vacancyId: ids.vacancy, evidence: 'Talked it through.' });
    const refused = await send('post', `/v1/vacancies/${ids.vacancy}/introductions`, { candidateId: ben });
    expect(failed(refused.body)).toEqual(['/rules/current-employer']);
  });

  it('has what was said confirmed by the third business day', async () => {
    expect(await due('2026-11-30')).toEqual(['confirmation 2026-11-26']);
    at('2026-11-27');
    expect(await due('2026-11-30')).toEqual(['confirmation 2026-11-26 overdue']);
    await send('post', `/v1/introductions/${ids.introduction}/confirmation`, { by: 'j.smith' });
    expect(await due('2026-11-30')).toEqual([]);
  });

  it('reports its progress to the client, with nobody’s name', async () => {
    const noted = `/v1/vacancies/${ids.vacancy}/progress`;
    await send('post', noted, {
      kind: 'interview',
      candidateId: ada,
      note: 'First interview on Thursday.',
      forClient: true,
    });
    await send('post', noted, { kind: 'note', note: 'The client pays late.' });
    const path = `/v1/vacancies/${ids.vacancy}/progress-report`;
    const { body } = await send('get', path);
    expect(body).toMatchObject({
      client: 'Brook & Vale Homes Ltd',
      openDays: 4,
      counts: { considered: 2, shortlisted: 2, introduced: 1, placed: 0 },
      entries: [{ kind: 'interview', candidate: 1, note: 'First interview on Thursday.' }],
    });
    const page = await send('get', path, undefined, 'text/html');
    expect(page.text).toContain('candidate 1: First interview');
    expect(page.text).not.toMatch(/Ada|pays late/);
    const pdf = await send('get', path, undefined, 'application/pdf');
    expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('places nobody whose right to work was not seen', async () => {
    const place = () =>
      send('post', '/v1/placements', {
        candidateId: ada,
        vacancyId: ids.vacancy,
        contract: 'temporary',
        role: 'Site Manager',
        startDate: '2027-01-11',
        pay: { amount: 260, currency: 'GBP', period: 'day' },
      });
    expect(failed((await place()).body)).toEqual(['/rules/right-to-work']);
    const about = `/v1/candidates/${ada}/checks`;
    await send('post', about, { kind: 'right-to-work', evidence: 'Online check done.', expiresOn: '2027-01-11' });
    expect(failed((await place()).body)).toEqual(['/rules/right-to-work']);
    at('2026-11-28');
    await send('post', about, { kind: 'right-to-work', evidence: 'Online check done.', expiresOn: '2030-01-01' });
    const placed = await place();
    expect(placed.status).toBe(201);
    ids.placement = placed.body.id;
    expect((await send('get', `/v1/candidates/${ada}`)).body.lifecycle.status).toBe('placed');
  });

  it('is followed up: day one, week one, month one, and what is not done is overdue', async () => {
    at('2027-01-18');
    const listed = await send('get', '/v1/placements?followUpDue=overdue');
    expect(listed.body.items.map(({ id }: { id: string }) => id)).toEqual([ids.placement]);
    expect(await due('2027-02-20')).toEqual(['follow-up 2027-01-11 overdue']);
    const call = (body: object) =>
      send('post', `/v1/placements/${ids.placement}/follow-ups`, { by: 'j.smith', ...body });
    expect((await call({ step: 'day-1', outcome: 'no-answer' })).status).toBe(201);
    expect(await due('2027-02-20')).toEqual(['follow-up 2027-01-11 overdue']);
    await call({ step: 'day-1', outcome: 'well', with: 'candidate', note: 'Arrived in time.' });
    expect((await call({ step: 'day-1', outcome: 'well' })).body.fields).toEqual([
      { path: '/step', message: 'the next is week-1' },
    ]);
    await call({ step: 'week-1', outcome: 'concern', note: 'Hours were not as agreed.' });
    expect(await due('2027-02-20')).toEqual(['follow-up 2027-02-11']);
    at('2027-02-11');
    const third = await call({ step: 'month-1', outcome: 'well', rating: 2 });
    expect(third.body.followUps.filter((one: { done?: object }) => one.done !== undefined)).toHaveLength(3);
  });

  it('learns from what the client says', async () => {
    const { body } = await send('get', `/v1/judgements?vacancyId=${ids.vacancy}`);
    expect(body.items).toEqual([
      { vacancy: ids.vacancy, candidate: ada, grade: 1, by: 'j.smith', note: 'placed, rated 2 of 5' },
    ]);
  });

  it('warns before an agency worker’s twelve weeks are over', async () => {
    at('2027-03-29');
    expect(await due('2027-04-10')).toEqual(['twelve-weeks 2027-04-05']);
    const path = `/v1/placements/${ids.placement}`;
    expect((await send('get', path)).body.agencyWorker).toMatchObject({ weeks: 11, state: 'counting' });
    await send('post', `${path}/absences`, { from: '2027-03-29', to: '2027-04-04', kind: 'planned-closure' });
    expect((await send('get', path)).body.agencyWorker).toMatchObject({ weeks: 11, state: 'paused' });
  });

  it('lets somebody go at the end, and says what the source yielded', async () => {
    at('2027-05-31');
    await send('patch', `/v1/placements/${ids.placement}`, {
      endDate: '2027-05-28',
      endReason: 'The houses are built.',
    });
    expect((await send('get', `/v1/candidates/${ada}`)).body.lifecycle.status).toBe('active');
    const { body } = await send('get', '/v1/sources');
    expect(body.items).toEqual([
      { source: 'job-board', indexed: 1, shortlisted: 1, accepted: 0, introduced: 1, placed: 1 },
      { source: 'application', indexed: 1, shortlisted: 1, accepted: 0, introduced: 0, placed: 0 },
    ]);
    expect((await send('get', '/v1/sources', undefined, 'text/html')).text).toContain('job-board');
  });

  it('has a contested ranking looked at by a person', async () => {
    const taken = await send('post', '/v1/complaints', {
      kind: 'human-review',
      shortlistId: ids.shortlist,
      candidateId: ben,
      summary: 'Asks why he was not introduced.',
    });
    expect(taken.body).toMatchObject({ status: 'open', acknowledgeBy: '2027-06-29' });
    const path = `/v1/complaints/${taken.body.id}`;
    expect(await due('2027-07-30')).toEqual(expect.arrayContaining(['complaint 2027-06-29']));
    const [item] = (await send('get', '/v1/worklist?until=2027-07-30&kind=complaint')).body.items;
    expect(item.open).toBe(`/v1/shortlists/${ids.shortlist}/record`);
    const { body: record } = await send('get', item.open);
    expect(record.shortlist.candidates.map((row: { candidateId: string }) => row.candidateId)).toContain(ben);
    expect((await send('post', `${path}/acknowledgement`)).body.status).toBe('acknowledged');
    const closed = await send('post', `${path}/outcome`, {
      upheld: false,
      words: 'He works for the client.',
      by: 'a.khan',
    });
    expect(closed.body).toMatchObject({ status: 'closed', outcome: { by: 'a.khan', upheld: false } });
    expect((await send('post', `${path}/outcome`, { upheld: true, words: 'Again.' })).status).toBe(409);
    expect((await send('get', '/v1/complaints?status=closed')).body.items).toHaveLength(1);
    expect(await due('2027-07-30')).not.toEqual(expect.arrayContaining(['complaint 2027-06-29']));
    expect((await send('get', '/v1/compliance/report')).body).toMatchObject({
      decisions: { total: 0, unviewed: 0 },
      reviews: { asked: 1, open: 0, upheld: 0 },
      complaints: { total: 1, open: 0, late: 0 },
    });
  });

  it('can be shown to an inspector: searches, reasons, decisions, checks and outcome, and nobody’s name', async () => {
    const texts = (body: { sections: { title: string; rows: { what: string }[] }[] }) =>
      Object.fromEntries(body.sections.map(({ title, rows }) => [title, rows.map(({ what }) => what).join('\n')]));
    const path = `/v1/vacancies/${ids.vacancy}/evidence`;
    const vacancy = texts((await send('get', path)).body);
    expect(vacancy['The vacancy']).toContain('Brook & Vale Homes Ltd');
    expect(vacancy.Searches).toMatch(/Searched 2 candidates, 2 with every condition, 2 listed; weights /);
    expect(vacancy.Introductions).toContain('Confirmed in writing on 2026-11-27.');
    expect(vacancy['Placements and calls']).toContain('Call week-1, due 2027-01-18: concern, with client.');
    expect(vacancy['Contested rankings']).toContain('not upheld by a.khan');
    const candidate = texts((await send('get', `/v1/candidates/${ada}/evidence`)).body);
    expect(candidate.Searches).toMatch(/Listed at rank \d with [\d.]+ points: .* of /);
    expect(candidate.Consents).toContain('introduce, on the basis consent');
    expect(candidate.Checks).toContain('right-to-work: holds. Online check done. Counts until 2030-01-01.');
    expect(candidate['Access, latest 200']).toContain('postIntroduction');
    const page = await send('get', path, undefined, 'text/html');
    expect(page.text).toContain('<h3>Introductions</h3>');
    expect(JSON.stringify([vacancy, candidate]) + page.text).not.toMatch(/Ada|Turner|Okoro/);
  });

  it('draws an inspector’s candidates at random, the same for the same seed', async () => {
    const draw = async (query: string): Promise<string[]> =>
      (await send('get', `/v1/compliance/inspection?${query}`)).body.items.map(
        ({ about }: { about: { id: string } }) => about.id,
      );
    expect(await draw('count=1&seed=7')).toEqual(await draw('count=1&seed=7'));
    expect((await draw('count=50')).sort()).toEqual([ada, ben].sort());
  });

  it('keeps whoever was introduced within the year from being erased where the policy defers it', async () => {
    const { custody } = service.services;
    const { retention } = custody.policies;
    const statutory = { ...retention.statutory, onErasure: 'deferred' as const };
    const deps = { ...custody, policies: { ...custody.policies, retention: { ...retention, statutory } } };
    const order = { by: 'a.khan', ground: 'request' as const };
    at('2028-05-27');
    await expect(eraseCandidate(ada, order, deps)).rejects.toThrow('until 2028-05-28');
    expect((await custody.candidates.get(ada))?.record.id).toBe(ada);
    at('2028-05-28');
    expect((await eraseCandidate(ada, order, deps)).proof.found).toBe(0);
    const { body: kept } = await send('get', `/v1/placements/${ids.placement}`);
    expect(kept.placement).toMatchObject({ candidateId: ada, startDate: '2027-01-11', endDate: '2027-05-28' });
  });
});
