import type { Candidate } from '../model/candidate.ts';
import type { DocumentFiles } from './document-files.ts';
import type { FinishPolicies } from './finish-candidate.ts';
import type { IngestOutcome } from './outcome.ts';
import type { ParserPool } from './parser-pool.ts';
import type { CandidateShelf, QuarantineShelf } from './ports.ts';

export interface FileToIngest {
  readonly path: string;
  /** The name that the sender gave it, where the path says another one (uploads). */
  readonly fileName?: string;
}

export interface IngestOptions {
  readonly source?: string;
  readonly tags: readonly string[];
  readonly consent: Candidate['consent'];
  /** What "present" means in these CVs, `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** The files came over the wire: their time on the disk is the time of the upload. */
  readonly uploaded?: boolean;
  /** Called for each file as soon as it has been read. */
  readonly onRead?: () => void;
  /** Called with the final word on files, in their order, a group at a time. */
  readonly onOutcomes?: (outcomes: readonly IngestOutcome[]) => Promise<void> | void;
  /** Files that are read, decided and written together; 500 unless told. */
  readonly groupSize?: number;
  /** Stops after the group at hand. */
  readonly signal?: AbortSignal;
}

export interface IngestDeps extends FinishPolicies {
  readonly parser: ParserPool;
  readonly documents: DocumentFiles;
  readonly candidates: CandidateShelf;
  readonly quarantine: QuarantineShelf;
  readonly now: () => Date;
}
