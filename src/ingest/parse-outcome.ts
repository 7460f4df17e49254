import type { Candidate } from '../model/candidate.ts';
import type { QuarantineReason } from '../model/document.ts';

export interface ParseJob {
  readonly path: string;
  /** The name that the sender gave the file, where the path says another one. */
  readonly fileName?: string;
  /** `YYYY-MM-DD`: overrules every other date. */
  readonly asOf?: string;
  /** The file came over the wire: its time on the disk is the time of the upload. */
  readonly uploaded?: boolean;
}

/** `ms` counts from the moment a worker took the file up, not the wait for one. */
export type ParseOutcome =
  | { readonly status: 'parsed'; readonly candidate: Candidate; readonly ms: number }
  | {
      readonly status: 'quarantined';
      readonly reason: QuarantineReason;
      readonly message: string;
      readonly ms: number;
    };

export const quarantined = (reason: QuarantineReason, message: string, ms: number): ParseOutcome => ({
  status: 'quarantined',
  reason,
  message,
  ms: Math.round(ms),
});
