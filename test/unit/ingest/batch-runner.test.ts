import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseRetentionPolicy } from '../../../src/compliance/retention/retention-policy.ts';
import { type Batch, countFiles } from '../../../src/ingest/batch.ts';
import { type BatchRunner, createBatchRunner } from '../../../src/ingest/batch-runner.ts';
import { createDocumentFiles } from '../../../src/ingest/document-files.ts';
import type { IngestDeps } from '../../../src/ingest/ingest-options.ts';
import { createSpool, type Spool } from '../../../src/ingest/spool.ts';
import { silentLogger } from '../../../src/logger.ts';
import type { Candidate } from '../../../src/model/candidate.ts';
import { makeCandidate } from '../../helpers/make-candidate.ts';

let folder: string;
let spool: Spool;
let saved: Candidate[];
let shelf: Map<string, Batch>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whylist-runner-'));
  spool = createSpool(join(folder, 'spool'));
  saved = [];
  shelf = new Map();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A reader that makes of each file a candidate of that name, and of `bad.pdf` a quarantined one. */
const ingest = (): IngestDeps => ({
  parser: {
    parse: async ({ fileName = '' }) =>
      fileName === 'bad.pdf'
        ? { status: 'quarantined', reason: 'corrupt', message: 'It is damaged.', ms: 1 }
        : { status: 'parsed', candidate: makeCandidate(fileName), ms: 1 },
    state: () => ({ busy: 0, waiting: 0, working: true }),
    renew: () => undefined,
    close: async () => undefined,
  },
  documents: createDocumentFiles(join(folder, 'documents'), { maxBytes: 1000 }),
  candidates: {
    findByDocument: async () => new Map(),
    findByContact: async () => [],
    save: async (candidates) => {
      saved.push(...candidates);
      return { refused: [] };
    },
  },
  quarantine: { save: async () => undefined, release: async () => undefined },
  mandatory: { version: 1, checks: [] },
  retention: parseRetentionPolicy(readFileSync('policy/retention.yaml', 'utf8')),
  now: () => new Date('2025-06-01T00:00:00Z'),
});

const spooled = async (id: string, names: readonly string[]): Promise<Batch> => {
  await spool.open(id);
  for (const [at, name] of names.entries()) await writeFile(spool.filePath(id, at), name);
  const files = names.map((fileName) => ({ fileName, status: 'waiting' as const }));
  return { id, status: 'received', createdAt: '2025', tags: ['t'], consent: [], counts: countFiles(files), files };
};

const finished = (runner: BatchRunner, id: string): Promise<Batch> =>
  new Promise((resolve) => {
    const stop = runner.follow(id, (batch) => {
      if (batch.status !== 'finished') return;
      stop();
      resolve(batch);
    });
  });

const batches = { put: async (batch: Batch) => void shelf.set(batch.id, batch) };
const told: string[] = [];
const create = (deps = ingest()): BatchRunner =>
  createBatchRunner({
    ingest: deps,
    spool,
    batches,
    logger: silentLogger,
    onFinished: async ({ id }) => void told.push(id),
  });

describe('batch runner', () => {
  it('says of each file what became of it and clears the spool', async () => {
    const runner = create();
    const end = finished(runner, 'b1');
    await runner.accept(await spooled('b1', ['ada.pdf', 'bad.pdf']));
    const batch = await end;
    expect(batch.files).toEqual([
      { fileName: 'ada.pdf', status: 'indexed', candidateId: makeCandidate('ada.pdf').id, ms: 1 },
      { fileName: 'bad.pdf', status: 'quarantined', reason: 'corrupt', message: 'It is damaged.', ms: 1 },
    ]);
    expect(told).toEqual(['b1']);
    expect(batch.counts).toEqual({ files: 2, waiting: 0, indexed: 1, updated: 0, duplicate: 0, quarantined: 1 });
    expect(shelf.get('b1')).toEqual(batch);
    expect(await spool.unfinished()).toEqual([]);
    expect(saved.map((c) => c.tags)).toEqual([['t']]);
    await runner.close();
  });

  it('takes up what an earlier run left, and only the files that are still open', async () => {
    const left = await spooled('b2', ['ada.pdf', 'bo.pdf']);
    const files = left.files.map((file, at) => (at === 0 ? { ...file, status: 'indexed' as const } : file));
    await spool.save({ ...left, status: 'processing', files, counts: countFiles(files) });
    const runner = create();
    const end = finished(runner, 'b2');
    expect(await runner.resume()).toBe(1);
    expect((await end).counts).toMatchObject({ waiting: 0, indexed: 2 });
    expect(saved.map((c) => c.document.fileName)).toEqual(['bo.pdf.pdf']);
    await runner.close();
  });

  it('keeps a batch that cannot go on for the next start', async () => {
    const deps = ingest();
    const down = { ...deps, candidates: { ...deps.candidates, save: () => Promise.reject(new Error('engine away')) } };
    const runner = create(down);
    await runner.accept(await spooled('b3', ['ada.pdf']));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(runner.find('b3')?.counts.waiting).toBe(1);
    await runner.close();
    expect((await spool.unfinished()).map((b) => b.id)).toEqual(['b3']);

    const next = create();
    const end = finished(next, 'b3');
    await next.resume();
    expect((await end).counts.indexed).toBe(1);
    await next.close();
  });

  it('finishes the files at hand when it is closed, and leaves none half done', async () => {
    const runner = create();
    await runner.accept(
      await spooled(
        'b4',
        Array.from({ length: 120 }, (_, at) => `cv${at}.pdf`),
      ),
    );
    await runner.close();
    const left = (await spool.unfinished())[0];
    const done = 120 - (left?.counts.waiting ?? 0);
    expect(saved).toHaveLength(done);
    expect(left?.files.filter((f) => f.status === 'indexed')).toHaveLength(done);
  });
});
