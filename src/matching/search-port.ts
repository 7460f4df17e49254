import type { Candidate } from '../model/candidate.ts';

/** An Elasticsearch request body for the candidates' index. */
export type SearchBody = Readonly<Record<string, unknown>>;

export interface SearchHit {
  readonly id: string;
  /** Sum of the named clauses, in hundredths of a point. */
  readonly score: number;
  /** Scores of the named clauses that matched. */
  readonly named: Readonly<Record<string, number>>;
  /** Absent when the body asked for no source. */
  readonly record?: Candidate;
}

export interface SearchAnswer {
  /** Absent when the body asked for no total. */
  readonly total?: number;
  readonly hits: readonly SearchHit[];
  readonly aggregations: Readonly<Record<string, unknown>>;
}

/**
 * Searches in one round trip, answers in the same order, scores of named clauses included. An answer that is not whole
 * (failed shards, a time-out) is thrown as a WhylistError, never handed back.
 */
export interface SearchPort {
  searchAll(bodies: readonly SearchBody[]): Promise<readonly SearchAnswer[]>;
}
