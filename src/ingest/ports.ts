import type { Candidate } from '../model/candidate.ts';
import type { QuarantineReason } from '../model/document.ts';

/** What ingesting asks of the stores; `elasticsearch/stores` answers. */
export interface CandidateShelf {
  /** Candidate ids by the digests of their present and former documents. */
  findByDocument(sha256s: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Candidates that have one of these contact keys. */
  findByContact(keys: readonly string[]): Promise<readonly Candidate[]>;
  /** Writes former versions first, then the candidates; when it returns, a search sees them. */
  save(candidates: readonly Candidate[], former: readonly FormerVersion[]): Promise<void>;
}

export interface FormerVersion {
  readonly candidate: Candidate;
  readonly replacedAt: string;
}

export interface QuarantineEntry {
  readonly id: string;
  readonly sha256: string;
  readonly fileName: string;
  readonly reason: QuarantineReason;
  /** One sentence for a recruiter: what is wrong and what to do instead. */
  readonly message: string;
  readonly createdAt: string;
  readonly source?: string;
  readonly tags: readonly string[];
  readonly consent: Candidate['consent'];
}

export interface QuarantineShelf {
  save(entries: readonly QuarantineEntry[]): Promise<void>;
  /** Lets go of the entries of files that have been read after all. */
  release(sha256s: readonly string[]): Promise<void>;
}
