import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Candidate } from '../model/candidate.ts';
import { inForce } from '../model/in-force.ts';
import type { Criterion, Flag } from '../model/vacancy.ts';
import type { ClauseContext } from './clauses/context.ts';
import type { ExplainContext } from './explain/explain.ts';
import { makePlan, type Plan } from './plan.ts';
import { gateName, gateOf, type Pool } from './render/request.ts';
import type { SearchHit, SearchPort } from './search-port.ts';
import type { Weights } from './weights.ts';

export interface MatchVacancy {
  readonly id?: string;
  readonly title: string;
  readonly criteria: readonly Criterion[];
  readonly flags: readonly Flag[];
}

export interface MatchOptions {
  readonly top: number;
  /** No names, no headlines, no more of a line than the matched words. */
  readonly blind?: boolean;
  /** Lists near misses below the eligible, each with what it lacks. */
  readonly lenient?: boolean;
  readonly by: string;
  /** Why these criteria, for the record. */
  readonly note?: string;
  /** ISO date and time: `createdAt`, and the day from which recency and expiry are told. */
  readonly now: string;
  /** Only these candidates (`POST /v1/rank`). */
  readonly candidateIds?: readonly string[];
}

export interface MatchDependencies {
  readonly search: SearchPort;
  readonly knowledge: Knowledge;
  readonly weights: Weights;
  readonly synonymsVersion: string;
  readonly index: string;
}

/** Everything that one matching run shares. */
export interface Matching {
  readonly plan: Plan;
  readonly pool: Pool;
  readonly options: MatchOptions;
  readonly deps: MatchDependencies;
  readonly vacancy: MatchVacancy;
  readonly context: ExplainContext;
}

export const beginMatching = (asked: MatchVacancy, options: MatchOptions, deps: MatchDependencies): Matching => {
  const vacancy = { ...asked, criteria: inForce(asked) };
  const today = options.now.slice(0, 10);
  const { knowledge, weights } = deps;
  return {
    plan: makePlan(vacancy.criteria, { knowledge, weights: weights.table, today }),
    pool: options.candidateIds === undefined ? {} : { candidateIds: options.candidateIds },
    options,
    deps,
    vacancy,
    context: { knowledge, today },
  };
};

/** What clauses are built from: for plans that differ from the run's own in their criteria. */
export const clauseContext = ({ deps, context }: Pick<Matching, 'deps' | 'context'>): ClauseContext => ({
  knowledge: deps.knowledge,
  weights: deps.weights.table,
  today: context.today,
});

/** A hit with its record; matching always asks for the source. */
export interface Found {
  readonly hit: SearchHit;
  readonly candidate: Candidate;
}

export const withRecords = (hits: readonly SearchHit[]): Found[] =>
  hits.flatMap((hit) => (hit.record === undefined ? [] : [{ hit, candidate: hit.record }]));

/** The conditions that shut somebody out, read off the named gates that did not match. */
export const failedGates = (plan: Plan, hit: SearchHit): string[] =>
  plan.lines
    .filter((line) => gateOf(line) !== undefined && hit.named[gateName(line.criterion.id)] === undefined)
    .map((line) => line.criterion.id);
