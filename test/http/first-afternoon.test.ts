import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningService, startService } from '../helpers/running-service.ts';

/** What docs/first-afternoon.md prints is run as it stands there. */
let page: string;
let service: RunningService;
let folder: string;
let key: string;

const root = resolve('.');

beforeAll(async () => {
  page = await readFile('docs/first-afternoon.md', 'utf8');
  service = await startService({ WHYLIST_AUTH: 'keys', WHYLIST_WEBHOOK_PRIVATE: 'on' });
  const made = await service.installation.keyring.create({
    name: 'CRM',
    role: 'crm',
    tenant: 'main',
    createdBy: 'test',
  });
  key = made.token;
  // A folder for what the page writes, in which everything else is as in the project.
  folder = await mkdtemp(join(tmpdir(), 'whylist-afternoon-'));
  for (const name of ['node_modules', 'package.json', 'samples', 'scripts', 'src'])
    await symlink(join(root, name), join(folder, name));
}, 120_000);
afterAll(async () => {
  await service?.close();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

const blocks = (language: string): string[] =>
  [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, text = '']) => (name === language ? [text] : []));

const run = (command: string, args: readonly string[], settings: Record<string, string> = {}) =>
  new Promise<{ readonly code: number | null; readonly output: string }>((ended) => {
    const env = { ...process.env, ...service.environment, WHYLIST_URL: service.url, ...settings };
    const child = spawn(command, args, { cwd: folder, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += String(part)));
    child.on('close', (code) => ended({ code, output }));
  });

describe('the first afternoon', () => {
  it('goes as printed: a key, ten candidates, a vacancy, a ranking with reasons, a signed webhook', async () => {
    const script = blocks('sh');
    expect(script).toHaveLength(5);
    const { code, output } = await run('bash', ['-euc', script.join('\n')]);
    expect({ code, output }).toEqual({ code: 0, output: expect.any(String) });
    expect(output).toContain('"role":"crm"');
    expect(output.match(/"status":"created"/g)).toHaveLength(10);
    expect(output).toContain('Jo Marchbank\n');
    expect(output).toMatch(/^must SMSTS$/m);
    expect(output).toMatch(/^1\. (Jo Marchbank|Sam Oyelaran) [\d.]+$/m);
    expect(output).toMatch(/^met [\d.]+\/[\d.]+ SMSTS\.$/m);
    expect(output).toMatch(/candidate\.updated c-\w+$/m);
  }, 180_000);

  it('goes in Python', async () => {
    const [script = ''] = blocks('python');
    const { code, output } = await run('python3', ['-c', script], { WHYLIST_KEY: key });
    expect({ code, output }).toEqual({
      code: 0,
      output: expect.stringMatching(/^1\. Alex Example: [\d.]+ of 100 points$/m),
    });
    expect(output).toMatch(/^ {3}met: SMSTS/m);
  }, 60_000);

  it('goes in TypeScript, with the client that is in the project', async () => {
    const [script = ''] = blocks('ts');
    expect(script).toBe(await readFile('packages/client/example.ts', 'utf8'));
    const built = await run('npm', ['run', '-s', 'build', '--prefix', join(root, 'packages', 'client')]);
    expect(built).toEqual({ code: 0, output: '' });
    await writeFile(join(folder, 'example.ts'), script);
    const { code, output } = await run('node', ['--import', 'tsx', 'example.ts'], { WHYLIST_KEY: key });
    expect({ code, output }).toEqual({
      code: 0,
      output: expect.stringMatching(/^1\. Alex Example: [\d.]+ of 100 points$/m),
    });
  }, 120_000);
});
