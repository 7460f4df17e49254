import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';

const dataFolder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json')), '4.0.0_best_int');

/** Starts the recognition of English in a thread, with the data installed beside the library: nothing is fetched. */
const start = async (): Promise<Worker> => {
  const engine = await createWorker('eng', OEM.LSTM_ONLY, {
    langPath: dataFolder(),
    gzip: true,
    cacheMethod: 'none',
    // The library throws what goes wrong in its thread unless somebody listens.
    errorHandler: () => {},
  });
  await engine.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: '200' });
  return engine;
};

/** Scans come in heaps, and starting takes as long as reading half a page: the engine is kept this long without work. */
const idleMs = 30_000;

interface Running {
  readonly engine: Promise<Worker>;
  users: number;
  idle?: ReturnType<typeof setTimeout>;
}

let running: Running | undefined;

/** The thread of the library, as Node knows it: only while it works may it keep the process alive. */
const thread = (engine: Worker): { ref(): void; unref(): void } =>
  (engine as unknown as { readonly worker: { ref(): void; unref(): void } }).worker;

const stop = async (given: Running): Promise<void> => {
  if (running === given) running = undefined;
  const engine = await given.engine.catch(() => undefined);
  await engine?.terminate();
};

/** Lets `use` have the engine, started if need be. After a failure the next user gets a new one. */
export const withEngine = async <T>(use: (engine: Worker) => Promise<T>): Promise<T> => {
  running ??= { engine: start(), users: 0 };
  const mine = running;
  clearTimeout(mine.idle);
  mine.users++;
  try {
    const engine = await mine.engine;
    thread(engine).ref();
    return await use(engine);
  } catch (error) {
    await stop(mine);
    throw error;
  } finally {
    mine.users--;
    if (mine.users === 0 && running === mine) {
      thread(await mine.engine).unref();
      mine.idle = setTimeout(() => void stop(mine), idleMs).unref();
    }
  }
};
