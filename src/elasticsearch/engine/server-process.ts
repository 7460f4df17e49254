import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { WhylistError } from '../../errors.ts';
import { environmentOf, type NodeOptions, prepareNode } from './node-settings.ts';

/**
 * Runs the server and ends it when our end of the pipe at descriptor 3 closes, which the system does however we die,
 * kill -9 included. `wait` is first so that a server that ends by itself ends the shell, too.
 */
const leash = `
"$@" </dev/null 3<&- &
server=$!
{ cat <&3 >/dev/null; kill -TERM $server 2>/dev/null; } 3<&3 &
exec 3<&-
wait $server
`;

export interface RunningServer {
  readonly url: string;
  readonly password: string;
  /** Resolves when the server has ended, by our will or not. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const outputFile = (options: NodeOptions): string => join(options.places.notes, 'server.log');

/** The last lines of what the server said, for an error message. It logs no documents and no queries. */
const logTail = async (options: NodeOptions): Promise<string> => {
  const output = await readFile(outputFile(options), 'utf8').catch(() => '');
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !/^\s+at |\]\[(INFO|DEBUG) *\]/.test(line));
  return lines
    .slice(-12)
    .map((line) => line.slice(0, 500))
    .join('\n');
};

const spawnServer = (options: NodeOptions): ChildProcess => {
  const log = openSync(outputFile(options), 'w', 0o600);
  try {
    return spawn('/bin/sh', ['-c', leash, 'whylist-engine', join(options.places.server, 'bin', 'elasticsearch')], {
      cwd: options.places.home,
      env: environmentOf(options),
      stdio: ['ignore', log, log, 'pipe'],
      // A process group of its own, so that all of it can be ended.
      detached: true,
      ...options.user,
    });
  } finally {
    closeSync(log);
  }
};

const readPort = async (portsFile: string): Promise<number | undefined> => {
  const text = await readFile(portsFile, 'utf8').catch(() => '');
  const port = /^127\.0\.0\.1:(\d+)$/m.exec(text)?.[1];
  return port === undefined ? undefined : Number(port);
};

const succeeds = async (url: string, password: string, timeoutMs: number): Promise<boolean> => {
  try {
    const response = await fetch(url, {
      headers: { authorization: `Basic ${Buffer.from(`elastic:${password}`).toString('base64')}` },
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
};

/**
 * Whether the server at that address takes this password and is ready for work. While it still recovers its state,
 * either of the two answers already says yes.
 */
export const answers = async (url: string, password: string, timeoutMs = 3000): Promise<boolean> =>
  (await succeeds(`${url}/_cluster/health?wait_for_status=yellow&timeout=1s`, password, timeoutMs)) &&
  (await succeeds(url, password, timeoutMs));

const endGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
};

/**
 * A start takes 12 seconds on an idle machine and minutes on an overloaded one, but never without a word: how long the
 * log may stand still, and how long it may take in all.
 */
const patience = { silentMs: 120_000, totalMs: 900_000 } as const;

const createPatience = (options: NodeOptions): (() => Promise<boolean>) => {
  const began = Date.now();
  let size = -1;
  let grew = began;
  return async () => {
    const now = Date.now();
    const found = await stat(outputFile(options)).then(
      (s) => s.size,
      () => 0,
    );
    if (found !== size) grew = now;
    size = found;
    return now - grew < patience.silentMs && now - began < patience.totalMs;
  };
};

const startOnce = async (options: NodeOptions): Promise<RunningServer> => {
  const password = await prepareNode(options);
  const portsFile = join(options.places.home, 'logs', 'http.ports');
  await rm(portsFile, { force: true });
  const child = spawnServer(options);
  let over = false;
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      over = true;
      child.stdio[3]?.destroy();
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  const stop = async (): Promise<void> => {
    child.stdio[3]?.destroy();
    if (await Promise.race([ended.then(() => true), sleep(30_000, false, { ref: false })])) return;
    endGroup(child, 'SIGKILL');
    await ended;
  };
  const stillPatient = createPatience(options);
  while (!over && (await stillPatient())) {
    const port = await readPort(portsFile);
    const url = `http://127.0.0.1:${port}`;
    if (port !== undefined && (await answers(url, password))) return { url, password, ended, stop };
    await sleep(200);
  }
  const what = over ? 'ended while starting' : 'did not become ready';
  await stop();
  throw new WhylistError('engine-start-failed', `Elasticsearch ${what}.\n${await logTail(options)}`, {
    hint: `Its whole log: ${outputFile(options)}`,
  });
};

/**
 * Starts the embedded server and waits until it answers.
 * @throws WhylistError `engine-start-failed` with the tail of the server's log.
 */
export const startServer = async (options: NodeOptions): Promise<RunningServer> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOnce(options);
    } catch (error) {
      // A server whose supervisor was killed may still be closing its files.
      const closing = error instanceof Error && /obtain node lock|LockObtainFailed/.test(error.message);
      if (!closing || attempt === 4) throw error;
      await sleep(3000);
    }
  }
};
