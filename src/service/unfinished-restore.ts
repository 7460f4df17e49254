import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { readIfThere } from '../read-if-there.ts';

/** A mark that lies here from the first record that a restore puts back until nobody is left who was erased since. */
export interface UnfinishedRestore {
  /** Of which backup, by its time; undefined where none is under way. */
  read(): Promise<string | undefined>;
  begin(backup: string): Promise<void>;
  end(): Promise<void>;
}

type Place = Pick<Config, 'WHYLIST_DATA_DIR' | 'WHYLIST_INDEX_PREFIX'>;

export const unfinishedRestore = ({ WHYLIST_DATA_DIR, WHYLIST_INDEX_PREFIX }: Place): UnfinishedRestore => {
  const path = join(WHYLIST_DATA_DIR, `${WHYLIST_INDEX_PREFIX}restoring`);
  return {
    read: () => readIfThere(path),
    begin: async (backup) => {
      await mkdir(WHYLIST_DATA_DIR, { recursive: true, mode: 0o700 });
      await writeFile(path, backup, { mode: 0o600 });
    },
    end: () => rm(path, { force: true }),
  };
};
