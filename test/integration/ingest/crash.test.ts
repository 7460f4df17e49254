import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Batch } from '../../../src/ingest/batch.ts';
import { openElasticsearch, type TestElasticsearch } from '../../helpers/elasticsearch.ts';

let elasticsearch: TestElasticsearch;
let running: ChildProcess | undefined;

beforeAll(async () => {
  elasticsearch = await openElasticsearch();
}, 120_000);
afterAll(async () => {
  running?.kill('SIGKILL');
  await elasticsearch.close();
}, 60_000);

/** `whylist serve` as a process of its own, which can be killed. */
const serve = async (): Promise<string> => {
  const settings = {
    WHYLIST_AUTH: 'off',
    WHYLIST_PARSE_WORKERS: '1',
    WHYLIST_PARSE_TIMEOUT_MS: '120000',
    WHYLIST_LOG_LEVEL: 'info',
  };
  const child = spawn(process.execPath, ['scripts/whylist.mjs', 'serve', '--port', '0'], {
    env: { ...process.env, ...elasticsearch.environment, ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running = child;
  let talk = '';
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (chunk) => {
      talk += String(chunk);
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(talk)?.[0];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`serve ended with ${code}: ${talk}`)));
  });
};

const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> => {
  const child = running;
  if (child === undefined) throw new Error('nothing runs');
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  child.kill(signal);
  return ended;
};

const names = ['asif-rahman.pdf', 'dev-patel.docx', 'callum-fraser.pdf'];

const upload = async (url: string): Promise<Batch> => {
  const form = new FormData();
  for (const name of names) form.append('files', new Blob([await readFile(`samples/cvs/${name}`)]), name);
  const response = await fetch(`${url}/v1/batches`, { method: 'POST', body: form });
  expect(response.status).toBe(202);
  return (await response.json()) as Batch;
};

const look = async (url: string, id: string): Promise<Batch> =>
  (await (await fetch(`${url}/v1/batches/${id}`)).json()) as Batch;

describe('a service that is killed right after it took files over', () => {
  it('loses none of them', async () => {
    const before = await serve();
    const { id } = await upload(before);
    await end('SIGKILL');

    const after = await serve();
    let batch = await look(after, id);
    for (let tries = 0; batch.status !== 'finished' && tries < 600; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      batch = await look(after, id);
    }
    expect(batch.counts).toMatchObject({ files: 3, waiting: 0, quarantined: 0 });
    expect(batch.files.map((f) => f.fileName)).toEqual(names);
    for (const { candidateId } of batch.files)
      expect((await fetch(`${after}/v1/candidates/${candidateId}`)).status).toBe(200);
    expect(await end('SIGTERM')).toBe(0);
  }, 400_000);
});
