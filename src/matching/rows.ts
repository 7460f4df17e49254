import type { Candidate } from '../model/candidate.ts';
import type { Contribution, Listed, NotListed } from '../model/shortlist.ts';
import { withoutPerson } from './explain/audience.ts';
import { explain } from './explain/explain.ts';
import { type Found, failedGates, type Matching } from './matching.ts';
import { toPoints } from './points.ts';
import type { Relaxation } from './relax.ts';

const who = ({ resume }: Candidate, blind: boolean) =>
  blind
    ? {}
    : {
        ...(resume.basics?.name === undefined ? {} : { name: resume.basics.name }),
        ...(resume.basics?.label === undefined ? {} : { label: resume.basics.label }),
      };

/** One row for each line of the plan, naming nobody where the list is blind. */
export const contributionsOf = ({ hit, candidate }: Found, { plan, context, options }: Matching): Contribution[] => {
  const rows = explain(plan, candidate, hit.named, context);
  if (options.blind !== true) return rows;
  return rows.map((row, index) => {
    const item = plan.lines[index]?.item;
    return item === undefined ? row : withoutPerson(item, row);
  });
};

/** What each of these conditions found wanting, in words. */
export const lacks = (ids: readonly string[], contributions: readonly Contribution[]): string[] =>
  ids.map((id) => contributions.find((row) => row.criterionId === id)?.reason ?? id);

/** @param failed the conditions that a near miss on a lenient list does not meet */
export const listedRow = (found: Found, rank: number, matching: Matching, failed: readonly string[] = []): Listed => {
  const { hit, candidate } = found;
  const contributions = contributionsOf(found, matching);
  const findings = candidate.findings.filter(({ severity }) => severity !== 'info').map(({ message }) => message);
  return {
    rank,
    candidateId: hit.id,
    ...who(candidate, matching.options.blind === true),
    score: toPoints(hit.score),
    contributions,
    warnings: [
      ...lacks(failed, contributions).map((reason) => `Lacks what must be there: ${reason}`),
      ...(matching.options.blind === true ? [] : findings),
    ],
  };
};

const nameOnly = (candidate: Candidate, blind: boolean) => {
  const { name } = who(candidate, blind);
  return name === undefined ? {} : { name };
};

/** Somebody whom a strict condition shut out. */
export const shutOutRow = (found: Found, relaxed: Relaxation | undefined, matching: Matching): NotListed => {
  const failed = failedGates(matching.plan, found.hit);
  const contributions = contributionsOf(found, matching);
  return {
    candidateId: found.hit.id,
    ...nameOnly(found.candidate, matching.options.blind === true),
    score: toPoints(found.hit.score),
    failed,
    reason: lacks(failed, contributions).join(' '),
    ...(relaxed === undefined ? {} : { ifRelaxed: relaxed }),
  };
};

export const belowTheLineReason = (rank: number, top: number): string =>
  `Eligible, but ranked ${rank}; the list ends at ${top}.`;

/** Somebody who is eligible, but stands below the last line of the list. */
export const belowTheLine = (found: Found, rank: number, { options }: Matching): NotListed => ({
  candidateId: found.hit.id,
  ...nameOnly(found.candidate, options.blind === true),
  score: toPoints(found.hit.score),
  failed: [],
  reason: belowTheLineReason(rank, options.top),
});
