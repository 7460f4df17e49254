import { createHash } from 'node:crypto';
import type { Candidate } from '../model/candidate.ts';
import type { QuarantineReason } from '../model/document.ts';
import type { FileToIngest, IngestDeps, IngestOptions } from './ingest-options.ts';

/** A file after reading: exactly one of `known`, `candidate` and `unread` is there. */
export interface ReadFile extends FileToIngest {
  readonly sha256: string;
  readonly ms: number;
  /** The candidate whose document, byte for byte, this is. */
  readonly known?: string;
  readonly candidate?: Candidate;
  readonly unread?: { readonly reason: QuarantineReason; readonly message: string };
}

type Kept = FileToIngest & Pick<ReadFile, 'sha256' | 'unread'>;

/** Keeps the originals, then parses those that are not known yet, all at once: the pool decides how many run. */
export const readFiles = async (
  files: readonly FileToIngest[],
  options: IngestOptions,
  deps: IngestDeps,
): Promise<readonly ReadFile[]> => {
  const kept: Kept[] = [];
  for (const file of files) kept.push(await keep(file, deps));
  const known = await deps.candidates.findByDocument(kept.map((file) => file.sha256));
  return Promise.all(
    kept.map(async (file) => {
      const candidateId = known.get(file.sha256);
      const read =
        candidateId === undefined ? await parse(file, options, deps) : { ...file, ms: 0, known: candidateId };
      options.onRead?.();
      return read;
    }),
  );
};

const keep = async (file: FileToIngest, { documents }: IngestDeps): Promise<Kept> => {
  try {
    return { ...file, sha256: (await documents.keep(file.path)).sha256 };
  } catch (error) {
    if (!isReadError(error)) throw error;
    const message = 'The file could not be opened. Check that it still exists and that Whylist may read it.';
    return { ...file, sha256: nameDigest(file.path), unread: { reason: 'corrupt', message } };
  }
};

/** Stands in for the digest of a file that nobody can open, so that it keeps one place in the quarantine. */
const nameDigest = (path: string): string => createHash('sha256').update(`unopened:${path}`).digest('hex');

const isReadError = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'EACCES' || error.code === 'ENOENT' || error.code === 'EIO');

const parse = async (file: Kept, { asOf, uploaded }: IngestOptions, { parser }: IngestDeps): Promise<ReadFile> => {
  const { path, fileName } = file;
  if (file.unread !== undefined) return { ...file, ms: 0 };
  const outcome = await parser.parse({
    path,
    ...(fileName === undefined ? {} : { fileName }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(uploaded === undefined ? {} : { uploaded }),
  });
  if (outcome.status === 'parsed') return { ...file, ms: outcome.ms, candidate: outcome.candidate };
  return { ...file, ms: outcome.ms, unread: { reason: outcome.reason, message: outcome.message } };
};
