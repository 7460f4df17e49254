import { readFile } from 'node:fs/promises';
import { isMissingFile } from './errors.ts';

/** The text of a file, undefined where there is none. One that cannot be read is an error: it may say something. */
export const readIfThere = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: unknown) => {
    if (isMissingFile(error)) return undefined;
    throw error;
  });
