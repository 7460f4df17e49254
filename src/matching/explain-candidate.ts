import { WhylistError } from '../errors.ts';
import type { Contribution, Shortlist } from '../model/shortlist.ts';
import { readFunnel } from './funnel.ts';
import {
  beginMatching,
  failedGates,
  type MatchDependencies,
  type MatchOptions,
  type MatchVacancy,
} from './matching.ts';
import { toPoints } from './points.ts';
import { type Relaxation, ranksUnder } from './relax.ts';
import { shortlistRequest, standingRequest } from './render/request.ts';
import { belowTheLineReason, contributionsOf, lacks } from './rows.ts';
import { type SingleChange, singleChanges } from './single-changes.ts';

/** Where one candidate stands for a vacancy, and what would change it. */
export interface Standing {
  readonly candidateId: string;
  readonly name?: string;
  readonly score: number;
  /** Among the eligible; absent for somebody whom a strict condition shuts out. */
  readonly rank?: number;
  readonly listed: boolean;
  readonly failed: readonly string[];
  /** One sentence: listed, ranked below the line, or shut out by what. */
  readonly reason: string;
  readonly contributions: readonly Contribution[];
  /** The single criterion whose dropping would list them, best rank first; absent if listed or if no single one would. */
  readonly ifRelaxed?: Relaxation;
  /** Single changes of the vacancy that would list them, or for the shut out make them eligible, best rank first. */
  readonly changes: readonly SingleChange[];
  readonly pool: Shortlist['pool'];
}

/** Criteria on which most points were lost: the ones worth trying without. */
const worthDropping = (contributions: readonly Contribution[]): string[] =>
  [...contributions]
    .filter(({ maxPoints, points }) => maxPoints > points)
    .sort((a, b) => b.maxPoints - b.points - (a.maxPoints - a.points))
    .slice(0, 6)
    .map(({ criterionId }) => criterionId);

const sentence = (
  failed: readonly string[],
  contributions: readonly Contribution[],
  rank: number,
  top: number,
): string => {
  if (failed.length === 0) {
    return rank <= top ? `Listed, ranked ${rank}.` : belowTheLineReason(rank, top);
  }
  const several =
    failed.length > 1 ? ` No single change of the vacancy would list them: ${failed.length} are needed.` : '';
  return `Not listed: ${lacks(failed, contributions).join(' ')}${several}`;
};

/**
 * Why a candidate is where they are, or why not listed, for anyone in the index.
 *
 * @throws WhylistError `not-found` when no candidate has this id
 */
export const explainCandidate = async (
  candidateId: string,
  vacancy: MatchVacancy,
  options: MatchOptions,
  deps: MatchDependencies,
): Promise<Standing> => {
  const matching = beginMatching(vacancy, options, deps);
  const { plan, pool } = matching;
  const [standing, counted] = await deps.search.searchAll([
    standingRequest(plan, [candidateId]),
    shortlistRequest(plan, pool, 0),
  ]);
  const hit = standing?.hits[0];
  if (hit?.record === undefined) throw new WhylistError('not-found', `There is no candidate ${candidateId}.`);
  const contributions = contributionsOf({ hit, candidate: hit.record }, matching);
  const failed = failedGates(plan, hit);
  const [rank = 1] = await ranksUnder(matching, [{ id: candidateId, hundredths: hit.score, plan }]);
  const listed = failed.length === 0 && rank <= options.top;
  const tries = failed.length === 0 ? worthDropping(contributions) : failed.length === 1 ? failed : [];
  const changes = listed ? [] : await singleChanges(hit.record, tries, matching);
  // Somebody eligible is helped by what lists them only.
  const helping = failed.length === 0 ? changes.filter((change) => change.listed) : changes;
  const dropped = helping.find(({ change }) => change === 'drop');
  const name = options.blind === true ? undefined : hit.record.resume.basics?.name;
  return {
    candidateId,
    ...(name === undefined ? {} : { name }),
    score: toPoints(hit.score),
    ...(failed.length === 0 ? { rank } : {}),
    listed,
    failed,
    reason: sentence(failed, contributions, rank, options.top),
    contributions,
    ...(dropped === undefined ? {} : { ifRelaxed: { criterionId: dropped.criterionId, rank: dropped.rank } }),
    changes: helping,
    pool: readFunnel(plan, counted?.aggregations ?? {}).counts,
  };
};
