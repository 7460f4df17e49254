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

const docker = (args: readonly string[], timeoutMs: number): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn('docker', args, { cwd: projectRoot, timeout: timeoutMs, stdio: ['ignore', 'pipe', 'pipe'] });
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

/** What the compose file needs to know, and is not told by the user's own environment, which comes first. */
export interface ComposeSettings {
  readonly dataDir: string;
  /** ELASTICSEARCH_PASSWORD; without it one is made and kept. */
  readonly password?: string;
}

interface Secrets {
  readonly file: string;
  readonly password: string;
}

const readSecrets = async ({ dataDir, password }: ComposeSettings): Promise<Secrets> => {
  const folder = join(dataDir, 'engine');
  const file = join(folder, 'docker.env');
  const kept = existsSync(file) ? /^ELASTICSEARCH_PASSWORD=(.+)$/m.exec(await readFile(file, 'utf8'))?.[1] : undefined;
  if (kept !== undefined) return { file, password: password ?? kept };
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const made = password ?? randomBytes(24).toString('base64url');
  // The service of the same file needs a key; we bring up Elasticsearch alone.
  const lines = [`ELASTICSEARCH_PASSWORD=${made}`, 'WHYLIST_API_KEY=not-used-by-elasticsearch', ''];
  await writeFile(file, lines.join('\n'), { mode: 0o600 });
  return { file, password: made };
};

const compose = async (args: readonly string[], secrets: Secrets, timeoutMs: number): Promise<string> => {
  const own = ['compose', '--project-directory', projectRoot, '--env-file', secrets.file];
  const ran = await docker([...own, ...args], timeoutMs);
  if (ran.code === 0) return ran.output;
  throw new WhylistError('engine-start-failed', `docker compose ${args[0]} failed:\n${ran.output.slice(-1500)}`);
};

/**
 * Brings up the `elasticsearch` service of docker-compose.yml and waits until it is healthy. It stays up when we end,
 * as compose services do; `whylist engine stop` ends it.
 * @throws WhylistError `engine-start-failed` with the end of what compose said.
 */
export const startWithCompose = async (
  settings: ComposeSettings,
  onProgress: OnProgress,
): Promise<{ url: string; password: string }> => {
  const secrets = await readSecrets(settings);
  onProgress('Starting Elasticsearch with Docker (the first time its image is fetched)');
  await compose(['up', '--detach', '--wait', 'elasticsearch'], secrets, 900_000);
  const published = await compose(['port', 'elasticsearch', '9200'], secrets, 20_000);
  const port = /:(\d+)\s*$/.exec(published)?.[1];
  if (port === undefined)
    throw new WhylistError('engine-start-failed', 'docker compose does not tell the port of Elasticsearch.');
  return { url: `http://127.0.0.1:${port}`, password: secrets.password };
};

export const stopWithCompose = async (settings: ComposeSettings): Promise<void> => {
  await compose(['stop', 'elasticsearch'], await readSecrets(settings), 120_000);
};

/** Whether the compose service runs, without starting it. */
export const runningCompose = async (settings: ComposeSettings): Promise<boolean> =>
  (await compose(['ps', '--status', 'running', '--quiet', 'elasticsearch'], await readSecrets(settings), 20_000)) !==
  '';
