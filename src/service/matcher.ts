import type { Knowledge } from '../knowledge/knowledge.ts';
import { explainCandidate, type Standing } from '../matching/explain-candidate.ts';
import { type Prospect, prospectsOf } from '../matching/for-candidate.ts';
import { readFunnel } from '../matching/funnel.ts';
import { matchVacancy, nearMissesOf } from '../matching/match.ts';
import { beginMatching, type MatchDependencies, type MatchOptions } from '../matching/matching.ts';
import { shortlistRequest, topRequest } from '../matching/render/request.ts';
import type { Query } from '../matching/render/test-query.ts';
import type { SearchBody, SearchPort } from '../matching/search-port.ts';
import type { Weights } from '../matching/weights.ts';
import type { Candidate } from '../model/candidate.ts';
import type { MatchEvidence, PlanItem, Shortlist } from '../model/shortlist.ts';
import type { Criterion, Flag, PostedVacancy } from '../model/vacancy.ts';
import { readVacancy } from '../vacancy/read-vacancy.ts';
import { type CandidateFilters, candidateFilters, facetLabel, highlightsOf } from './candidate-search.ts';

/** A vacancy as matching takes it, kept or not. */
export interface VacancyToMatch {
  readonly id?: string;
  readonly title: string;
  readonly text: string;
  readonly criteria: readonly Criterion[];
  readonly flags: readonly Flag[];
}

export interface Asked {
  readonly by: string;
  /** 20 unless told. */
  readonly top?: number;
  readonly blind?: boolean;
  readonly lenient?: boolean;
  /** Why these criteria, for the record. */
  readonly note?: string;
  /** Only these. */
  readonly candidateIds?: readonly string[];
}

/** A shortlist with what its replay needs. */
export interface RecordedMatch {
  readonly shortlist: Shortlist;
  readonly top: number;
  readonly lenient: boolean;
  readonly nearMisses: number;
  readonly misses?: SearchBody;
}

export interface VacancyPlan {
  readonly criteria: readonly Criterion[];
  readonly flags: readonly Flag[];
  readonly plan: readonly PlanItem[];
  /** The Elasticsearch request body, whole. */
  readonly request: Readonly<Record<string, unknown>>;
}

/** What the shells ask of vacancy/ and matching/, with the knowledge, weights and index of the day filled in. */
export interface Matcher {
  read(posted: PostedVacancy): VacancyToMatch;
  plan(vacancy: VacancyToMatch): VacancyPlan;
  match(vacancy: VacancyToMatch, asked: Asked): Promise<Shortlist>;
  record(vacancy: VacancyToMatch, asked: Asked): Promise<RecordedMatch>;
  /** See `candidate-search.ts`. */
  filters(asked: CandidateFilters): readonly Query[];
  /** The words of a candidate's CV that a boolean search found. */
  highlights(search: string, candidate: Candidate): readonly MatchEvidence[];
  facetLabel(facet: string, value: string): string;
  /** How the pool narrows, in one request. */
  funnel(vacancy: VacancyToMatch): Promise<Pick<Shortlist, 'pool' | 'funnel'>>;
  /** The search for the best of a vacancy by id and score alone, as many as a usual list has. */
  top(vacancy: VacancyToMatch): SearchBody;
  /** Which of these vacancies suit a candidate, explained as a shortlist explains. */
  prospects(
    candidateId: string,
    vacancies: readonly (VacancyToMatch & { readonly id: string })[],
    asked: Asked,
  ): Promise<Prospect[]>;
  /** @throws WhylistError `not-found` when there is no such candidate. */
  explain(vacancy: VacancyToMatch, candidateId: string, asked: Asked): Promise<Standing>;
}

export interface MatcherDeps {
  readonly knowledge: Knowledge;
  readonly weights: Weights;
  readonly search: SearchPort;
  readonly index: string;
  readonly now: () => Date;
}

const usualTop = 20;

export const createMatcher = ({ now, ...deps }: MatcherDeps): Matcher => {
  const dependencies: MatchDependencies = { ...deps, synonymsVersion: deps.knowledge.version };
  const options = ({ top = usualTop, ...asked }: Asked): MatchOptions => ({ top, ...asked, now: now().toISOString() });
  return {
    read: ({ without = [], ...posted }) => {
      const vacancy = readVacancy(posted, deps.knowledge);
      const unwanted = ({ id, why }: Criterion): boolean => why.from !== 'posted' && without.includes(id);
      return { ...vacancy, criteria: vacancy.criteria.filter((criterion) => !unwanted(criterion)) };
    },
    plan: (vacancy) => {
      const { plan, pool } = beginMatching(vacancy, options({ by: 'plan' }), dependencies);
      return {
        criteria: vacancy.criteria,
        flags: vacancy.flags,
        plan: plan.lines.map(({ item }) => item),
        request: shortlistRequest(plan, pool, usualTop),
      };
    },
    filters: (asked) => candidateFilters(asked, deps.knowledge),
    highlights: (search, candidate) => highlightsOf(search, candidate, deps.knowledge),
    facetLabel: (facet, value) => facetLabel(facet, value, deps.knowledge),
    match: (vacancy, asked) => matchVacancy(vacancy, options(asked), dependencies),
    record: async (vacancy, asked) => {
      const told = options(asked);
      const misses = nearMissesOf(beginMatching(vacancy, told, dependencies));
      return {
        shortlist: await matchVacancy(vacancy, told, dependencies),
        top: told.top,
        lenient: told.lenient === true,
        nearMisses: deps.weights.table.shortlist.nearMisses.count,
        ...(misses === undefined ? {} : { misses }),
      };
    },
    funnel: async (vacancy) => {
      const { plan, pool } = beginMatching(vacancy, options({ by: 'funnel' }), dependencies);
      const [answer] = await deps.search.searchAll([shortlistRequest(plan, pool, 0)]);
      const { counts, funnel } = readFunnel(plan, answer?.aggregations ?? {});
      return { pool: counts, funnel };
    },
    top: (vacancy) => {
      const { plan, pool } = beginMatching(vacancy, options({ by: 'entries' }), dependencies);
      return topRequest(plan, pool, usualTop);
    },
    prospects: (candidateId, vacancies, asked) => prospectsOf(candidateId, vacancies, options(asked), dependencies),
    explain: (vacancy, candidateId, asked) => explainCandidate(candidateId, vacancy, options(asked), dependencies),
  };
};
