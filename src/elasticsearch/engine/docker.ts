import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../config.ts';
import { WhylistError } from '../../errors.ts';
import type { OnProgress } from './distribution.ts';

interface Ran {
  readonly code: number | null;
  readonly output: string;
}

const docker = (args: readonly string[], timeoutMs: number, password?: string): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn('docker', args, {
      cwd: projectRoot,
      timeout: timeoutMs,
      stdio: ['ignore', 'pipe', 'pipe'],
      // The docker client needs our environment (DOCKER_HOST, its configuration); compose reads the password from it.
      ...(password === undefined ? {} : { env: { ...process.env, ELASTICSEARCH_PASSWORD: password } }),
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString('utf8')).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', () => resolve({ code: null, output: 'docker: not found' }));
    child.on('close', (code) => resolve({ code, output: output.trim() }));
  });

/** Whether a Docker engine answers. The client alone is no engine. */
export const dockerAnswers = async (timeoutMs = 4000): Promise<boolean> =>
  (await docker(['info', '--format', '{{.ServerVersion}}'], timeoutMs)).code === 0;

/** Whether the `docker compose` plugin is there, too. */
export const composeAnswers = async (): Promise<boolean> => (await docker(['compose', 'version'], 4000)).code === 0;

const ensurePassword = async (dataDir: string): Promise<string> => {
  const folder = join(dataDir, 'engine');
  const file = join(folder, 'docker-password');
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
};

const compose = async (args: readonly string[], password: string, timeoutMs: number): Promise<string> => {
  const ran = await docker(['compose', '--project-directory', projectRoot, ...args], timeoutMs, password);
  if (ran.code === 0) return ran.output;
  throw new WhylistError('engine-start-failed', `docker compose ${args[0]} failed:\n${ran.output.slice(-1500)}`);
};

/**
 * Brings up the `elasticsearch` service of docker-compose.yml and waits until it is healthy. It stays up when we end,
 * as compose services do; `whylist engine stop` ends it.
 * @throws WhylistError `engine-start-failed` with the end of what compose said.
 */
export const startWithCompose = async (
  dataDir: string,
  onProgress: OnProgress,
): Promise<{ url: string; password: string }> => {
  const password = await ensurePassword(dataDir);
  onProgress('Starting Elasticsearch with Docker (the first time its image is fetched)');
  await compose(['up', '--detach', '--wait', 'elasticsearch'], password, 900_000);
  const published = await compose(['port', 'elasticsearch', '9200'], password, 20_000);
  const port = /:(\d+)\s*$/.exec(published)?.[1];
  if (port === undefined)
    throw new WhylistError('engine-start-failed', 'docker compose does not tell the port of Elasticsearch.');
  return { url: `http://127.0.0.1:${port}`, password };
};

export const stopWithCompose = async (dataDir: string): Promise<void> => {
  await compose(['stop', 'elasticsearch'], await ensurePassword(dataDir), 120_000);
};

/** Whether the compose service runs, without starting it. */
export const runningCompose = async (dataDir: string): Promise<boolean> =>
  (await compose(['ps', '--status', 'running', '--quiet', 'elasticsearch'], await ensurePassword(dataDir), 20_000)) !==
  '';
