import { chmodSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Config, readConfig } from '../../../src/config.ts';
import { connectElasticsearch } from '../../../src/elasticsearch/connect.ts';
import {
  acquireEmbedded,
  type EmbeddedEngine,
  keepEmbedded,
  statusOfEmbedded,
  stopEmbedded,
} from '../../../src/elasticsearch/engine/embedded.ts';
import { isAlive } from '../../../src/elasticsearch/engine/process-identity.ts';
import { engineOfRun } from '../../helpers/elasticsearch.ts';

// A server of its own, beside the one that the other tests share. Where those run on Docker or on a named server, the
// machine need not have what the embedded one takes (a JDK, Maven), and this file is skipped.
const describeEmbedded = engineOfRun().kind === 'embedded' ? describe : describe.skip;

const starting = 900_000;
let dataDir: string;
let config: Config;
let home: string;

const auth = ({ password }: EmbeddedEngine) => ({
  authorization: `Basic ${Buffer.from(`elastic:${password}`).toString('base64')}`,
  'content-type': 'application/json',
});
const ask = async (engine: EmbeddedEngine, method: string, path: string, body?: object) => {
  const response = await fetch(`${engine.url}${path}`, {
    method,
    headers: auth(engine),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
};

const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(200)) if (await holds()) return;
  throw new Error(`After a minute it is not so: ${what}`);
};
const refuses = (url: string) => () =>
  fetch(url).then(
    () => false,
    () => true,
  );

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'whylist-embedded-'));
  chmodSync(dataDir, 0o755);
  config = {
    ...readConfig(),
    WHYLIST_ENGINE: 'embedded',
    WHYLIST_DATA_DIR: dataDir,
    WHYLIST_ENGINE_HEAP_MB: 512,
    WHYLIST_ENGINE_IDLE_SECONDS: 2,
  };
});
afterAll(async () => {
  await stopEmbedded(config);
  await rm(dataDir, { recursive: true, force: true });
});

describeEmbedded('the embedded Elasticsearch', () => {
  let first: EmbeddedEngine;

  it('does not run before it is needed', async () => {
    expect(await statusOfEmbedded(config)).toBeUndefined();
    expect(await stopEmbedded(config)).toBe(false);
  });

  it(
    'starts once when two need it at once, and both use the same',
    async () => {
      const said: string[] = [];
      const both = await Promise.all([1, 2].map(() => acquireEmbedded(config, (message) => said.push(message))));
      const [one, two] = both;
      if (one === undefined || two === undefined) throw new Error('none');
      expect(two.url).toBe(one.url);
      expect((await statusOfEmbedded(config))?.users).toBe(2);
      two.release();
      await until('one user is left', async () => (await statusOfEmbedded(config))?.users === 1);
      first = one;
      home = (await readFile(join(dataDir, 'engine', 'home'), 'utf8')).trim();
      expect(said.filter((message) => message.startsWith('Starting'))).not.toHaveLength(0);
    },
    starting,
  );

  it('is the real one, on loopback, closed to those without the password', async () => {
    expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(first.url)).status).toBe(401);
    const wrong = await fetch(first.url, { headers: auth({ ...first, password: 'guess' }) });
    expect(wrong.status).toBe(401);
    expect(await ask(first, 'GET', '/')).toMatchObject({ status: 200, body: { version: { number: '9.4.3' } } });
  });

  it('keeps its secrets and its data to itself', async () => {
    for (const name of ['state.json', 'password', 'server.log'])
      expect((await stat(join(dataDir, 'engine', name))).mode & 0o077).toBe(0);
    expect((await stat(home)).mode & 0o077).toBe(0);
    const log = await readFile(join(dataDir, 'engine', 'server.log'), 'utf8');
    expect(log).not.toContain(first.password);
  });

  it('is found and used again by connectElasticsearch', async () => {
    const began = Date.now();
    const connection = await connectElasticsearch(config);
    expect(connection.kind).toBe('embedded');
    expect(connection.url).toBe(first.url);
    expect(Date.now() - began).toBeLessThan(10_000);
    await connection.stop();
  });

  it('can write snapshots', async () => {
    await ask(first, 'PUT', '/people', { settings: { number_of_replicas: 0 } });
    await ask(first, 'POST', '/people/_doc/ada?refresh=true', { name: 'Ada' });
    const repository = { type: 'fs', settings: { location: join(home, 'snapshots', 'test') } };
    expect((await ask(first, 'PUT', '/_snapshot/test', repository)).body).toEqual({ acknowledged: true });
    const made = await ask(first, 'PUT', '/_snapshot/test/one?wait_for_completion=true');
    expect(made.body.snapshot.state).toBe('SUCCESS');
  });

  it(
    'ends when its supervisor is killed, and the next one who needs it starts it on the same data',
    async () => {
      const pid = (await statusOfEmbedded(config))?.pid ?? 0;
      process.kill(pid, 'SIGKILL');
      await until('the server has ended', refuses(first.url));
      expect(isAlive(pid)).toBe(false);
      first.release();
      const next = await acquireEmbedded(config, () => {});
      expect(next.password).toBe(first.password);
      expect((await ask(next, 'GET', '/people/_doc/ada')).body._source).toEqual({ name: 'Ada' });
      first = next;
    },
    starting,
  );

  it('stays when told to, though nobody needs it, until it is stopped', async () => {
    expect(await keepEmbedded(config)).toBe(true);
    first.release();
    await sleep(4000);
    expect(await statusOfEmbedded(config)).toMatchObject({ kept: true, users: 0, url: first.url });
    expect(await stopEmbedded(config)).toBe(true);
    expect(await refuses(first.url)()).toBe(true);
    expect(await statusOfEmbedded(config)).toBeUndefined();
  });

  it(
    'ends by itself when nobody has needed it for a while',
    async () => {
      const engine = await acquireEmbedded(config, () => {});
      await sleep(4000);
      expect((await statusOfEmbedded(config))?.users).toBe(1);
      engine.release();
      await until('the server has ended', refuses(engine.url));
      await until('the notes are gone', async () => !(await readdir(join(dataDir, 'engine'))).includes('lock'));
      expect(await statusOfEmbedded(config)).toBeUndefined();
    },
    starting,
  );

  it(
    'says with the end of the log why it would not start',
    async () => {
      const broken = { ...config, WHYLIST_ENGINE_HEAP_MB: 1 };
      await expect(acquireEmbedded(broken, () => {})).rejects.toMatchObject({
        code: 'engine-start-failed',
        message: expect.stringMatching(/ended while starting[\s\S]*(Too small maximum|Initial) heap/i),
      });
    },
    starting,
  );
});
