import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '../../config.ts';
import { WhylistError } from '../../errors.ts';
import { type SupervisorEvent, type SupervisorOrder, supervisorEventSchema } from './supervisor-order.ts';

/** The supervisor's file, and how Node runs it: TypeScript in a checkout, JavaScript once built. */
const command = (): string[] => {
  const isSource = import.meta.url.endsWith('.ts');
  const file = fileURLToPath(new URL(`./supervisor.${isSource ? 'ts' : 'js'}`, import.meta.url));
  return isSource ? ['--import', 'tsx', file] : [file];
};

const firstEvent = (line: string): SupervisorEvent => {
  try {
    return supervisorEventSchema.parse(JSON.parse(line));
  } catch {
    return { event: 'failed', message: `The engine's supervisor said something unexpected: ${line.slice(0, 200)}` };
  }
};

/**
 * Starts a supervisor and waits until its server runs. Resolves, too, when another supervisor came first.
 * @throws WhylistError `engine-start-failed`.
 */
export const spawnSupervisor = (order: SupervisorOrder, notes: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const logFile = join(notes, 'supervisor.log');
    const log = openSync(logFile, 'a', 0o600);
    const child = spawn(process.execPath, command(), {
      cwd: projectRoot,
      // In a session of its own: Ctrl-C in the terminal ends the command, not the server that others may use.
      detached: true,
      stdio: ['pipe', 'pipe', log],
    });
    closeSync(log);
    const { stdin, stdout } = child;
    if (stdin === null || stdout === null) throw new Error('The pipes to the supervisor are missing.');
    const fail = (message: string, hint = `Its log: ${logFile}`): void =>
      reject(new WhylistError('engine-start-failed', message, { hint }));
    child.on('error', (error) => fail(`The engine's supervisor could not be started: ${error.message}`));
    child.on('exit', (code) => fail(`The engine's supervisor ended (${code}) before Elasticsearch ran.`));
    createInterface({ input: stdout })
      .on('error', () => {})
      .once('line', (line) => {
        const event = firstEvent(line);
        stdout.destroy();
        child.unref();
        if (event.event === 'failed') fail(event.message, event.hint);
        else resolve();
      });
    stdin.on('error', () => {});
    stdin.end(JSON.stringify(order));
  });
