import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

export interface KeptDocument {
  readonly sha256: string;
  readonly bytes: number;
}

/** The original files, each once, under the name of its SHA-256; readable by this user only. */
export interface DocumentFiles {
  /** Copies the file in (nothing happens when it is already there) and waits until it is on the disk. */
  keep(path: string): Promise<KeptDocument>;
  pathOf(sha256: string): string;
  has(sha256: string): Promise<boolean>;
  remove(sha256: string): Promise<void>;
}

/** `maxBytes`: what is larger is never read, so there is no use in keeping it. */
export const createDocumentFiles = (folder: string, { maxBytes }: { readonly maxBytes: number }): DocumentFiles => {
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);
  const has = async (sha256: string): Promise<boolean> =>
    (await stat(pathOf(sha256)).catch(() => undefined))?.isFile() === true;
  return {
    pathOf,
    has,
    keep: async (path) => {
      const sha256 = await digest(path);
      const { size } = await stat(path);
      if (size <= maxBytes && !(await has(sha256))) await copyDurably(path, pathOf(sha256));
      return { sha256, bytes: size };
    },
    remove: (sha256) => rm(pathOf(sha256), { force: true }),
  };
};

const digest = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

/** Copied beside its place and renamed into it: a half-written document can never be taken for a whole one. */
const copyDurably = async (from: string, to: string): Promise<void> => {
  await mkdir(join(to, '..'), { recursive: true, mode: 0o700 });
  const beside = `${to}.${randomUUID()}.part`;
  await copyFile(from, beside);
  await chmod(beside, 0o600);
  const file = await open(beside, 'r');
  await file.sync().finally(() => file.close());
  await rename(beside, to);
};
