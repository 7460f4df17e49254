import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type ParseJob, type ParseOutcome, quarantined } from './parse-outcome.ts';
import { startWorker, type WorkerEnd, type WorkerProcess, type WorkerScript } from './worker-process.ts';

export type { ParseJob, ParseOutcome } from './parse-outcome.ts';

export interface ParserPoolOptions {
  /** One a processor unless told, at most four. */
  readonly workers?: number;
  /** For one file. */
  readonly timeoutMs: number;
  /** For one worker's heap. */
  readonly memoryMb: number;
  readonly maxBytes?: number;
  /** What the workers run; other than the parser in tests only. */
  readonly script?: WorkerScript;
}

export interface PoolState {
  readonly busy: number;
  /** Files that wait for a free worker. */
  readonly waiting: number;
  /** False once the pool is closed, and while one worker after another dies whatever it is given. */
  readonly working: boolean;
}

export interface ParserPool {
  /** Waits for a free worker, then parses. Never rejects because of a file. */
  parse(job: ParseJob): Promise<ParseOutcome>;
  state(): PoolState;
  /** From now on files are read by workers that start anew, with the knowledge of the day; nothing is interrupted. */
  renew(): void;
  /** Ends all workers; files that are being read count as crashed. */
  close(): Promise<void>;
}

/** A file can bring a worker down; so many files in a row do not. */
const tooManyCrashes = 10;

type Worker = WorkerProcess<ParseJob, ParseOutcome>;

/** `.ts` when run from sources, `.js` when built. */
const parserScript = (maxBytes: number): WorkerScript => ({
  path: fileURLToPath(new URL(`parse-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)),
  args: [String(maxBytes)],
});

const seconds = (ms: number): string => `${Math.round(ms / 1000)} seconds`;

const endings: Readonly<Record<WorkerEnd, (timeoutMs: number, ms: number) => ParseOutcome>> = {
  timeout: (timeoutMs, ms) =>
    quarantined(
      'timeout',
      `Reading the file took longer than ${seconds(timeoutMs)}; ask the candidate for a simpler copy, such as a PDF saved from a word processor.`,
      ms,
    ),
  memory: (_, ms) =>
    quarantined(
      'too-large',
      'The file unpacks to more than a CV can need; ask the candidate for a copy without large pictures.',
      ms,
    ),
  crashed: (_, ms) =>
    quarantined(
      'crashed',
      'The file brought the reader down; ask the candidate for the CV in another format, such as a PDF saved from a word processor.',
      ms,
    ),
};

/**
 * Worker processes that read files, each with a limit of time and memory. One that hangs, runs out of memory or dies is
 * replaced, and only the file it was at is lost. Workers start when there is work for them and keep the knowledge loaded.
 */
export const createParserPool = (options: ParserPoolOptions): ParserPool => {
  const { timeoutMs, memoryMb, maxBytes = 20 * 1024 * 1024 } = options;
  const most = options.workers ?? Math.min(4, availableParallelism());
  const script = options.script ?? parserScript(maxBytes);
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const outdated = new WeakSet<Worker>();
  const queue: ((worker: Worker) => void)[] = [];
  let busy = 0;
  let closed = false;
  /** In a row. */
  let crashes = 0;

  const start = (): Worker => {
    const worker = startWorker<ParseJob, ParseOutcome>(script, { timeoutMs, memoryMb });
    all.add(worker);
    return worker;
  };
  const take = (): Promise<Worker> => {
    if (busy >= most) return new Promise((resolve) => queue.push(resolve));
    busy++;
    return Promise.resolve(idle.pop() ?? start());
  };
  const giveBack = (worker: Worker): void => {
    const usable = worker.alive && !outdated.has(worker);
    if (!usable) {
      worker.kill();
      all.delete(worker);
    }
    const next = queue.shift();
    if (next !== undefined) next(usable ? worker : start());
    else {
      busy--;
      if (usable) idle.push(worker);
    }
  };

  return {
    parse: async (job) => {
      if (closed) throw new Error('The parser pool is closed.');
      const taken = await take();
      // An idle worker may have died in the meantime.
      const worker = taken.alive ? taken : start();
      if (worker !== taken) all.delete(taken);
      try {
        const result = await worker.run(job);
        crashes = 'ended' in result && result.ended === 'crashed' ? crashes + 1 : 0;
        if ('answer' in result) return result.answer;
        return endings[result.ended](timeoutMs, result.ms);
      } finally {
        giveBack(worker);
      }
    },
    state: () => ({ busy, waiting: queue.length, working: !closed && crashes < tooManyCrashes }),
    renew: () => {
      for (const worker of idle.splice(0)) {
        worker.kill();
        all.delete(worker);
      }
      for (const worker of all) outdated.add(worker);
    },
    close: async () => {
      closed = true;
      for (const worker of all) worker.kill();
      all.clear();
      idle.length = 0;
    },
  };
};
