import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { WhylistError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { type Batch, type BatchFile, countFiles } from './batch.ts';
import { ingestFiles } from './ingest-files.ts';
import type { IngestDeps } from './ingest-options.ts';
import type { IngestOutcome } from './outcome.ts';
import type { Spool } from './spool.ts';

/** Where finished and running batches can be looked up; the spool, not this, is what nothing may be lost from. */
export interface BatchShelf {
  put(batch: Batch): Promise<void>;
}

export interface BatchRunnerDeps {
  readonly ingest: IngestDeps;
  readonly spool: Spool;
  readonly batches: BatchShelf;
  readonly logger: Logger;
  readonly onFinished: (batch: Batch) => Promise<void>;
}

export interface BatchRunner {
  /** Takes over a batch whose files lie in the spool; from here on none is lost. */
  accept(batch: Batch): Promise<void>;
  /** Takes up what an earlier run left. Says how many batches. */
  resume(): Promise<number>;
  /** The present state of a batch that waits or is worked on. */
  find(batchId: string): Batch | undefined;
  /** Calls back with each new state of the batch; returns how to stop that. */
  follow(batchId: string, listener: (batch: Batch) => void): () => void;
  /** Files that wait or are worked on. */
  waiting(): number;
  /** Finishes the files at hand and leaves the rest to the next start. */
  close(): Promise<void>;
}

/** Small enough that progress is seen and a shutdown does not wait long; big enough to keep the workers busy. */
const groupSize = 50;
const retryMs = 5_000;

/** One batch after another, so that two CVs of one person in two batches cannot miss each other. */
export const createBatchRunner = (deps: BatchRunnerDeps): BatchRunner => {
  const { spool, logger } = deps;
  const events = new EventEmitter().setMaxListeners(0);
  const stopping = new AbortController();
  const queue = new Map<string, Batch>();
  let working: Promise<void> | undefined;

  const publish = async (batch: Batch): Promise<void> => {
    queue.set(batch.id, batch);
    await spool.save(batch);
    await deps.batches.put(batch);
    events.emit(batch.id, batch);
  };

  const runOne = async (waiting: Batch): Promise<void> => {
    const started = Date.now();
    let batch: Batch = { ...waiting, status: 'processing' };
    await publish(batch);
    const open = batch.files.flatMap((file, at) => (file.status === 'waiting' ? [at] : []));
    const options = {
      ...(batch.source === undefined ? {} : { source: batch.source }),
      tags: batch.tags,
      consent: batch.consent,
      uploaded: true,
      groupSize,
      signal: stopping.signal,
    };
    let next = 0;
    await ingestFiles(
      open.map((at) => ({ path: spool.filePath(batch.id, at), fileName: batch.files[at]?.fileName ?? String(at) })),
      {
        ...options,
        onOutcomes: async (outcomes) => {
          batch = withOutcomes(batch, open.slice(next, next + outcomes.length), outcomes);
          next += outcomes.length;
          await publish(batch);
        },
      },
      deps.ingest,
    );
    if (batch.counts.waiting > 0) return;
    batch = { ...batch, status: 'finished', finishedAt: deps.ingest.now().toISOString() };
    await deps.batches.put(batch);
    await deps.onFinished(batch);
    await spool.discard(batch.id);
    queue.delete(batch.id);
    events.emit(batch.id, batch);
    logger.info('batch finished', { batch: batch.id, ...batch.counts, ms: Date.now() - started });
  };

  /** One batch that cannot go on must not hold up the others. */
  const toTheEnd = (id: string): void => {
    const batch = queue.get(id);
    queue.delete(id);
    if (batch !== undefined) queue.set(id, batch);
  };

  const work = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const [batch] = queue.values();
      if (batch === undefined) return;
      try {
        await runOne(batch);
      } catch (error) {
        // The files are safe on the disk: wait for the engine, or for whoever mends what is broken.
        logger.error('batch interrupted', { batch: batch.id, code: codeOf(error), retryMs });
        toTheEnd(batch.id);
        await sleep(retryMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  };

  const wake = (): void => {
    working ??= work().finally(() => {
      working = undefined;
      if (queue.size > 0 && !stopping.signal.aborted) wake();
    });
  };

  return {
    accept: async (batch) => {
      await spool.save(batch);
      queue.set(batch.id, batch);
      wake();
    },
    resume: async () => {
      const left = await spool.unfinished();
      for (const batch of left) queue.set(batch.id, batch);
      if (left.length > 0) wake();
      return left.length;
    },
    find: (batchId) => queue.get(batchId),
    follow: (batchId, listener) => {
      events.on(batchId, listener);
      return () => void events.off(batchId, listener);
    },
    waiting: () => [...queue.values()].reduce((sum, batch) => sum + batch.counts.waiting, 0),
    close: async () => {
      stopping.abort();
      await working;
    },
  };
};

const codeOf = (error: unknown): string =>
  error instanceof WhylistError ? error.code : error instanceof Error ? error.name : 'unknown';

const withOutcomes = (batch: Batch, at: readonly number[], outcomes: readonly IngestOutcome[]): Batch => {
  const files = [...batch.files];
  for (const [n, { file: _path, ...outcome }] of outcomes.entries()) {
    const place = at[n] ?? -1;
    const file = files[place];
    if (file !== undefined) files[place] = { fileName: file.fileName, ...outcome } satisfies BatchFile;
  }
  return { ...batch, files, counts: countFiles(files) };
};
