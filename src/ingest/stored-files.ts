import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';

export interface StoredFile {
  /** Below the tenant's folder. */
  readonly path: string;
  readonly sha256: string;
}

/** Everything that lies on the disk for a tenant: documents, the spool, what is being read. */
export interface StoredFiles {
  all(): Promise<readonly StoredFile[]>;
  remove(file: StoredFile): Promise<void>;
}

export const createStoredFiles = (folder: string): StoredFiles => ({
  all: async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const files: StoredFile[] = [];
    for (const entry of entries.filter((one) => one.isFile())) {
      const path = relative(folder, join(entry.parentPath, entry.name));
      const sha256 = await digest(join(folder, path)).catch(() => undefined);
      // Finished and gone since it was listed.
      if (sha256 !== undefined) files.push({ path, sha256 });
    }
    return files;
  },
  remove: ({ path }) => rm(join(folder, path), { force: true }),
});

const digest = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};
