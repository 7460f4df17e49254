import { beginMatching, type MatchDependencies, type MatchVacancy, withRecords } from '../matching/matching.ts';
import { listRequest, withoutRecords } from '../matching/render/request.ts';
import { listedRow } from '../matching/rows.ts';
import type { SearchBody } from '../matching/search-port.ts';

export interface MatchTiming {
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number;
}

export interface MatchBench {
  readonly rounds: number;
  readonly vacancies: number;
  readonly candidates: number;
  /** The bool query alone: the same best with their scores and records, no names, no evidence. */
  readonly bare: MatchTiming;
  /** The same query with names, its best explained with their evidence; records and analyses are warm after the first round. */
  readonly explained: MatchTiming;
  /** As explained, the first time that anybody asks. */
  readonly first: MatchTiming;
  /** Medians, explained by bare. */
  readonly ratio: number;
}

interface BenchOptions {
  readonly rounds: number;
  /** How many are explained. */
  readonly top: number;
  readonly now: string;
  readonly candidates: number;
}

/** No clause says its name, so that the engine keeps no score of any of them. */
const nameless = (query: unknown): unknown => {
  if (Array.isArray(query)) return query.map(nameless);
  if (typeof query !== 'object' || query === null) return query;
  return Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) => (key === '_name' ? [] : [[key, nameless(value)]])),
  );
};

const timingOf = (values: readonly number[]): MatchTiming => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/**
 * Explaining the best beside the same bool query without names and evidence, for each vacancy in turn and with the first
 * of each pair changing, so that neither profits from what the other left in the caches. Both hand back the records, by
 * the same reader. Left out of both: the plan, from which both queries are made, and funnel and near misses, which are
 * counts and further searches and explain none of the listed.
 */
export const benchMatch = async (
  vacancies: readonly MatchVacancy[],
  deps: MatchDependencies,
  { rounds, top, now, candidates }: BenchOptions,
): Promise<MatchBench> => {
  const tasks = vacancies.map((vacancy) => {
    const matching = beginMatching(vacancy, { top, by: 'bench', now }, deps);
    const named = listRequest(matching.plan, matching.pool, top);
    const bare: SearchBody = { ...named, query: nameless(named.query) };
    return {
      // Leaves the records unread, so that the first explanation pays for them.
      ids: () => deps.search.searchAll([withoutRecords(bare)]),
      bare: () => deps.search.searchAll([bare]),
      explained: async () => {
        const [answer] = await deps.search.searchAll([named]);
        return withRecords(answer?.hits ?? []).map((found, index) => listedRow(found, index + 1, matching));
      },
    };
  });
  const first: number[] = [];
  for (const task of tasks) {
    await task.ids();
    first.push(await timed(task.explained));
  }
  const bare: number[] = [];
  const explained: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const task of tasks) {
      if (round % 2 === 0) bare.push(await timed(task.bare));
      explained.push(await timed(task.explained));
      if (round % 2 === 1) bare.push(await timed(task.bare));
    }
  }
  const [one, other] = [timingOf(bare), timingOf(explained)];
  return {
    rounds,
    vacancies: tasks.length,
    candidates,
    bare: one,
    explained: other,
    first: timingOf(first),
    ratio: other.median / one.median,
  };
};
