import type { Contribution } from '../model/shortlist.ts';
import {
  beginMatching,
  failedGates,
  type MatchDependencies,
  type MatchOptions,
  type MatchVacancy,
} from './matching.ts';
import { toPoints } from './points.ts';
import { ranksUnder } from './relax.ts';
import { standingRequest } from './render/request.ts';
import { contributionsOf } from './rows.ts';

/** A vacancy as one candidate stands for it. */
export interface Prospect {
  readonly vacancyId: string;
  readonly title: string;
  readonly score: number;
  /** Among those who meet every must; absent for somebody who does not. */
  readonly rank?: number;
  readonly eligible: boolean;
  readonly failed: readonly string[];
  readonly contributions: readonly Contribution[];
}

/** Vacancies asked in one round trip. */
const chunk = 50;

/**
 * The vacancies that suit a candidate, explained as a shortlist explains: those whose every must they meet first, then
 * by points. The scores are those of the search itself.
 */
export const prospectsOf = async (
  candidateId: string,
  vacancies: readonly (MatchVacancy & { readonly id: string })[],
  options: MatchOptions,
  deps: MatchDependencies,
): Promise<Prospect[]> => {
  const standings = [];
  for (let at = 0; at < vacancies.length; at += chunk) {
    const matchings = vacancies.slice(at, at + chunk).map((vacancy) => beginMatching(vacancy, options, deps));
    const answers = await deps.search.searchAll(matchings.map(({ plan }) => standingRequest(plan, [candidateId])));
    for (const [index, matching] of matchings.entries()) {
      const hit = answers[index]?.hits[0];
      if (hit?.record === undefined || hit.score <= 0) continue;
      standings.push({ matching, hit, candidate: hit.record, failed: failedGates(matching.plan, hit) });
    }
  }
  const best = standings
    .toSorted((a, b) => Number(a.failed.length > 0) - Number(b.failed.length > 0) || b.hit.score - a.hit.score)
    .slice(0, options.top);
  const prospects: Prospect[] = [];
  for (const { matching, hit, candidate, failed } of best) {
    const eligible = failed.length === 0;
    const standing = { id: candidateId, hundredths: hit.score, plan: matching.plan };
    const [rank] = eligible ? await ranksUnder(matching, [standing]) : [];
    prospects.push({
      vacancyId: matching.vacancy.id ?? '',
      title: matching.vacancy.title,
      score: toPoints(hit.score),
      ...(rank === undefined ? {} : { rank }),
      eligible,
      failed,
      contributions: contributionsOf({ hit, candidate }, matching),
    });
  }
  return prospects;
};
