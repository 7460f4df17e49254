import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Batch, batchSchema } from './batch.ts';

/**
 * Batches on the disk, from before the `202` until every file is in the index: `<folder>/<batch id>/batch.json` and the
 * files `0`, `1`, … beside it. What has no `batch.json` was never promised to anyone.
 */
export interface Spool {
  /** Makes the folder that the files of a new batch are streamed into. */
  open(batchId: string): Promise<string>;
  filePath(batchId: string, at: number): string;
  /** Writes the state down; when it returns, it and the files named are on the disk. */
  save(batch: Batch): Promise<void>;
  load(batchId: string): Promise<Batch | undefined>;
  /** Batches that were promised and not finished, oldest first. */
  unfinished(): Promise<readonly Batch[]>;
  discard(batchId: string): Promise<void>;
}

export const createSpool = (folder: string): Spool => {
  const folderOf = (batchId: string): string => join(folder, batchId);
  const load = async (batchId: string): Promise<Batch | undefined> => {
    if (!/^[\w-]+$/.test(batchId)) return undefined;
    const text = await readFile(join(folderOf(batchId), 'batch.json'), 'utf8').catch(() => undefined);
    return text === undefined ? undefined : batchSchema.parse(JSON.parse(text));
  };
  return {
    load,
    open: async (batchId) => {
      await mkdir(folderOf(batchId), { recursive: true, mode: 0o700 });
      return folderOf(batchId);
    },
    filePath: (batchId, at) => join(folderOf(batchId), String(at)),
    save: async (batch) => {
      const path = join(folderOf(batch.id), 'batch.json');
      await writeDurably(`${path}.part`, JSON.stringify(batch));
      await rename(`${path}.part`, path);
      await sync(folderOf(batch.id));
    },
    unfinished: async () => {
      const names = await readdir(folder).catch(() => []);
      const batches = await Promise.all(names.map(load));
      return batches
        .filter((batch) => batch !== undefined)
        .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1));
    },
    discard: (batchId) => rm(folderOf(batchId), { recursive: true, force: true }),
  };
};

const writeDurably = async (path: string, text: string): Promise<void> => {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** A file or, for the names in it, a folder. */
export const sync = async (path: string): Promise<void> => {
  const file = await open(path, 'r');
  await file.sync().finally(() => file.close());
};
