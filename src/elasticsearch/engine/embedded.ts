import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../../config.ts';
import { WhylistError } from '../../errors.ts';
import { type ControlCall, callControl } from './control.ts';
import { type Distribution, type OnProgress, distribution as wanted } from './distribution.ts';
import { findJdk, javaCandidates } from './jdk.ts';
import { isLocked, withLock } from './lock.ts';
import { fetchArchive } from './maven.ts';
import { canReach, choosePlaces, type Places, runAs } from './places.ts';
import { answers } from './server-process.ts';
import { spawnSupervisor } from './spawn-supervisor.ts';
import { lockFile, readState, removeState } from './state-file.ts';
import type { SupervisorOrder } from './supervisor-order.ts';
import { isWhole, unpack } from './unpack.ts';

export interface EmbeddedEngine {
  readonly url: string;
  readonly password: string;
  /** Says that this process no longer needs it. */
  release(): void;
}

/** Fetches and unpacks the server unless a whole one is there. One process does it, others wait for it. */
export const ensureServer = async (
  folder: string,
  onProgress: OnProgress,
  distribution: Distribution = wanted,
  fetch = fetchArchive,
): Promise<void> => {
  const { sha256 } = distribution;
  if (await isWhole(folder, sha256)) return;
  const build = async (): Promise<void> => {
    if (await isWhole(folder, sha256)) return;
    const zip = await fetch({ distribution, scratch: `${folder}.download`, onProgress });
    await unpack({ zip, sha256, folder, onProgress });
  };
  await withLock(`${folder}.lock`, build, () => onProgress('Waiting: another run is fetching Elasticsearch'));
};

/** Takes hold of a running server; undefined when there is none that answers. */
const holdRunning = async (notes: string): Promise<EmbeddedEngine | undefined> => {
  const state = readState(notes);
  if (state === undefined) return undefined;
  const call = await callControl(state.control, 'hold');
  if (call === undefined) return undefined;
  // Under load the first answer may take a while; the supervisor would not be there if the server had ended.
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (await answers(state.url, state.password, 4000))
      return { url: state.url, password: state.password, release: () => call.close() };
  }
  call.close();
  return undefined;
};

const order = (config: Config, places: Places): SupervisorOrder => {
  const user = runAs();
  const java = findJdk({
    candidates: javaCandidates([config.ES_JAVA_HOME, config.JAVA_HOME]),
    ...(user === undefined ? {} : { reachable: (path: string) => canReach(path, user) }),
  });
  return {
    places,
    javaHome: java.home,
    heapMb: config.WHYLIST_ENGINE_HEAP_MB,
    path: config.PATH ?? '/usr/local/bin:/usr/bin:/bin',
    idleSeconds: config.WHYLIST_ENGINE_IDLE_SECONDS,
    ...(user === undefined ? {} : { user }),
  };
};

/**
 * Finds the running embedded server of this data folder, or fetches, unpacks and starts it. Two at once share one:
 * the second waits for the first.
 * @throws WhylistError `engine-missing-jdk`, `engine-missing-maven`, `engine-download-failed`, `engine-start-failed`.
 */
export const acquireEmbedded = async (config: Config, onProgress: OnProgress): Promise<EmbeddedEngine> => {
  const places = await choosePlaces(config.WHYLIST_CACHE_DIR, config.WHYLIST_DATA_DIR, runAs());
  const deadline = Date.now() + 1_200_000;
  while (Date.now() < deadline) {
    const running = await holdRunning(places.notes);
    if (running !== undefined) return running;
    if (await isLocked(lockFile(places.notes))) {
      onProgress('Waiting for Elasticsearch, which another run is starting or stopping');
      await sleep(300);
      continue;
    }
    // No living supervisor: what is noted is of a dead one.
    await removeState(places.notes);
    const start = order(config, places);
    await ensureServer(places.server, onProgress);
    onProgress('Starting Elasticsearch (embedded, loopback only)');
    await spawnSupervisor(start, places.notes);
  }
  throw new WhylistError('engine-start-failed', 'Elasticsearch could not be started or found within twenty minutes.', {
    hint: `Its log is in ${places.home}/logs.`,
  });
};

const call = async (config: Config, action: 'keep' | 'stop' | 'status'): Promise<ControlCall | undefined> => {
  const { notes } = await choosePlaces(config.WHYLIST_CACHE_DIR, config.WHYLIST_DATA_DIR, runAs());
  const state = readState(notes);
  // Stopping takes as long as the server needs to write down what it holds.
  return state === undefined ? undefined : callControl(state.control, action, 60_000);
};

/** Keeps the running server until it is stopped, needed or not. @returns false when none runs. */
export const keepEmbedded = async (config: Config): Promise<boolean> => {
  const done = await call(config, 'keep');
  done?.close();
  return done !== undefined;
};

/** Ends the server, whoever still uses it. @returns false when none ran. */
export const stopEmbedded = async (config: Config): Promise<boolean> => {
  const done = await call(config, 'stop');
  done?.close();
  return done !== undefined;
};

export interface EmbeddedStatus {
  readonly url: string;
  readonly version: string;
  readonly startedAt: string;
  readonly users: number;
  readonly kept: boolean;
  readonly pid: number;
}

/** What runs now, without starting anything. */
export const statusOfEmbedded = async (config: Config): Promise<EmbeddedStatus | undefined> => {
  const { notes } = await choosePlaces(config.WHYLIST_CACHE_DIR, config.WHYLIST_DATA_DIR, runAs());
  const state = readState(notes);
  const done = state === undefined ? undefined : await callControl(state.control, 'status');
  if (state === undefined || done === undefined) return undefined;
  done.close();
  const { url, version, startedAt, pid } = state;
  return { url, version, startedAt, pid, users: done.reply.users, kept: done.reply.kept };
};
