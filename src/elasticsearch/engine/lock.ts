import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { errorCode } from './error-code.ts';
import { identityOf, type ProcessIdentity, stillRuns } from './process-identity.ts';

const ownerSchema = z.object({ pid: z.number().int().positive(), startedAt: z.string().optional() });

const readOwner = async (path: string): Promise<ProcessIdentity | undefined> => {
  try {
    const { pid, startedAt } = ownerSchema.parse(JSON.parse(await readFile(path, 'utf8')));
    return { pid, ...(startedAt === undefined ? {} : { startedAt }) };
  } catch {
    return undefined;
  }
};

const take = async (path: string): Promise<boolean> => {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(JSON.stringify(identityOf(process.pid)));
    await file.close();
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
};

const ownerOf = async (path: string): Promise<ProcessIdentity | undefined> => {
  // An owner may be between creating the file and writing its name into it.
  for (let wait = 0; wait < 10; wait += 1) {
    const owner = await readOwner(path);
    if (owner !== undefined) return owner;
    await sleep(50);
  }
  return undefined;
};

/**
 * Removes a lock whose owner is dead. Under a second lock, since otherwise one process could remove what another
 * has taken anew since it looked. That second one is held for milliseconds: ten seconds old, it is a dead one's.
 */
const removeStale = async (path: string): Promise<void> => {
  const breaking = `${path}.breaking`;
  const age = await stat(breaking).then(
    (s) => Date.now() - s.mtimeMs,
    () => 0,
  );
  if (age > 10_000) await rm(breaking, { force: true });
  if (!(await take(breaking))) return;
  try {
    const owner = await ownerOf(path);
    if (owner === undefined || !stillRuns(owner)) await rm(path, { force: true });
  } finally {
    await rm(breaking, { force: true });
  }
};

/**
 * Tries once to take a lock that ends with its owner: a file that a dead process left behind does not count.
 * @returns how to give the lock back, or undefined when a living process has it.
 */
export const tryLock = async (path: string): Promise<(() => Promise<void>) | undefined> => {
  await mkdir(dirname(path), { recursive: true });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await take(path)) return () => rm(path, { force: true });
    const owner = await ownerOf(path);
    if (owner !== undefined && stillRuns(owner)) return undefined;
    await removeStale(path);
  }
  return undefined;
};

/** Runs `work` with the lock held; waits while another living process has it, telling so once. */
export const withLock = async <T>(path: string, work: () => Promise<T>, onWait: () => void): Promise<T> => {
  let release = await tryLock(path);
  if (release === undefined) onWait();
  while (release === undefined) {
    await sleep(250);
    release = await tryLock(path);
  }
  try {
    return await work();
  } finally {
    await release();
  }
};

/** Whether a living process holds the lock. */
export const isLocked = async (path: string): Promise<boolean> => {
  const owner = await readOwner(path);
  return owner !== undefined && stillRuns(owner);
};
