import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openElasticsearch, type TestElasticsearch } from '../helpers/elasticsearch.ts';

let elasticsearch: TestElasticsearch;
let running: ChildProcess | undefined;

beforeAll(async () => {
  elasticsearch = await openElasticsearch();
}, 120_000);
afterAll(async () => {
  running?.kill('SIGKILL');
  await elasticsearch.close();
}, 60_000);

const serve = async (): Promise<{ readonly url: string; readonly ended: Promise<number | null> }> => {
  const env = { ...process.env, ...elasticsearch.environment, WHYLIST_AUTH: 'off', WHYLIST_PARSE_WORKERS: '1' };
  const child = spawn(process.execPath, ['scripts/whylist.mjs', 'serve', '--port', '0'], {
    env: { ...env, WHYLIST_PARSE_TIMEOUT_MS: '120000' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running = child;
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  let talk = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr?.on('data', (chunk) => {
      talk += String(chunk);
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(talk)?.[0];
      if (found !== undefined) resolve(found);
    });
    void ended.then((code) => reject(new Error(`serve ended with ${code}: ${talk}`)));
  });
  return { url, ended };
};

/** CVs to be read and ranked: the answer takes seconds. */
const longRequest = async (): Promise<string> => {
  const names = (await readdir('samples/cvs')).filter((name) => name.endsWith('.docx')).slice(0, 6);
  const candidates = await Promise.all(
    names.map(async (fileName) => ({
      document: { fileName, content: (await readFile(`samples/cvs/${fileName}`)).toString('base64') },
    })),
  );
  return JSON.stringify({ vacancy: { title: 'Manager', text: 'Manager in Leeds.' }, candidates });
};

describe('a service that is asked to stop', () => {
  it('answers what it has begun, takes nothing new, lets go of streams, and ends well', async () => {
    const { url, ended } = await serve();
    const body = await longRequest();
    const headers = { 'Content-Type': 'application/json' };
    const answer = fetch(`${url}/v1/rank`, { method: 'POST', headers, body });
    // Begun when it is being read: the worker is busy then.
    for (;;) {
      const figures = await (await fetch(`${url}/metrics`)).text();
      if (/^whylist_parse_workers_busy 1$/m.test(figures)) break;
      await new Promise((done) => setTimeout(done, 50));
    }
    running?.kill('SIGTERM');
    await expect(stopsTaking(url)).resolves.toBe(true);
    const response = await answer;
    expect(response.status).toBe(200);
    const told = (await response.json()) as Record<'candidates' | 'notListed' | 'unranked', unknown[]>;
    expect([...told.candidates, ...told.notListed, ...told.unranked]).toHaveLength(6);
    expect(await ended).toBe(0);
  }, 180_000);
});

/** Until a new connection is refused. */
const stopsTaking = async (url: string): Promise<boolean> => {
  for (;;) {
    try {
      await (await fetch(`${url}/healthz`, { headers: { Connection: 'close' } })).text();
    } catch {
      return true;
    }
    await new Promise((done) => setTimeout(done, 20));
  }
};
