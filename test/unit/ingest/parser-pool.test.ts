import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createParserPool, type ParserPool } from '../../../src/ingest/parser-pool.ts';

const script = { path: fileURLToPath(new URL('pool-script.mjs', import.meta.url)), args: [] };
let pool: ParserPool | undefined;
const start = (options: { workers?: number; timeoutMs?: number; memoryMb?: number } = {}): ParserPool => {
  pool = createParserPool({ workers: 2, timeoutMs: 20_000, memoryMb: 64, script, ...options });
  return pool;
};
const messageOf = (outcome: object): string => ('message' in outcome ? String(outcome.message) : '');

afterEach(async () => {
  await pool?.close();
});

describe('the parser pool', () => {
  it('answers each job with its own outcome, whichever ends first', async () => {
    const parser = start();
    const paths = ['wait 300', 'wait 1', 'wait 100', 'wait 2', 'wait 50'];
    const outcomes = await Promise.all(paths.map((path) => parser.parse({ path })));
    expect(outcomes.map((o) => messageOf(o).replace(/ \d+$/, ''))).toEqual(paths);
  });

  it('keeps a worker for the next job', async () => {
    const parser = start({ workers: 1 });
    const first = await parser.parse({ path: 'a' });
    const second = await parser.parse({ path: 'a' });
    expect(messageOf(second)).toBe(messageOf(first));
  });

  it('ends a job that takes too long, and goes on with the next', async () => {
    const parser = start({ workers: 1, timeoutMs: 1500 });
    const [stuck, next] = await Promise.all([parser.parse({ path: 'hang' }), parser.parse({ path: 'b' })]);
    expect(stuck).toMatchObject({ status: 'quarantined', reason: 'timeout' });
    expect(stuck.ms).toBeGreaterThanOrEqual(1500);
    expect(messageOf(next)).toMatch(/^b /);
  });

  it('loses one file, not its neighbours, when a worker dies', async () => {
    const parser = start();
    const outcomes = await Promise.all(['a', 'die', 'b', 'die', 'c'].map((path) => parser.parse({ path })));
    expect(outcomes.map((o) => ('reason' in o ? o.reason : o.status))).toEqual([
      'empty',
      'crashed',
      'empty',
      'crashed',
      'empty',
    ]);
  });

  it('ends a job that takes too much memory outside the heap', async () => {
    const outcome = await start().parse({ path: 'grow' });
    expect(outcome).toMatchObject({ status: 'quarantined', reason: 'too-large' });
  });

  it('takes no more work once closed', async () => {
    const parser = start();
    await parser.close();
    await expect(parser.parse({ path: 'a' })).rejects.toThrow('closed');
  });
});
