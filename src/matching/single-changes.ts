import type { Candidate } from '../model/candidate.ts';
import type { Criterion } from '../model/vacancy.ts';
import { buildClause } from './clauses/build-clause.ts';
import { distanceKm } from './holds.ts';
import { clauseContext, failedGates, type Matching } from './matching.ts';
import { makePlan } from './plan.ts';
import { ranksUnder } from './relax.ts';
import { standingRequest } from './render/request.ts';
import { viewOf } from './view-of.ts';

/** One change of one criterion of the vacancy, and where the candidate would then stand. */
export interface SingleChange {
  readonly criterionId: string;
  readonly change: 'drop' | 'make-should' | 'lower-years' | 'widen-radius';
  /** The years or kilometres that would do. */
  readonly to?: number;
  /** In words: `Ask for 3 years of Java instead of 5`. */
  readonly means: string;
  readonly rank: number;
  readonly listed: boolean;
}

interface Variant extends Omit<SingleChange, 'rank' | 'listed'> {
  /** In place of the criterion; nothing where it is dropped. */
  readonly instead?: Criterion;
}

const farthestKm = 300;

const passes = (criterion: Criterion, candidate: Candidate, matching: Matching): boolean => {
  const clause = buildClause(criterion, clauseContext(matching));
  return clause !== undefined && viewOf(candidate, matching.deps.knowledge).holds(clause.gate ?? clause.met);
};

const fewerYears = (criterion: Criterion, candidate: Candidate, matching: Matching): Variant[] => {
  const { minYears } = criterion;
  if (minYears === undefined) return [];
  const tries = Array.from({ length: Math.ceil(minYears) - 1 }, (_, at) => Math.ceil(minYears) - 1 - at);
  const to = tries.find((years) => passes({ ...criterion, minYears: years }, candidate, matching));
  if (to === undefined) return [];
  const means = `Ask for ${to} year${to === 1 ? '' : 's'} of ${criterion.value} instead of ${minYears}`;
  return [{ criterionId: criterion.id, change: 'lower-years', to, means, instead: { ...criterion, minYears: to } }];
};

const widerRadius = (criterion: Criterion, candidate: Candidate, matching: Matching): Variant[] => {
  const from = criterion.point ?? matching.deps.knowledge.places.find(criterion.value);
  const home = candidate.location?.point;
  if (criterion.kind !== 'location' || from === undefined || home === undefined) return [];
  const to = Math.ceil(distanceKm(home, from) / 5) * 5;
  const instead = { ...criterion, radiusKm: to };
  if (to === 0 || to > farthestKm || !passes(instead, candidate, matching)) return [];
  const means = `Look within ${to} km of ${criterion.value}`;
  return [{ criterionId: criterion.id, change: 'widen-radius', to, means, instead }];
};

const variantsOf = (criterion: Criterion, candidate: Candidate, matching: Matching): Variant[] => {
  const { id: criterionId, value } = criterion;
  return [
    { criterionId, change: 'drop', means: `Do not ask for ${value}` },
    ...(criterion.need === 'must'
      ? [
          {
            criterionId,
            change: 'make-should' as const,
            means: `Let ${value} help instead of being needed`,
            instead: { ...criterion, need: 'should' as const },
          },
          ...fewerYears(criterion, candidate, matching),
          ...widerRadius(criterion, candidate, matching),
        ]
      : []),
  ];
};

/**
 * The single changes of the vacancy after which a candidate meets every condition, best rank first. Where somebody lacks
 * two things, no single change helps.
 *
 * @param criterionIds the criteria worth changing
 */
export const singleChanges = async (
  candidate: Candidate,
  criterionIds: readonly string[],
  matching: Matching,
): Promise<SingleChange[]> => {
  const { vacancy, deps, options } = matching;
  const wanted = new Set(criterionIds);
  const variants = vacancy.criteria
    .filter(({ id }) => wanted.has(id))
    .flatMap((criterion) => variantsOf(criterion, candidate, matching))
    .map(({ instead, ...change }) => ({
      change,
      plan: makePlan(
        vacancy.criteria.flatMap((one) =>
          one.id !== change.criterionId ? [one] : instead === undefined ? [] : [instead],
        ),
        clauseContext(matching),
      ),
    }));
  if (variants.length === 0) return [];
  const answers = await deps.search.searchAll(variants.map(({ plan }) => standingRequest(plan, [candidate.id])));
  const helping = variants.flatMap(({ change, plan }, at) => {
    const hit = answers[at]?.hits[0];
    const shutOut = hit === undefined || hit.score <= 0 || failedGates(plan, hit).length > 0;
    return shutOut ? [] : [{ change, plan, id: candidate.id, hundredths: hit.score }];
  });
  const ranks = await ranksUnder(matching, helping);
  return helping
    .map(({ change }, at) => ({ ...change, rank: ranks[at] ?? 1, listed: (ranks[at] ?? 1) <= options.top }))
    .toSorted((a, b) => a.rank - b.rank);
};
