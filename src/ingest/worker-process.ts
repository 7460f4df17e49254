import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';

export interface WorkerLimits {
  readonly timeoutMs: number;
  readonly memoryMb: number;
}

export type WorkerEnd = 'timeout' | 'memory' | 'crashed';

/** `ms`: from the moment the process, once started, was given the job. */
export type WorkerResult<Answer> = { readonly answer: Answer } | { readonly ended: WorkerEnd; readonly ms: number };

/** A process that answers one job at a time and can be ended at any moment. */
export interface WorkerProcess<Job, Answer> {
  /** Resolves with the answer, or with how the process ended instead. Not to be called while a job runs. */
  run(job: Job): Promise<WorkerResult<Answer>>;
  readonly alive: boolean;
  kill(): void;
}

export interface WorkerScript {
  readonly path: string;
  readonly args: readonly string[];
}

/** Starting takes no part of a file's time, but it must not take for ever, either. */
const startTimeoutMs = 60_000;
const lookEveryMs = 200;
const pageSize = 4096;

/**
 * Memory in use, buffers outside the JavaScript heap included, where the system tells it. (The heap has a limit of its
 * own; inflated streams and pictures live outside of it.)
 */
const residentMb = async (pid: number): Promise<number> => {
  try {
    const pages = Number((await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ')[1]);
    return (pages * pageSize) / 1024 / 1024;
  } catch {
    return 0;
  }
};

const launch = ({ path, args }: WorkerScript, limits: WorkerLimits): ChildProcess =>
  fork(path, [...args], {
    execArgv: [
      `--max-old-space-size=${limits.memoryMb}`,
      ...(path.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : []),
    ],
    serialization: 'advanced',
    // What libraries print could quote a CV.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

export const startWorker = <Job extends object, Answer>(
  script: WorkerScript,
  limits: WorkerLimits,
): WorkerProcess<Job, Answer> => {
  const child = launch(script, limits);
  let alive = true;
  let ready = false;
  let end: WorkerEnd = 'crashed';
  let settle: ((result: WorkerResult<Answer>) => void) | undefined;
  let begun: number | undefined;
  let waiting: Job | undefined;
  const timers: NodeJS.Timeout[] = [];

  const stop = (because: WorkerEnd): void => {
    end = because;
    child.kill('SIGKILL');
  };
  const clear = (): void => {
    for (const timer of timers.splice(0)) clearTimeout(timer);
  };
  const watchMemory = async (): Promise<void> => {
    // The heap may be full and yet within its limit: code, buffers and the runtime come on top.
    if (child.pid !== undefined && (await residentMb(child.pid)) > 2 * limits.memoryMb + 200) stop('memory');
  };
  const begin = (job: Job): void => {
    begun = performance.now();
    timers.push(setTimeout(() => stop('timeout'), limits.timeoutMs));
    timers.push(setInterval(() => void watchMemory(), lookEveryMs));
    child.send(job, (error) => {
      if (error) stop('crashed');
    });
  };
  const startTimer = setTimeout(() => stop('crashed'), startTimeoutMs);

  child.on('message', (message) => {
    if (message === 'ready') {
      ready = true;
      clearTimeout(startTimer);
      if (waiting !== undefined) begin(waiting);
      waiting = undefined;
      return;
    }
    clear();
    const done = settle;
    settle = undefined;
    done?.({ answer: message as Answer });
  });
  const over = (): void => {
    alive = false;
    clear();
    clearTimeout(startTimer);
    settle?.({ ended: end, ms: begun === undefined ? 0 : performance.now() - begun });
    settle = undefined;
  };
  child.on('exit', over);
  child.on('error', over);

  return {
    run: (job) =>
      new Promise((resolve) => {
        if (!alive) {
          resolve({ ended: 'crashed', ms: 0 });
          return;
        }
        settle = resolve;
        if (ready) begin(job);
        else waiting = job;
      }),
    get alive() {
      return alive;
    },
    kill: () => {
      alive = false;
      child.kill('SIGKILL');
    },
  };
};
