import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openElasticsearch, type TestElasticsearch } from '../../helpers/elasticsearch.ts';

let elasticsearch: TestElasticsearch;
let folder: string;
beforeAll(async () => {
  elasticsearch = await openElasticsearch();
  folder = await mkdtemp(join(tmpdir(), 'whylist-import-'));
}, 60_000);
afterAll(async () => {
  await elasticsearch.close();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

const run = (csv: string, ...options: readonly string[]) =>
  new Promise<{ readonly code: number; readonly lines: Record<string, unknown>[] }>((ended) => {
    const args = [
      'scripts/whylist.mjs',
      'import',
      csv,
      '--mapping',
      'samples/import/bullhorn.yaml',
      '--json',
      ...options,
    ];
    const env = { ...process.env, ...elasticsearch.environment, WHYLIST_LOG_LEVEL: 'silent' };
    execFile(process.execPath, args, { env }, (error, stdout) => {
      const lines = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
      ended({ code: typeof error?.code === 'number' ? error.code : 0, lines });
    });
  });

const states = (lines: readonly Record<string, unknown>[]) => lines.map(({ line, status }) => `${line} ${status}`);

describe('whylist import', () => {
  it('creates, leaves alone what is the same, and updates what has changed', async () => {
    const sample = 'samples/import/bullhorn.csv';
    const dry = await run(sample, '--dry-run');
    const states1 = ['2 valid', '4 valid', '5 skipped', '6 failed', '7 valid', '8 failed'];
    expect([dry.code, states(dry.lines)]).toEqual([3, states1]);

    const first = await run(sample);
    expect([first.code, states(first.lines)]).toEqual([3, states1.map((state) => state.replace('valid', 'created'))]);
    const again = await run(sample);
    expect(states(again.lines)).toEqual(states1.map((state) => state.replace('valid', 'unchanged')));

    const edited = join(folder, 'edited.csv');
    await writeFile(edited, (await readFile(sample, 'utf8')).replace('Staff Nurse', 'Senior Staff Nurse'));
    const changed = await run(edited);
    expect(states(changed.lines)).toEqual([
      '2 unchanged',
      '4 updated',
      '5 skipped',
      '6 failed',
      '7 unchanged',
      '8 failed',
    ]);
    const ids = (lines: readonly Record<string, unknown>[]) => lines.map(({ candidateId }) => candidateId);
    expect(ids(changed.lines)).toEqual(ids(first.lines));
  }, 180_000);
});
