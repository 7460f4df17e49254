import { randomUUID } from 'node:crypto';
import type { Listed, NotListed, Shortlist } from '../model/shortlist.ts';
import { readFunnel } from './funnel.ts';
import {
  beginMatching,
  type Found,
  failedGates,
  type MatchDependencies,
  type Matching,
  type MatchOptions,
  type MatchVacancy,
  withRecords,
} from './matching.ts';
import { type Relaxation, relaxations } from './relax.ts';
import { nearMissRequest, shortlistRequest } from './render/request.ts';
import { belowTheLine, listedRow, shutOutRow } from './rows.ts';
import type { SearchBody } from './search-port.ts';

const listedRows = (matching: Matching, found: readonly Found[]): Listed[] =>
  found.map((one, index) => listedRow(one, index + 1, matching));

const lenientRows = (matching: Matching, near: readonly Found[], after: number): Listed[] =>
  near.map((one, index) => listedRow(one, after + index + 1, matching, failedGates(matching.plan, one.hit)));

const notListedRows = (
  matching: Matching,
  { cut, near, relaxed }: { cut: readonly Found[]; near: readonly Found[]; relaxed: ReadonlyMap<string, Relaxation> },
): NotListed[] => [
  ...near.map((one) => shutOutRow(one, relaxed.get(one.hit.id), matching)),
  ...cut.map((one, index) => belowTheLine(one, matching.options.top + index + 1, matching)),
];

/** The request for those whom a strict condition shut out, as many as the list may need. */
export const nearMissesOf = ({ plan, pool, options, deps }: Matching): SearchBody | undefined => {
  const { count } = deps.weights.table.shortlist.nearMisses;
  return nearMissRequest(plan, pool, options.lenient === true ? Math.max(options.top, count) : count);
};

/**
 * The explained shortlist of a matching run. Three short round trips at most: the list with its funnel and the near misses,
 * then, for near misses with a single fault, where they would stand without it.
 *
 * @throws WhylistError what the search port throws
 */
export const makeShortlist = async (matching: Matching): Promise<Shortlist> => {
  const { plan, pool, vacancy, options, deps } = matching;
  const { count } = deps.weights.table.shortlist.nearMisses;
  const request = shortlistRequest(plan, pool, options.top + Math.min(count, 3));
  const misses = nearMissesOf(matching);
  const [answer, shutOut] = await deps.search.searchAll(misses === undefined ? [request] : [request, misses]);
  const eligible = withRecords(answer?.hits ?? []);
  const near = withRecords(shutOut?.hits ?? []);
  const top = eligible.slice(0, options.top);
  const room = options.lenient === true ? options.top - top.length : 0;
  const rest = near.slice(room).slice(0, count);
  const relaxed = await relaxations(matching, rest);
  const { funnel, counts } = readFunnel(plan, answer?.aggregations ?? {});
  return {
    id: randomUUID(),
    ...(vacancy.id === undefined ? {} : { vacancyId: vacancy.id }),
    title: vacancy.title,
    createdAt: options.now,
    by: options.by,
    ...(options.note === undefined ? {} : { note: options.note }),
    blind: options.blind === true,
    parameters: {
      weights: { file: deps.weights.file, version: deps.weights.version },
      synonyms: { version: deps.synonymsVersion },
      index: deps.index,
      plan: plan.lines.map((line) => line.item),
      request,
    },
    pool: counts,
    candidates: [...listedRows(matching, top), ...lenientRows(matching, near.slice(0, room), top.length)],
    notListed: notListedRows(matching, { cut: eligible.slice(options.top), near: rest, relaxed }),
    funnel,
    flags: [...vacancy.flags],
  };
};

/**
 * Vacancy in, explained shortlist out.
 * @throws WhylistError `boolean-syntax`, and what the search port throws
 */
export const matchVacancy = async (
  vacancy: MatchVacancy,
  options: MatchOptions,
  deps: MatchDependencies,
): Promise<Shortlist> => makeShortlist(beginMatching(vacancy, options, deps));
