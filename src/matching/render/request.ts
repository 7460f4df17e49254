import type { Test } from '../clauses/clause.ts';
import type { Plan, Planned } from '../plan.ts';
import type { SearchBody } from '../search-port.ts';
import { clauseQuery } from './clause-query.ts';
import { type Query, testQuery } from './test-query.ts';

/** Who is looked at: everybody who is not archived, or only those named. */
export interface Pool {
  readonly candidateIds?: readonly string[];
}

/** Everybody but the archived. */
export const consideredStatuses = ['draft', 'active', 'placed'] as const;

const considered: Query = { terms: { status: [...consideredStatuses] } };

/** Not those who objected, withdrew or whose consent has ended: at the moment of the search, whenever it was written. */
export const notWithheld: Query = {
  bool: { must_not: [{ exists: { field: 'withheld' } }, { range: { searchUntil: { lte: 'now' } } }] },
};

const poolFilter = ({ candidateIds }: Pool): Query[] => [
  considered,
  notWithheld,
  ...(candidateIds === undefined ? [] : [{ terms: { candidateId: [...candidateIds] } }]),
];

/** What a strict criterion lets through; nothing for a should. */
export const gateOf = ({ criterion, clause }: Planned): Test | undefined => {
  if (clause === undefined || criterion.need === 'should') return undefined;
  if (criterion.need === 'mustNot') return { on: 'not', of: clause.met };
  return clause.gate ?? clause.met;
};

const gates = (plan: Plan): { id: string; query: Query }[] =>
  plan.lines.flatMap((line) => {
    const gate = gateOf(line);
    return gate === undefined ? [] : [{ id: line.criterion.id, query: testQuery(gate) }];
  });

/** The clauses that earn points, each under its criterion's id. */
const scoring = (plan: Plan): Query[] =>
  plan.lines.flatMap(({ criterion, clause, maxHundredths }) =>
    clause === undefined || maxHundredths === 0 || clause.options.length === 0
      ? []
      : [clauseQuery(clause, criterion.id)],
  );

/** `should` with a minimum of one: who earns no point at all has nothing to be listed for. */
const scored = (plan: Plan, filter: readonly Query[], more: readonly Query[] = []): Query => {
  const should = scoring(plan);
  const atLeastOne: Query[] = should.length === 0 ? [] : [{ bool: { should, minimum_should_match: 1 } }];
  return { bool: { filter: [...filter], must: atLeastOne, should: [...more], minimum_should_match: 0 } };
};

/** Equal scores are ordered by id; totals come from the funnel, which is counted anyway. */
const page = (query: Query, size: number): SearchBody => ({
  query,
  size,
  sort: [{ _score: { order: 'desc' } }, { candidateId: { order: 'asc' } }],
  track_scores: true,
  track_total_hits: false,
  _source: ['record'],
});

const funnelCounts = (plan: Plan, pool: Pool): SearchBody => {
  const all = gates(plan);
  const eligible = (but?: string): Query => ({
    bool: { filter: [...poolFilter(pool), ...all.filter(({ id }) => id !== but).map(({ query }) => query)] },
  });
  const matching = Object.fromEntries(
    plan.lines.flatMap(({ criterion, clause }) =>
      clause === undefined ? [] : [[criterion.id, testQuery(clause.met)]],
    ),
  );
  const without = Object.fromEntries(all.map(({ id }) => [id, eligible(id)]));
  return {
    everybody: {
      global: {},
      aggs: {
        considered: {
          filter: { bool: { filter: poolFilter(pool) } },
          aggs: {
            ...(Object.keys(matching).length === 0 ? {} : { matching: { filters: { filters: matching } } }),
            eligible: { filter: eligible() },
            ...(all.length === 0 ? {} : { without: { filters: { filters: without } } }),
          },
        },
      },
    },
  };
};

/** The best of the list with their CVs: the strict conditions shut out, the named clauses score. */
export const listRequest = (plan: Plan, pool: Pool, size: number): SearchBody =>
  page(scored(plan, [...poolFilter(pool), ...gates(plan).map(({ query }) => query)]), size);

/** The shortlist's own search: the best, with the funnel counted beside. */
export const shortlistRequest = (plan: Plan, pool: Pool, size: number): SearchBody => ({
  ...listRequest(plan, pool, size),
  aggs: funnelCounts(plan, pool),
});

/** By id and score alone: no CVs are read. */
export const withoutRecords = (body: SearchBody): SearchBody => ({ ...body, _source: false });

export const gateName = (criterionId: string): string => `gate ${criterionId}`;

const namedGates = (plan: Plan): Query[] =>
  gates(plan).map(({ id, query }) => ({ constant_score: { filter: query, boost: 0, _name: gateName(id) } }));

/** Those whom a strict condition shut out, nearest first. Named gates say which conditions they do pass. */
export const nearMissRequest = (plan: Plan, pool: Pool, size: number): SearchBody | undefined => {
  const all = gates(plan);
  if (all.length === 0 || size === 0) return undefined;
  const shutOut: Query = { bool: { must_not: [{ bool: { filter: all.map(({ query }) => query) } }] } };
  return page(scored(plan, [...poolFilter(pool), shutOut], namedGates(plan)), size);
};

/** Named candidates, whatever they lack, with their points and the conditions they pass. */
export const standingRequest = (plan: Plan, candidateIds: readonly string[]): SearchBody => ({
  ...page(
    {
      bool: {
        filter: [{ terms: { candidateId: [...candidateIds] } }],
        should: [...scoring(plan), ...namedGates(plan)],
        minimum_should_match: 0,
      },
    },
    candidateIds.length,
  ),
});

/** How many eligible candidates stand before this one: two counts that add up to the answer. */
export const betterThanRequests = (
  plan: Plan,
  pool: Pool,
  { id, hundredths }: { readonly id: string; readonly hundredths: number },
): SearchBody[] => {
  const filter = [...poolFilter(pool), ...gates(plan).map(({ query }) => query)];
  const count = (more: Query, least: number): SearchBody => ({
    query: scored(plan, [...filter, more]),
    size: 0,
    track_total_hits: true,
    min_score: least,
  });
  return [
    count({ range: { candidateId: { gt: id } } }, hundredths + 1),
    count({ range: { candidateId: { lt: id } } }, hundredths),
  ];
};
