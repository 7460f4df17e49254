import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import request from 'supertest';
import { openService, type TestService } from './helpers/open-service.ts';

/** The life of one candidate, from the upload of a CV to the proof that nothing of the person is left. */

let service: TestService;
let clock = new Date('2026-11-23T09:00:00Z');
const at = (time: string) => {
  clock = new Date(time);
};

let id = '';
let vacancy = '';
let shortlist = '';
let tag = '';
const person = { name: '', email: '', phone: '' };

const send = async (
  method: 'get' | 'post' | 'patch' | 'put',
  path: string,
  body?: object,
  headers: Record<string, string> = {},
) => {
  const response = await request(service.app)[method](path).set('Host', 'localhost').set(headers).send(body);
  return service.contract.check(method, patternOf(method, path), response);
};

const patternOf = (method: string, path: string): string => {
  const [address = ''] = path.split('?');
  const fits = (pattern: string): boolean => new RegExp(`^${pattern.replace(/\{\w+\}/g, '[^/]+')}$`).test(address);
  const found = Object.entries(service.contract.document.paths)
    .filter(([pattern, operations]) => method in operations && fits(pattern))
    .sort(([a], [b]) => a.split('{').length - b.split('{').length)[0];
  return found?.[0] ?? address;
};

const listed = async (): Promise<boolean> => {
  const { body } = await send('post', '/v1/match', { text: 'DevOps Engineer. Kubernetes is a plus.' });
  return body.candidates.some(({ candidateId }: { candidateId: string }) => candidateId === id);
};
const found = async (query = 'q=kubernetes'): Promise<boolean> =>
  (await send('get', `/v1/candidates?${query}`)).body.items.some((one: { id: string }) => one.id === id);
const candidate = async () => (await send('get', `/v1/candidates/${id}`)).body;
const reasons = (body: { fields?: { path: string }[] }): string[] => (body.fields ?? []).map(({ path }) => path);

beforeAll(async () => {
  service = await openService({}, { now: () => clock });
}, 120_000);
afterAll(() => service.close(), 60_000);

describe('one candidate', () => {
  it('comes in as a CV: active, with its dates and a day until which it is kept', async () => {
    const batch = await request(service.app)
      .post('/v1/batches')
      .set('Host', 'localhost')
      .field('source', 'job-board')
      .attach('files', resolve('samples/cvs/priya-raman.pdf'));
    await send('get', `/v1/batches/${batch.body.id}/events`);
    [{ id }] = (await send('get', '/v1/candidates')).body.items;
    const record = await candidate();
    Object.assign(person, record.resume.basics);
    expect(person.name).not.toBe('');
    expect(record).toMatchObject({
      source: 'job-board',
      lifecycle: { status: 'active' },
      dates: { createdAt: clock.toISOString() },
      retention: { rule: 'never-placed', archiveOn: '2027-11-23', until: '2028-11-23' },
    });
  });

  it('is edited by people: normalised, with the former value, who and why in the history', async () => {
    const { headers } = await send('get', `/v1/candidates/${id}`);
    tag = String(headers.etag);
    const edit = {
      basics: { phone: '(07911) 123 456', location: { city: 'Leeds', postalCode: 'ls14dy' } },
      why: 'By phone.',
      by: 'ann',
    };
    const edited = await send('patch', `/v1/candidates/${id}`, edit, { 'If-Match': tag });
    expect(edited.body.resume.basics).toMatchObject({ phone: '+447911123456', location: { postalCode: 'LS1 4DY' } });
    expect(edited.body.location.point).toBeDefined();
    const [entry] = (await send('get', `/v1/candidates/${id}/history`)).body.items;
    expect(entry).toMatchObject({ kind: 'edit', by: 'ann', why: 'By phone.' });
    expect(entry.changes).toContainEqual({
      path: 'resume.basics.phone',
      before: person.phone,
      after: '+447911123456',
      written: '(07911) 123 456',
    });
    const late = await send('patch', `/v1/candidates/${id}`, edit, { 'If-Match': tag });
    expect(late.status).toBe(412);
    const [audited] = (await send('get', '/v1/audit?action=patchCandidate')).body.items;
    expect(audited).toMatchObject({ object: { id }, before: expect.any(String), after: expect.any(String) });
  });

  it('is put right where it was read wrongly: job, dates and school; searches and months follow', async () => {
    at('2026-11-24T09:00:00Z');
    const { resume, experience } = await candidate();
    const [job, ...rest] = resume.work;
    const work = [{ ...job, name: 'Quillstone Systems', position: 'Data Engineer', startDate: 'March 2015' }, ...rest];
    const edit = (body: object) => send('patch', `/v1/candidates/${id}`, { why: 'The CV was read wrongly.', ...body });
    const refused = await edit({ work: [{ ...job, summary: 'Aged 34, married, two children.' }] });
    expect([refused.status, reasons(refused.body)]).toEqual([400, ['/work/0/summary']]);
    expect(reasons((await edit({ work: [{ ...job, startDate: 'soon' }] })).body)).toEqual(['/work/0/startDate']);
    const { body } = await edit({ work });
    expect(body.resume.work[0]).toMatchObject({ name: 'Quillstone Systems', startDate: '2015-03' });
    expect(body.titles.map(({ raw }: { raw: string }) => raw)).toContain('Data Engineer');
    expect(body.experience.months).toBeGreaterThan(experience.months);
    const [entry] = (await send('get', `/v1/candidates/${id}/history`)).body.items;
    expect(entry.changes).toContainEqual({
      path: 'resume.work[0].name',
      before: job.name,
      after: 'Quillstone Systems',
    });
    expect([await found('q=employer:quillstone'), await found('q=title:"data engineer"')]).toEqual([true, true]);
    at('2026-11-25T09:00:00Z');
    await edit({ work: resume.work });
    expect((await candidate()).experience).toEqual(experience);
    expect(await found('q=employer:quillstone')).toBe(false);
  });

  it('has tags of the vocabulary and interactions, none of them with what is never stored', async () => {
    const tagged = await send('post', `/v1/candidates/${id}/tags`, { add: ['Railway'] });
    expect(tagged.body.tags).toEqual(['rail']);
    const personal = await send('post', `/v1/candidates/${id}/tags`, { add: ['Married'] });
    expect(personal.status).toBe(400);
    at('2026-11-30T09:00:00Z');
    await send('post', `/v1/candidates/${id}/interactions`, { kind: 'call', text: 'Free from March.', by: 'ann' });
    const refused = await send('post', `/v1/candidates/${id}/interactions`, {
      kind: 'note',
      text: 'Is 34 years old, date of birth 1.2.1992.',
    });
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body)).not.toContain('1992');
    expect((await send('get', `/v1/candidates/${id}/interactions`)).body.items).toHaveLength(1);
    // A call is a contact: what counts from the last one moves.
    expect((await candidate()).retention.until).toBe('2028-11-30');
  });

  it('came from a job board, and is told so within a month', async () => {
    const notices = async () =>
      (await send('get', '/v1/worklist?until=2026-12-31&kind=notice')).body.items.map(
        ({ candidateId, dueOn, overdue }: { candidateId: string; dueOn: string; overdue: boolean }) => [
          candidateId,
          dueOn,
          overdue,
        ],
      );
    expect(await notices()).toEqual([[id, '2026-12-23', false]]);
    await send('post', `/v1/candidates/${id}/checks`, { kind: 'notice', evidence: 'By e-mail.' });
    expect(await notices()).toEqual([]);
  });

  it('is shortlisted, and a decision without a view is marked', async () => {
    vacancy = (await send('post', '/v1/vacancies', { title: 'DevOps Engineer', text: 'Kubernetes is a plus.' })).body
      .id;
    shortlist = (await send('post', `/v1/vacancies/${vacancy}/shortlists`)).body.id;
    const decide = () =>
      send('post', `/v1/shortlists/${shortlist}/decisions`, {
        candidateId: id,
        decision: 'accepted',
        reason: `Call ${person.name}.`,
      });
    expect((await decide()).body.viewed).toBe(true);
    const unseen = await send('put', '/v1/candidates/by-external-id/crm-8', {
      resume: {
        basics: { name: 'Una Seen', email: 'una@example.net' },
        work: [{ position: 'DevOps Engineer' }],
        skills: [{ name: 'Kubernetes' }],
      },
    });
    const { candidateId } = unseen.body;
    const again = (await send('post', `/v1/vacancies/${vacancy}/shortlists`)).body.id;
    const blindly = await send('post', `/v1/shortlists/${again}/decisions`, { candidateId, decision: 'accepted' });
    expect(blindly.body.viewed).toBe(false);
    const { decisions } = (await send('get', '/v1/compliance/report')).body;
    expect(decisions).toMatchObject({ total: 2, unviewed: 1, byVerdict: { accepted: 2 } });
    const typed = { candidateId: id, decision: 'rejected', reason: 'She is 58 years old and pregnant.' };
    expect(reasons((await send('post', `/v1/shortlists/${shortlist}/decisions`, typed)).body)).toEqual(['/reason']);
    await send('post', `/v1/candidates/${candidateId}/erase`, { ground: 'error', confirm: candidateId });
    expect(await listed()).toBe(true);
  });

  it('withdraws, and is at once in no search and no longer shown on the shortlist made before', async () => {
    await send('post', `/v1/candidates/${id}/consents/withdraw`, { purpose: 'search', by: 'ann' });
    expect([await listed(), await found()]).toEqual([false, false]);
    const { body } = await send('get', `/v1/shortlists/${shortlist}`);
    expect(body.candidates[0]).toMatchObject({ candidateId: id, withheld: 'withdrawn' });
    expect(JSON.stringify(body.candidates)).not.toContain(person.name);
    const html = await send('get', `/v1/shortlists/${shortlist}`, undefined, { Accept: 'text/html' });
    expect(html.text).not.toContain(person.name);
    expect(await found('withheld=true')).toBe(true);
    at('2026-12-01T09:00:00Z');
    const given = await send('post', `/v1/candidates/${id}/consents`, { purpose: 'search', evidence: 'E-mail.' });
    expect(given.body.consent.at(-1)).toMatchObject({ wording: '2026-02', givenAt: clock.toISOString() });
    expect([await listed(), await found()]).toEqual([true, true]);
    expect((await send('get', `/v1/shortlists/${shortlist}`)).body.candidates[0].name).toBe(person.name);
  });

  it('objects or contests: out of search until that is settled', async () => {
    for (const limit of ['restriction', 'objection'] as const) {
      await send('post', `/v1/candidates/${id}/limits`, { limit, set: true, why: 'By e-mail.' });
      expect(await listed()).toBe(false);
      await send('post', `/v1/candidates/${id}/limits`, { limit, set: false, why: 'Settled.' });
      expect(await listed()).toBe(true);
    }
  });

  it('is reminded of before a consent ends: on the worklist, and by one event', async () => {
    const given = await send('post', `/v1/candidates/${id}/consents`, { purpose: 'introduce' });
    expect(given.body.consent.at(-1).expiresAt).toBe('2028-12-01T09:00:00.000Z');
    at('2027-06-01T09:00:00Z');
    await send('post', `/v1/candidates/${id}/consents`, { purpose: 'marketing', expiresAt: '2027-06-20T00:00:00Z' });
    const work = (await send('get', '/v1/worklist?until=2027-06-30')).body.items;
    expect(work).toContainEqual(expect.objectContaining({ kind: 'consent', dueOn: '2027-06-20', candidateId: id }));
    expect((await send('post', '/v1/retention/sweep', { dryRun: false })).body.reminded).toEqual([id]);
    expect((await send('post', '/v1/retention/sweep', { dryRun: false })).body.reminded).toEqual([]);
  });

  it('may be another record’s person: two are merged, undone and dismissed', async () => {
    const { resume } = await candidate();
    const { basics, ...rest } = resume;
    const twin = { resume: { ...rest, basics: { name: basics.name, email: 'other@example.net' } }, tags: ['perm'] };
    const { body: other } = await send('put', '/v1/candidates/by-external-id/crm-9', twin);
    const [pair] = (await send('get', '/v1/duplicates')).body.items;
    expect(pair).toMatchObject({ status: 'open', grounds: expect.arrayContaining(['name', 'employers']) });
    const merged = await send('post', `/v1/duplicates/${pair.id}/merge`, { into: id, by: 'ann' });
    expect(merged.body).toMatchObject({ status: 'merged', merge: { into: id } });
    expect(await candidate()).toMatchObject({
      mergedFrom: [other.candidateId],
      tags: expect.arrayContaining(['rail', 'perm']),
    });
    expect((await send('get', `/v1/candidates/${other.candidateId}`)).status).toBe(404);
    // What came since is told before it could be lost; what protects the person is never lost.
    at('2027-06-02T09:00:00Z');
    await send('patch', `/v1/candidates/${id}`, { basics: { label: 'Merged Engineer' }, why: 'By phone.', by: 'ann' });
    await send('post', `/v1/candidates/${id}/consents/withdraw`, { purpose: 'marketing', by: 'ann' });
    const refused = await send('post', `/v1/duplicates/${pair.id}/undo`, {});
    expect(refused.status).toBe(409);
    expect(refused.body.fields).toEqual([{ path: '/discard', message: 'resume.basics.label, by ann on 2027-06-02' }]);
    expect((await send('post', `/v1/duplicates/${pair.id}/undo`, { discard: true })).status).toBe(200);
    for (const one of [id, other.candidateId]) {
      const { consent } = (await send('get', `/v1/candidates/${one}`)).body;
      const last = consent.findLast(({ purpose }: { purpose: string }) => purpose === 'marketing');
      expect(last.withdrawnAt).toBe('2027-06-02T09:00:00.000Z');
    }
    expect((await candidate()).resume.basics.label).not.toBe('Merged Engineer');
    expect((await send('get', `/v1/candidates/${other.candidateId}`)).body.resume.basics.email).toBe(
      'other@example.net',
    );
    expect((await candidate()).mergedFrom).toBeUndefined();
    await send('post', `/v1/duplicates/${pair.id}/dismiss`, {});
    await send('post', `/v1/candidates/${other.candidateId}/erase`, { ground: 'error', confirm: other.candidateId });
  });

  it('asks what is held: due in a month, and all of it in a ZIP', async () => {
    const asked = await send('post', `/v1/candidates/${id}/requests`, { kind: 'access', receivedOn: '2027-05-31' });
    expect(asked.body.dueOn).toBe('2027-06-30');
    const work = (await send('get', '/v1/worklist?until=2027-06-30')).body.items;
    expect(work).toContainEqual(expect.objectContaining({ kind: 'rights-request', dueOn: '2027-06-30' }));
    const path = `/v1/rights-requests/${asked.body.id}`;
    // The month begins when it is known who asks; what they mean is asked for on top of it.
    expect((await send('post', `${path}/pause`, { why: 'identity', on: '2027-06-01', by: 'ann' })).status).toBe(200);
    at('2027-07-05T09:00:00Z');
    // The reminder of the consent that ended was an event, too.
    const reminders = (await send('get', '/v1/changes?type=consent.expiring')).body.items;
    expect(reminders).toMatchObject([{ subject: { id }, data: { purpose: 'marketing' } }]);
    const [waiting] = (await send('get', '/v1/worklist?until=2027-07-05&kind=rights-request')).body.items;
    expect(waiting).toMatchObject({ overdue: false, means: expect.stringContaining('since 2027-06-01') });
    expect((await send('post', `${path}/resume`, {})).body.dueOn).toBe('2027-08-05');
    await send('post', `${path}/pause`, { why: 'clarification' });
    at('2027-07-08T09:00:00Z');
    expect((await send('post', `${path}/resume`, {})).body.dueOn).toBe('2027-08-09');
    expect((await send('post', `${path}/resume`, {})).status).toBe(409);
    const response = await request(service.app)
      .get(`/v1/candidates/${id}/subject-export`)
      .set('Host', 'localhost')
      .buffer()
      .parse((stream, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => done(null, Buffer.concat(parts)));
      });
    const zip = await JSZip.loadAsync(response.body);
    const data = JSON.parse((await zip.file('data.json')?.async('text')) ?? '{}');
    expect(data.candidate.id).toBe(id);
    expect(data.shortlists).toContainEqual(expect.objectContaining({ id: shortlist, reasons: expect.any(Array) }));
    expect(Object.keys(data.records)).toEqual(
      expect.arrayContaining(['candidate-history', 'interactions', 'decisions']),
    );
    expect(data.accesses.map(({ action }: { action: string }) => action)).toContain('getCandidate');
    expect(Object.keys(zip.files).some((name) => name.endsWith('priya-raman.pdf'))).toBe(true);
    const page = (await zip.file('index.html')?.async('text')) ?? '';
    for (const words of [person.name, 'Information Commissioner', 'Find and rank the record for vacancies. Yes:'])
      expect(page).toContain(words);
    // To be read by a person: no JSON, no names of routes.
    expect(page).not.toMatch(/\{&quot;|getCandidate/);
    const closed = await send('post', `/v1/rights-requests/${asked.body.id}/close`, { status: 'done' });
    expect(closed.body.status).toBe('done');
  });

  it('is archived and restored, by hand and by the sweep, which leaves a legal hold alone', async () => {
    await send('post', `/v1/candidates/${id}/archive`, { why: 'Not looking.' });
    expect([await listed(), await found(), await found('status=archived')]).toEqual([false, false, true]);
    await send('post', `/v1/candidates/${id}/restore`, {});
    expect((await candidate()).lifecycle.status).toBe('active');
    const sweep = async (dryRun: boolean) => (await send('post', '/v1/retention/sweep', { dryRun })).body;
    at('2028-01-02T09:00:00Z');
    expect((await sweep(true)).archived).toEqual([id]);
    expect((await candidate()).lifecycle.status).toBe('active');
    expect((await sweep(false)).archived).toEqual([id]);
    expect((await sweep(false)).archived).toEqual([]);
    expect((await candidate()).lifecycle.status).toBe('archived');
    at('2028-12-02T09:00:00Z');
    await send('post', `/v1/candidates/${id}/limits`, { limit: 'legalHold', set: true, why: 'Claim.' });
    expect(await sweep(false)).toMatchObject({ erased: [], held: [id] });
    const held = await send('post', `/v1/candidates/${id}/erase`, { ground: 'request', confirm: id });
    expect([held.status, reasons(held.body)]).toEqual([409, ['/checks/no-legal-hold']]);
    await send('post', `/v1/candidates/${id}/limits`, { limit: 'legalHold', set: false, why: 'Over.' });
    expect((await send('post', `/v1/candidates/${id}/restore`, {})).status).toBe(409);
    expect((await sweep(true)).erased).toEqual([id]);
  });

  it('is erased from everything that is stored; the proof and a nameless record stay', async () => {
    const wrong = await send('post', `/v1/candidates/${id}/erase`, { ground: 'request', confirm: 'another' });
    expect(wrong.status).toBe(400);
    const erase = () => send('post', `/v1/candidates/${id}/erase`, { ground: 'request', confirm: id });
    const { body: proof } = await erase();
    expect(proof).toMatchObject({ id, ground: 'request', proof: { found: 0 } });
    expect(proof.kept).toMatchObject({ shortlists: 2, decisions: 1, 'rights-requests': 1 });
    expect((await erase()).body).toEqual(proof);
    expect((await send('get', `/v1/candidates/${id}`)).status).toBe(404);
    const { body: kept } = await send('get', `/v1/shortlists/${shortlist}`);
    expect(kept.candidates[0]).toMatchObject({ candidateId: id, withheld: 'erased' });
    expect(kept.candidates[0].score).toBeGreaterThan(0);
  });

  it('has left no trace in any index, file or log', async () => {
    const { client, prefix } = service.elasticsearch;
    await client.indices.refresh({ index: `${prefix}*` });
    const { hits } = await client.search({ index: `${prefix}*`, size: 10_000 });
    const stored = JSON.stringify(hits.hits);
    const folder = service.services.config.WHYLIST_DATA_DIR;
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = await Promise.all(
      entries.filter((one) => one.isFile()).map((one) => readFile(join(one.parentPath, one.name), 'latin1')),
    );
    const everything = [stored, ...entries.map(({ name }) => name), ...files, service.log()].join('\n').toLowerCase();
    const telling = [
      person.name,
      person.email,
      person.phone,
      '7911123456',
      '911 123',
      'priya',
      'raman',
      'other@example',
    ];
    expect(telling.filter((words) => everything.includes(words.toLowerCase()))).toEqual([]);
    expect(hits.hits.length).toBeGreaterThan(20);
  });

  it('has an unbroken audit from the first day to the last', async () => {
    const { body } = await send('post', '/v1/audit/verify', {});
    expect(body).toMatchObject({ whole: true, faults: [] });
    const entries = (await send('get', `/v1/audit?candidateId=${id}&limit=200`)).body.items;
    const actions = entries.map(({ action }: { action: string }) => action);
    for (const action of [
      'candidate.created',
      'getCandidate',
      'patchCandidate',
      'withdrawConsent',
      'eraseCandidate',
      'retention.archived',
    ])
      expect(actions).toContain(action);
  });
});
