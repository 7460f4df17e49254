import type { Candidate } from '../model/candidate.ts';
import type { Shortlist } from '../model/shortlist.ts';
import type { Asked, Matcher, VacancyToMatch } from './matcher.ts';

/** Everybody who was asked about: ranked, near misses, or neither, with the reason. */
export interface Ranking extends Shortlist {
  readonly unranked: readonly { readonly candidateId: string; readonly reason: 'unknown' | 'no-points' }[];
}

export interface Ranker {
  /** Candidates of the record, by id. */
  stored(vacancy: VacancyToMatch, candidateIds: readonly string[], asked: Asked): Promise<Ranking>;
  /** Candidates that are not kept, scored by the same query as those that are. */
  given(vacancy: VacancyToMatch, candidates: readonly Candidate[], asked: Asked): Promise<Ranking>;
}

export interface RankerParts {
  readonly matcher: Matcher;
  /** Which of these ids are there. */
  readonly known: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** A matcher over these candidates alone, for as long as the work takes. */
  readonly trial: <T>(candidates: readonly Candidate[], work: (matcher: Matcher) => Promise<T>) => Promise<T>;
}

const rank = async (
  matcher: Matcher,
  vacancy: VacancyToMatch,
  ids: readonly string[],
  asked: Asked,
): Promise<{ readonly shortlist: Shortlist; readonly left: readonly string[] }> => {
  // A CRM asks about these people: whoever lacks a must is told about, too, below those who do not.
  const options = { lenient: true, ...asked, top: ids.length, candidateIds: ids };
  const shortlist = await matcher.match(vacancy, options);
  const seen = new Set([...shortlist.candidates, ...shortlist.notListed].map(({ candidateId }) => candidateId));
  return { shortlist, left: ids.filter((id) => !seen.has(id)) };
};

export const createRanker = ({ matcher, known, trial }: RankerParts): Ranker => ({
  stored: async (vacancy, candidateIds, asked) => {
    const ids = [...new Set(candidateIds)];
    const { shortlist, left } = await rank(matcher, vacancy, ids, asked);
    const there = await known(left);
    const unranked = left.map((candidateId) => ({
      candidateId,
      reason: there.has(candidateId) ? ('no-points' as const) : ('unknown' as const),
    }));
    return { ...shortlist, unranked };
  },
  given: (vacancy, candidates, asked) =>
    trial(candidates, async (own) => {
      const ids = candidates.map(({ id }) => id);
      const { shortlist, left } = await rank(own, vacancy, ids, asked);
      const unranked = left.map((candidateId) => ({ candidateId, reason: 'no-points' as const }));
      return { ...shortlist, parameters: { ...shortlist.parameters, index: 'given' }, unranked };
    }),
});
