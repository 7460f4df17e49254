import { appendFile, mkdir, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import { WhylistError } from '../../errors.ts';
import { type Erasure, erasureSchema } from '../../model/custody.ts';
import { readIfThere } from '../../read-if-there.ts';

/**
 * The proofs of erasure in a file beside the indices: it holds nobody's data, and is newer than every backup. Whoever was
 * erased after a backup is known from here when the backup is put back.
 */
export interface ErasureLedger {
  note(erasure: Erasure): Promise<void>;
  /**
   * In the order in which they were noted.
   * @throws WhylistError `invalid-request` where the file holds something else
   */
  all(): Promise<Erasure[]>;
}

/** In the data folder, by the prefix of the tenant. */
export const ledgerName = (prefix: string): string => `${prefix}erasures.ndjson`;

const readErasures = async (path: string): Promise<Erasure[]> => {
  const text = (await readIfThere(path)) ?? '';
  const lines = text.split('\n');
  // What was being written when the machine stopped: the erasure was not finished, and is begun again from the record.
  const whole = text.endsWith('\n') ? lines : lines.slice(0, -1);
  return whole
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const read = erasureSchema.safeParse(jsonIn(line));
      if (!read.success) throw new WhylistError('invalid-request', `${path}:${at + 1} is no proof of an erasure.`);
      return read.data;
    });
};

const jsonIn = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** Half a line would swallow the one that is written behind it. */
const cutTorn = async (path: string): Promise<void> => {
  const text = (await readIfThere(path)) ?? '';
  if (text !== '' && !text.endsWith('\n'))
    await truncate(path, Buffer.byteLength(text.slice(0, text.lastIndexOf('\n') + 1)));
};

export const createErasureLedger = (path: string): ErasureLedger => ({
  note: async (erasure) => {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await cutTorn(path);
    await appendFile(path, `${JSON.stringify(erasure)}\n`, { mode: 0o600, flush: true });
  },
  all: () => readErasures(path),
});
