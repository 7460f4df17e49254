import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { WhylistError } from '../errors.ts';
import { type Judgement, readJudgements } from '../tuning/judgements.ts';

/** @throws WhylistError `invalid-request` with every fault as `file:line: message`. */
export const judgementsFrom = async (path: string): Promise<readonly Judgement[]> => {
  const read = readJudgements(await readFile(path, 'utf8'));
  if (read.faults === undefined) return read.judgements;
  const file = relative(process.cwd(), path);
  throw new WhylistError('invalid-request', `${file} cannot be used.`, {
    fields: read.faults.map(({ line, message }) => ({ path: `${file}:${line}`, message })),
    hint: 'The format is described in docs/tuning.md.',
  });
};
