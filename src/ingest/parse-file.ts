import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readDocument } from '../cv/read/read-document.ts';
import { readCandidate } from '../cv/read-candidate.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Candidate } from '../model/candidate.ts';
import { UnreadableDocument } from '../model/document.ts';
import { asOfDate } from './as-of.ts';
import { type ParseJob, type ParseOutcome, quarantined } from './parse-outcome.ts';

export interface ParseFileOptions {
  readonly knowledge: Knowledge;
  readonly maxBytes: number;
  readonly now: () => Date;
}

const notOpened = 'The file could not be opened; check that it still exists and that Whylist may read it.';
const failed =
  'The file made the reader fail; ask the candidate for the CV in another format, such as a PDF saved from a word processor.';

const read = async (job: ParseJob, { knowledge, maxBytes, now }: ParseFileOptions): Promise<Candidate> => {
  const { size, mtime } = await stat(job.path);
  if (size > maxBytes) {
    const limit = Math.round(maxBytes / 1024 / 1024);
    const message = `The file is larger than ${limit} MB; ask for a CV without large pictures, or raise the limit.`;
    throw new UnreadableDocument('too-large', message);
  }
  const bytes = await readFile(job.path);
  const fileName = job.fileName ?? basename(job.path);
  const document = await readDocument(bytes, { fileName });
  const asOf = asOfDate({
    ...(job.asOf === undefined ? {} : { given: job.asOf }),
    ...(document.modified === undefined ? {} : { metadata: document.modified }),
    fileTime: mtime,
    uploaded: job.uploaded ?? false,
    text: document.lines.map((line) => line.text).join('\n'),
    now: now(),
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return readCandidate(document, { knowledge, asOf, sha256, fileName });
};

const isFileError = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

/** One file to a candidate or to the reason why not. Never throws: what goes wrong with a file is an outcome. */
export const parseFile = async (job: ParseJob, options: ParseFileOptions): Promise<ParseOutcome> => {
  const start = performance.now();
  try {
    const candidate = await read(job, options);
    return { status: 'parsed', candidate, ms: Math.round(performance.now() - start) };
  } catch (error) {
    const ms = performance.now() - start;
    if (error instanceof UnreadableDocument) return quarantined(error.reason, error.message, ms);
    return isFileError(error) ? quarantined('corrupt', notOpened, ms) : quarantined('crashed', failed, ms);
  }
};
