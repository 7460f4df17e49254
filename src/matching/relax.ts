import { clauseContext, type Found, failedGates, type Matching } from './matching.ts';
import { makePlan, type Plan } from './plan.ts';
import { betterThanRequests, standingRequest } from './render/request.ts';

/** The one criterion whose dropping would let somebody in, and where they would then stand. */
export interface Relaxation {
  readonly criterionId: string;
  readonly rank: number;
}

/** The plan as it would be if the criterion had never been asked: its weight goes to the others. */
const planWithout = (matching: Matching, criterionId: string): Plan =>
  makePlan(
    matching.vacancy.criteria.filter(({ id }) => id !== criterionId),
    clauseContext(matching),
  );

/** Ranks of eligible candidates under given plans: 1 and all that stand before them. */
export const ranksUnder = async (
  { deps, pool }: Matching,
  standings: readonly { readonly id: string; readonly hundredths: number; readonly plan: Plan }[],
): Promise<number[]> => {
  if (standings.length === 0) return [];
  const answers = await deps.search.searchAll(
    standings.flatMap(({ id, hundredths, plan }) => betterThanRequests(plan, pool, { id, hundredths })),
  );
  return standings.map((_, index) => 1 + (answers[2 * index]?.total ?? 0) + (answers[2 * index + 1]?.total ?? 0));
};

/** Where each candidate would stand without a criterion, asked for many at once. */
export const ranksWithout = async (
  matching: Matching,
  wishes: readonly { readonly candidateId: string; readonly criterionId: string }[],
): Promise<Map<string, number>> => {
  const plans = new Map([...new Set(wishes.map((w) => w.criterionId))].map((id) => [id, planWithout(matching, id)]));
  const asked = wishes.flatMap((wish) => {
    const plan = plans.get(wish.criterionId);
    return plan === undefined ? [] : [{ ...wish, plan }];
  });
  if (asked.length === 0) return new Map();
  const scores = await matching.deps.search.searchAll(
    asked.map(({ plan, candidateId }) => standingRequest(plan, [candidateId])),
  );
  const standings = asked.map(({ candidateId, criterionId, plan }, index) => ({
    id: candidateId,
    criterionId,
    plan,
    hundredths: scores[index]?.hits[0]?.score ?? 0,
  }));
  const ranks = await ranksUnder(matching, standings);
  return new Map(standings.map(({ id, criterionId }, index) => [`${id} ${criterionId}`, ranks[index] ?? 1]));
};

/** For near misses that lack one thing only: that thing, and the rank they would have without it. */
export const relaxations = async (matching: Matching, near: readonly Found[]): Promise<Map<string, Relaxation>> => {
  const wishes = near.flatMap(({ hit }) => {
    const failed = failedGates(matching.plan, hit);
    const [only] = failed;
    return failed.length === 1 && only !== undefined ? [{ candidateId: hit.id, criterionId: only }] : [];
  });
  const ranks = await ranksWithout(matching, wishes);
  return new Map(
    wishes.map(({ candidateId, criterionId }) => [
      candidateId,
      { criterionId, rank: ranks.get(`${candidateId} ${criterionId}`) ?? 1 },
    ]),
  );
};
