import { basename } from 'node:path';
import type { Candidate } from '../model/candidate.ts';
import { admit } from './admit.ts';
import { contactKeys } from './contact-keys.ts';
import { finishCandidate } from './finish-candidate.ts';
import type { FileToIngest, IngestDeps, IngestOptions } from './ingest-options.ts';
import { addCounts, type IngestCounts, type IngestOutcome, noCounts } from './outcome.ts';
import type { QuarantineEntry } from './quarantine-entry.ts';
import { type ReadFile, readFiles } from './read-files.ts';

/** What one bulk request carries. */
const usualGroupSize = 500;

/** Files into the index, whatever each of them is. Ends with what became of them. */
export const ingestFiles = async (
  files: readonly FileToIngest[],
  options: IngestOptions,
  deps: IngestDeps,
): Promise<IngestCounts> => {
  const groupSize = options.groupSize ?? usualGroupSize;
  let counts = noCounts;
  // The next group is parsed while this one is written; groups are written one after another.
  let writing: Promise<void> = Promise.resolve();
  for (let at = 0; at < files.length && options.signal?.aborted !== true; at += groupSize) {
    const reading = readFiles(files.slice(at, at + groupSize), options, deps);
    const [read] = await Promise.all([reading, writing]);
    writing = writeGroup(read, options, deps).then(async (outcomes) => {
      counts = addCounts(counts, outcomes);
      await options.onOutcomes?.(outcomes);
    });
  }
  await writing;
  return counts;
};

const writeGroup = async (
  files: readonly ReadFile[],
  options: IngestOptions,
  deps: IngestDeps,
): Promise<readonly IngestOutcome[]> => {
  const now = deps.now().toISOString();
  const parsed = files.flatMap((f) => (f.candidate === undefined ? [] : [withOrigin(f.candidate, options)]));
  const known = {
    documents: await deps.candidates.findByDocument(parsed.map((c) => c.document.sha256)),
    people: await deps.candidates.findByContact([...new Set(parsed.flatMap(contactKeys))]),
  };
  const { admissions, candidates, former } = admit(parsed, known, now);
  const checked = candidates.map((candidate) => finishCandidate(candidate, deps, now));
  const { refused } = await deps.candidates.save(checked, former);
  await deps.quarantine.save(files.flatMap((f) => quarantineEntry(f, options, now)));
  await deps.quarantine.release(parsed.map((c) => c.document.sha256));

  const verdicts = admissions[Symbol.iterator]();
  return files.map((file): IngestOutcome => {
    if (file.known !== undefined) return { ...told(file), status: 'duplicate', candidateId: file.known };
    const verdict = file.candidate === undefined ? undefined : verdicts.next().value;
    if (verdict !== undefined && !refused.includes(verdict.candidateId)) return { ...told(file), ...verdict };
    const { reason, message } = file.unread ?? refusedByIndex;
    return { ...told(file), status: 'quarantined', reason, message };
  });
};

/** Rare, and our fault: the reader has made something of the file that the mapping does not allow. */
const refusedByIndex = {
  reason: 'crashed' as const,
  message: 'The CV was read, but the index refused the record. Keep the file and report this as a fault of Whylist.',
};

const told = ({ path, ms }: ReadFile) => ({ file: path, ms: Math.round(ms) });

const withOrigin = (candidate: Candidate, { source, tags, consent }: IngestOptions): Candidate => ({
  ...candidate,
  ...(source === undefined ? {} : { source }),
  tags: [...new Set([...candidate.tags, ...tags])],
  consent: [...candidate.consent, ...consent],
});

const quarantineEntry = (file: ReadFile, options: IngestOptions, now: string): readonly QuarantineEntry[] =>
  file.unread === undefined
    ? []
    : [
        {
          id: file.sha256,
          sha256: file.sha256,
          fileName: file.fileName ?? basename(file.path),
          ...file.unread,
          createdAt: now,
          ...(options.source === undefined ? {} : { source: options.source }),
          tags: [...options.tags],
          consent: options.consent,
        },
      ];
