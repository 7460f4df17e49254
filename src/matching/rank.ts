import { beginMatching, type MatchDependencies, type MatchVacancy } from './matching.ts';
import type { Plan } from './plan.ts';
import { listRequest, nearMissRequest, withoutRecords } from './render/request.ts';
import type { SearchBody } from './search-port.ts';
import { spellOut } from './spell-out.ts';

export interface RankOptions {
  /** How many of each vacancy at most. */
  readonly depth: number;
  /** ISO date and time. */
  readonly now: string;
  /** Asks for every way of writing by itself, for synonyms that the index does not have in force. */
  readonly spelledOut?: boolean;
}

const requestsFor = (plan: Plan, depth: number): SearchBody[] => {
  const misses = nearMissRequest(plan, {}, depth);
  return [listRequest(plan, {}, depth), ...(misses === undefined ? [] : [misses])].map(withoutRecords);
};

/**
 * Candidate ids for each vacancy, best first, without reasons: the eligible by points, then those whom a strict condition
 * shuts out, for to know these in the right order is worth as much as to know the best.
 */
export const rankVacancies = async (
  vacancies: readonly MatchVacancy[],
  { depth, now, spelledOut = false }: RankOptions,
  deps: MatchDependencies,
): Promise<string[][]> => {
  const rankings: string[][] = [];
  for (const vacancy of vacancies) {
    const { plan } = beginMatching(vacancy, { top: depth, by: 'ranking', now }, deps);
    const answers = await deps.search.searchAll(requestsFor(spelledOut ? spellOut(plan) : plan, depth));
    rankings.push(answers.flatMap(({ hits }) => hits.map(({ id }) => id)).slice(0, depth));
  }
  return rankings;
};
