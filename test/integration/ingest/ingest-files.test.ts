import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Composition, composeServices } from '../../../src/composition.ts';
import { ingestFiles } from '../../../src/ingest/ingest-files.ts';
import type { IngestOptions } from '../../../src/ingest/ingest-options.ts';
import type { IngestOutcome } from '../../../src/ingest/outcome.ts';
import { silentLogger } from '../../../src/logger.ts';
import { openElasticsearch, type TestElasticsearch } from '../../helpers/elasticsearch.ts';

let elasticsearch: TestElasticsearch;
let composition: Composition;
let folder: string;

beforeAll(async () => {
  elasticsearch = await openElasticsearch();
  const config = { ...elasticsearch.config, WHYLIST_PARSE_WORKERS: 1, WHYLIST_PARSE_TIMEOUT_MS: 120_000 };
  composition = await composeServices(config, { logger: silentLogger });
}, 120_000);
afterAll(async () => {
  await composition.close();
  await elasticsearch.close();
}, 60_000);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whylist-ingest-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const ingest = async (paths: readonly string[], options: Partial<IngestOptions> = {}): Promise<IngestOutcome[]> => {
  const told: IngestOutcome[] = [];
  await ingestFiles(
    paths.map((path) => ({ path })),
    { tags: [], consent: [], ...options, onOutcomes: (outcomes) => void told.push(...outcomes) },
    composition.services.ingest,
  );
  return told;
};

/** A CV as plain text, of somebody invented. */
const writeCv = async (name: string, { person, email, job }: Record<'person' | 'email' | 'job', string>) => {
  const path = join(folder, name);
  const text = [
    person,
    `${email} | Leeds LS1 4AP`,
    '',
    'Work experience',
    '',
    `${job}, Northfield Rail Ltd, Leeds`,
    'March 2019 to date',
    '- Planned possessions and led a team of eight through two winters of track renewal',
    '- Kept the safety records that the client audits every quarter',
    '',
    'Track Operative, Harrow Civils, Bradford',
    'June 2014 to February 2019',
    '- Laid and tamped ballast, checked gauge and cant, drove the road-rail vehicle',
    '',
    'Education',
    '',
    'NVQ Level 2 in Rail Engineering, Leeds College, 2014',
    '',
    'Skills',
    '',
    'Track maintenance, health and safety, team leadership, Microsoft Excel',
    '',
  ].join('\n');
  await writeFile(path, text);
  return path;
};

const candidate = async (id = '') => {
  const found = await composition.services.candidates.get(id);
  if (found === undefined) throw new Error(`no candidate ${id}`);
  return found.record;
};

describe('ingestFiles', () => {
  it('indexes a file, keeps the original, and knows it again whatever its name', async () => {
    const path = await writeCv('ada.txt', {
      person: 'Ada Brightwell',
      email: 'ada@example.org',
      job: 'Track Engineer',
    });
    const [first] = await ingest([path], { tags: ['rail'], source: 'fair' });
    expect(first).toMatchObject({ file: path, status: 'indexed', candidateId: expect.stringMatching(/^c-/) });
    const record = await candidate(first?.candidateId);
    expect(record).toMatchObject({ tags: ['rail'], source: 'fair', lifecycle: { status: 'active' } });
    const kept = await readFile(composition.services.documents.pathOf(record.document.sha256));
    expect(kept).toEqual(await readFile(path));

    const copy = join(folder, 'another name.txt');
    await copyFile(path, copy);
    expect(await ingest([copy])).toMatchObject([{ status: 'duplicate', candidateId: first?.candidateId }]);
  }, 120_000);

  it('updates the record of somebody who sends a newer CV, and keeps the former version', async () => {
    const old = await writeCv('old.txt', { person: 'Bea Cotterill', email: 'bea@example.org', job: 'Track Engineer' });
    const now = await writeCv('new.txt', {
      person: 'Bea Cotterill',
      email: 'bea@example.org',
      job: 'Senior Track Engineer',
    });
    const [first] = await ingest([old], { tags: ['rail'] });
    const before = await candidate(first?.candidateId);
    const [second] = await ingest([now], { tags: ['2025'] });
    expect(second).toMatchObject({ status: 'updated', candidateId: first?.candidateId });

    const after = await candidate(first?.candidateId);
    expect(after.document.fileName).toBe('new.txt');
    expect(after.resume.work?.[0]?.position).toBe('Senior Track Engineer');
    expect(after.tags).toEqual(['rail', '2025']);
    const { hits } = await elasticsearch.client.search<{ record: unknown }>({
      index: `${elasticsearch.prefix}candidate-versions`,
      query: { term: { candidateId: before.id } },
    });
    expect(hits.hits.map((hit) => hit._source?.record)).toEqual([before]);

    // The former document is no news.
    expect(await ingest([old])).toMatchObject([{ status: 'duplicate', candidateId: before.id }]);
    expect((await candidate(before.id)).document.fileName).toBe('new.txt');
  }, 120_000);

  it('takes two CVs of one person in one batch for one person', async () => {
    const one = await writeCv('1.txt', { person: 'Cyril Dunmore', email: 'cyril@example.org', job: 'Track Engineer' });
    const two = await writeCv('2.txt', {
      person: 'Cyril Dunmore',
      email: 'cyril@example.org',
      job: 'Project Engineer',
    });
    const before = await composition.services.candidates.count();
    const outcomes = await ingest([one, two]);
    expect(outcomes.map((o) => o.status)).toEqual(['indexed', 'updated']);
    expect(await composition.services.candidates.count()).toBe(before + 1);
    expect((await candidate(outcomes[0]?.candidateId)).document.fileName).toBe('2.txt');
  }, 120_000);

  it('quarantines what it cannot read, with a reason and the file, and goes on', async () => {
    const good = await writeCv('dora.txt', { person: 'Dora Ewart', email: 'dora@example.org', job: 'Signaller' });
    const outcomes = await ingest(['samples/quarantine/encrypted.pdf', good, 'samples/quarantine/corrupt.pdf']);
    expect(outcomes.map((o) => [o.status, o.reason])).toEqual([
      ['quarantined', 'encrypted'],
      ['indexed', undefined],
      ['quarantined', 'corrupt'],
    ]);
    const { items } = await composition.services.quarantine.list({ limit: 10 });
    const entry = items.find((e) => e.fileName === 'encrypted.pdf');
    expect(entry).toMatchObject({ reason: 'encrypted', message: outcomes[0]?.message });
    expect(await composition.services.documents.has(entry?.sha256 ?? '')).toBe(true);
    expect(outcomes[0]).not.toHaveProperty('candidateId');

    // The same file again takes no second place.
    await ingest(['samples/quarantine/encrypted.pdf']);
    const again = await composition.services.quarantine.list({ limit: 10 });
    expect(again.items.filter((e) => e.fileName === 'encrypted.pdf')).toHaveLength(1);
  }, 120_000);

  it('lets go of a quarantined file once it can be read', async () => {
    const path = await writeCv('edith.txt', { person: 'Edith Farrow', email: 'edith@example.org', job: 'Signaller' });
    const { sha256 } = await composition.services.documents.keep(path);
    await composition.services.quarantine.save([
      {
        id: sha256,
        sha256,
        fileName: 'edith.txt',
        reason: 'timeout',
        message: 'Slow.',
        createdAt: '2025-01-01',
        tags: [],
        consent: [],
      },
    ]);
    expect(await ingest([path])).toMatchObject([{ status: 'indexed' }]);
    expect(await composition.services.quarantine.get(sha256)).toBeUndefined();
  }, 120_000);
});
