import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import JSZip from 'jszip';
import { run } from '../../../src/cli/run.ts';
import { openElasticsearch, type TestElasticsearch } from '../../helpers/elasticsearch.ts';

/** The compliance jobs as they are typed: what they print, and how they end. */

// Each command puts the whole service together: more than jest allows by itself on a busy machine.
jest.setTimeout(180_000);

let engine: TestElasticsearch;
let folder: string;
let id: string;
const before = { ...process.env };

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly talk: string;
}

const whylist = async (...argv: readonly string[]): Promise<Ended> => {
  const written = { out: '', talk: '' };
  const keep = (stream: 'out' | 'talk') => (chunk: unknown) => {
    written[stream] += String(chunk);
    return true;
  };
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation(keep('out')),
    jest.spyOn(process.stderr, 'write').mockImplementation(keep('talk')),
  ];
  try {
    process.exitCode = 0;
    return { code: await run(argv), ...written };
  } finally {
    process.exitCode = 0;
    for (const spy of spies) spy.mockRestore();
  }
};

beforeAll(async () => {
  engine = await openElasticsearch();
  folder = await mkdtemp(join(tmpdir(), 'whylist-law-'));
  Object.assign(process.env, engine.environment, {
    WHYLIST_LOG_LEVEL: 'silent',
    WHYLIST_PARSE_WORKERS: '1',
    WHYLIST_PARSE_TIMEOUT_MS: '120000',
  });
  const { out } = await whylist('ingest', 'samples/cvs/priya-raman.pdf', '--json');
  id = JSON.parse(out).candidateId;
}, 180_000);
afterAll(async () => {
  process.env = before;
  await rm(folder, { recursive: true, force: true });
  await engine.close();
}, 60_000);

describe('the compliance commands', () => {
  it('say what a sweep would do, and do it', async () => {
    const dry = await whylist('retention', 'sweep', '--dry-run', '--json');
    expect(dry.code).toBe(0);
    expect(JSON.parse(dry.out)).toMatchObject({ dryRun: true, archived: [], erased: [], held: [] });
    const done = await whylist('retention', 'sweep');
    expect([done.code, done.out]).toEqual([0, '']);
    expect(done.talk).toContain('0 were archived, 0 erased');
  });

  it('hand a candidate everything that is held', async () => {
    const path = join(folder, 'all.zip');
    const { code, out } = await whylist('subject-export', id, '--out', path);
    expect([code, out.trim()]).toEqual([0, path]);
    const zip = await JSZip.loadAsync(await readFile(path));
    expect(JSON.parse((await zip.file('data.json')?.async('text')) ?? '{}').candidate.id).toBe(id);
    expect((await whylist('subject-export', 'nobody')).code).toBe(1);
  });

  it('erase with a proof, and say so once more when asked again', async () => {
    const first = await whylist('erase', id);
    expect(first.code).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({ id, ground: 'request', proof: { found: 0 } });
    expect(first.talk).toContain('found 0 times');
    const unknown = await whylist('erase', 'nobody');
    expect([unknown.code, unknown.out]).toEqual([1, '']);
    expect(unknown.talk).toContain('(not-found)');
  });

  it('find what was changed in the audit, and end with 1', async () => {
    const whole = await whylist('audit', 'verify', '--json');
    expect(whole.code).toBe(0);
    const { entries, end } = JSON.parse(whole.out);
    expect(entries).toBeGreaterThan(3);
    expect((await whylist('audit', 'verify', '--anchor', `${end.seq}:${end.hash}`)).code).toBe(0);
    const index = `${engine.prefix}audit`;
    const { hits } = await engine.client.search({ index, size: 100, query: { match_all: {} } });
    const [hit] = hits.hits;
    await engine.client.delete({ index, id: hit?._id ?? '', refresh: true });
    const broken = await whylist('audit', 'verify');
    expect(broken.code).toBe(1);
    expect(broken.out).toContain('The audit is not what was written');
  });
});
