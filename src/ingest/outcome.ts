import type { QuarantineReason } from '../model/document.ts';

export interface IngestOutcome {
  readonly file: string;
  readonly status: 'indexed' | 'updated' | 'duplicate' | 'quarantined';
  readonly reason?: QuarantineReason;
  readonly message?: string;
  readonly candidateId?: string;
  readonly ms: number;
}

export interface IngestCounts {
  readonly indexed: number;
  readonly updated: number;
  readonly duplicate: number;
  readonly quarantined: number;
}

export const noCounts: IngestCounts = { indexed: 0, updated: 0, duplicate: 0, quarantined: 0 };

export const addCounts = (counts: IngestCounts, outcomes: readonly IngestOutcome[]): IngestCounts => {
  const sum = { ...counts };
  for (const { status } of outcomes) sum[status] += 1;
  return sum;
};
