import type { Candidate } from '../model/candidate.ts';
import type { QuarantineEntry } from './quarantine-entry.ts';

/** What ingesting asks of the stores; `elasticsearch/stores` answers. */
export interface CandidateShelf {
  /** Candidate ids by the digests of their present and former documents. */
  findByDocument(sha256s: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Candidates that have one of these contact keys. */
  findByContact(keys: readonly string[]): Promise<readonly Candidate[]>;
  /**
   * Writes former versions first, then the candidates; when it returns, a search sees them. Says which ids the index
   * refused as they are.
   */
  save(
    candidates: readonly Candidate[],
    former: readonly FormerVersion[],
  ): Promise<{ readonly refused: readonly string[] }>;
}

export interface FormerVersion {
  readonly candidate: Candidate;
  readonly replacedAt: string;
}

export interface QuarantineShelf {
  save(entries: readonly QuarantineEntry[]): Promise<void>;
  /** Lets go of the entries of files that have been read after all. */
  release(sha256s: readonly string[]): Promise<void>;
}
