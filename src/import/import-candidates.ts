import { WhylistError } from '../errors.ts';
import type { GivenReader } from '../ingest/given-candidate.ts';
import { type UpsertDeps, type Upserted, upsertCandidate } from '../ingest/upsert-candidate.ts';
import type { ImportLine } from './read-export.ts';

/** What became of a line. Nothing of a person but the CRM's own id. */
export interface ImportOutcome {
  readonly line: number;
  readonly externalId?: string;
  readonly status: Upserted['status'] | 'valid' | 'skipped' | 'failed';
  readonly candidateId?: string;
  /** Why it failed or was skipped. */
  readonly reasons?: readonly string[];
}

export interface ImportDeps {
  readonly given: GivenReader;
  readonly ingest: UpsertDeps;
}

/** What can be said of a line without writing it: the whole of a dry run. */
export const judge = (read: ImportLine): ImportOutcome => {
  const { line, externalId } = read;
  const of = { line, ...(externalId === undefined ? {} : { externalId }) };
  if ('faults' in read) return { ...of, status: 'failed', reasons: read.faults };
  if ('skipped' in read) return { ...of, status: 'skipped', reasons: [read.skipped] };
  return { ...of, status: 'valid' };
};

const write = async (read: ImportLine, { given, ingest }: ImportDeps): Promise<ImportOutcome> => {
  if (!('given' in read)) return judge(read);
  const { line, externalId } = read;
  try {
    const incoming = await given.read(read.given, { keep: true });
    const { status, candidate } = await upsertCandidate(externalId, incoming, ingest);
    return { line, externalId, status, candidateId: candidate.id };
  } catch (error) {
    // Of one line: the engine's absence concerns all of them.
    if (error instanceof WhylistError && error.code === 'document-unreadable')
      return { line, externalId, status: 'failed', reasons: [error.message] };
    throw error;
  }
};

/** One after another: two lines may be of one person. The same export again changes nothing. */
export async function* importCandidates(lines: readonly ImportLine[], deps: ImportDeps): AsyncGenerator<ImportOutcome> {
  for (const line of lines) yield await write(line, deps);
}
