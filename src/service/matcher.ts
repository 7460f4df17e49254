import type { Knowledge } from '../knowledge/knowledge.ts';
import { explainCandidate, type Standing } from '../matching/explain-candidate.ts';
import { type Prospect, prospectsOf } from '../matching/for-candidate.ts';
import { readFunnel } from '../matching/funnel.ts';
import { makeShortlist, nearMissesOf } from '../matching/match.ts';
import { beginMatching, type MatchDependencies, type MatchOptions } from '../matching/matching.ts';
import { listRequest, shortlistRequest, withoutRecords } from '../matching/render/request.ts';
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

/** @param inUse asked anew with each call: synonyms and weights may change while a service runs */
export const createMatcher = (inUse: () => MatcherDeps): Matcher => {
  const dependencies = (): MatchDependencies => ({ ...inUse(), synonymsVersion: inUse().knowledge.version });
  const options = ({ top = usualTop, ...asked }: Asked): MatchOptions => ({
    top,
    ...asked,
    now: inUse().now().toISOString(),
  });
  const begin = (vacancy: VacancyToMatch, asked: Asked) => beginMatching(vacancy, options(asked), dependencies());
  return {
    read: ({ without = [], ...posted }) => {
      const vacancy = readVacancy(posted, inUse().knowledge);
      const unwanted = ({ id, why }: Criterion): boolean => why.from !== 'posted' && without.includes(id);
      return { ...vacancy, criteria: vacancy.criteria.filter((criterion) => !unwanted(criterion)) };
    },
    plan: (vacancy) => {
      const { plan, pool } = begin(vacancy, { by: 'plan' });
      return {
        criteria: vacancy.criteria,
        flags: vacancy.flags,
        plan: plan.lines.map(({ item }) => item),
        request: shortlistRequest(plan, pool, usualTop),
      };
    },
    filters: (asked) => candidateFilters(asked, inUse().knowledge),
    highlights: (search, candidate) => highlightsOf(search, candidate, inUse().knowledge),
    facetLabel: (facet, value) => facetLabel(facet, value, inUse().knowledge),
    match: async (vacancy, asked) => makeShortlist(begin(vacancy, asked)),
    record: async (vacancy, asked) => {
      const matching = begin(vacancy, asked);
      const misses = nearMissesOf(matching);
      return {
        shortlist: await makeShortlist(matching),
        top: matching.options.top,
        lenient: matching.options.lenient === true,
        nearMisses: matching.deps.weights.table.shortlist.nearMisses.count,
        ...(misses === undefined ? {} : { misses }),
      };
    },
    funnel: async (vacancy) => {
      const { plan, pool, deps } = begin(vacancy, { by: 'funnel' });
      const [answer] = await deps.search.searchAll([shortlistRequest(plan, pool, 0)]);
      const { counts, funnel } = readFunnel(plan, answer?.aggregations ?? {});
      return { pool: counts, funnel };
    },
    top: (vacancy) => {
      const { plan, pool } = begin(vacancy, { by: 'entries' });
      return withoutRecords(listRequest(plan, pool, usualTop));
    },
    prospects: (candidateId, vacancies, asked) => prospectsOf(candidateId, vacancies, options(asked), dependencies()),
    explain: (vacancy, candidateId, asked) => explainCandidate(candidateId, vacancy, options(asked), dependencies()),
  };
};
