import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApp } from '../../src/http/app.ts';
import { ensureSchemathesis } from '../helpers/schemathesis.ts';
import { openScene } from './helpers/example-scene.ts';
import { type Listening, listen } from './helpers/listen.ts';
import { openService, type TestService } from './helpers/open-service.ts';

let program: string;
let service: TestService;
let server: Listening;
let token: string;
let folder: string;

beforeAll(async () => {
  program = ensureSchemathesis();
  service = await openService();
  const config = { ...service.installation.config, WHYLIST_AUTH: 'keys' as const, WHYLIST_RATE_LIMIT_PER_MINUTE: 0 };
  server = await listen(createApp({ ...service.installation, config }, new AbortController().signal));
  const made = await service.installation.keyring.create({
    name: 'fuzzing',
    role: 'admin',
    tenant: 'main',
    createdBy: 'test',
  });
  token = made.token;
  folder = await mkdtemp(join(tmpdir(), 'whylist-schemathesis-'));
}, 600_000);
afterAll(async () => {
  await server?.close();
  await service?.close();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

/** The document with records behind its examples, so that more is reached than 404. */
const livingDocument = async (): Promise<string> => {
  const response = await fetch(`${server.url}/openapi.json`);
  const path = join(folder, 'openapi.json');
  await writeFile(path, await openScene(service).live(await response.text()));
  return path;
};

const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'allow_header_conformance',
  'ignored_auth',
];

/** How it goes about it stands in schemathesis.toml. */
const fuzz = async (): Promise<{ readonly status: number | null; readonly output: string }> => {
  const options = [
    ['--url', server.url],
    ['--header', `Authorization: Bearer ${token}`],
    ['--checks', checks.join(',')],
  ].flat();
  const child = spawn(
    program,
    ['--config-file', resolve('test/http/schemathesis.toml'), 'run', await livingDocument(), ...options],
    {
      cwd: folder,
      env: {
        ...process.env,
        NO_COLOR: '1',
        SCHEMATHESIS_HOOKS: 'schemathesis_hooks',
        PYTHONPATH: resolve('test/http'),
      },
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const status = await new Promise<number | null>((ended) => child.once('close', ended));
  return { status, output };
};

describe('requests that nobody thought of', () => {
  it('get answers that the document announces, and never a 5xx', async () => {
    const { status, output } = await fuzz();
    if (status !== 0) throw new Error(output.replace(/(?:%[0-9A-F]{2}){40,}/g, '…').slice(-20_000));
    expect(output).toMatch(/\d+ passed/);
  }, 600_000);
});
