import { WhylistError } from '../errors.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { parseBoolean } from '../matching/boolean/parse.ts';
import { booleanTest } from '../matching/boolean/to-test.ts';
import { wordsFound } from '../matching/explain/found-words.ts';
import { consideredStatuses, notWithheld } from '../matching/render/request.ts';
import { type Query, testQuery } from '../matching/render/test-query.ts';
import { viewOf } from '../matching/view-of.ts';
import type { Candidate } from '../model/candidate.ts';
import type { MatchEvidence } from '../model/shortlist.ts';

/** Filters of a search for candidates; of a list, all must hold. */
export interface CandidateFilters {
  /** In the recruiters' boolean language. */
  readonly q?: string | undefined;
  readonly status?: readonly string[] | undefined;
  /** Only those who may not be searched: for whoever keeps the record in order. */
  readonly withheld?: boolean | undefined;
  readonly tag?: readonly string[] | undefined;
  readonly source?: readonly string[] | undefined;
  readonly skill?: readonly string[] | undefined;
  readonly title?: readonly string[] | undefined;
  readonly credential?: readonly string[] | undefined;
  readonly language?: readonly string[] | undefined;
  readonly location?: string | undefined;
  readonly radiusKm?: number | undefined;
  readonly updatedSince?: string | undefined;
}

const usualRadiusKm = 40;

const unknown = (field: string, words: string, hint: string): never => {
  throw new WhylistError('invalid-request', `“${words}” is not known.`, {
    fields: [{ path: `/${field}`, message: hint }],
  });
};

const searched = (search: string, knowledge: Knowledge): Query =>
  testQuery(booleanTest(parseBoolean(search), knowledge));

/** As the prefix of the boolean language has it, so that a filter and a search find the same people. */
const prefixed = (field: 'skill' | 'title', words: string, knowledge: Knowledge): Query =>
  searched(`${field}:"${words.replace(/["“”„‟«»″]/g, ' ')}"`, knowledge);

const credential = (words: string, { credentials }: Knowledge): Query => {
  const known = credentials.lookUp(words) ?? unknown('credential', words, 'name a qualification or licence');
  const keys = credentials.satisfying(known.id, known.level);
  const tokens = keys.map(({ id, level }) => (level === undefined ? id : `${id}:${level.toLowerCase()}`));
  return { terms: { credentials: tokens.length === 0 ? [known.id] : tokens } };
};

const language = (words: string, { languages }: Knowledge): Query => {
  const [known] = languages.find(words);
  return { term: { languages: (known ?? unknown('language', words, 'name a language')).code } };
};

const near = (words: string, radiusKm: number, { places }: Knowledge): Query => {
  const { lat, lon } = places.find(words) ?? unknown('location', words, 'name a town');
  return { geo_distance: { distance: `${radiusKm}km`, location: { lat, lon } } };
};

/**
 * @throws WhylistError `boolean-syntax`, pointing at the character of `q`; `invalid-request` for a place, language or
 * credential that is not known
 */
export const candidateFilters = (asked: CandidateFilters, knowledge: Knowledge): Query[] => {
  const each = (values: readonly string[] | undefined, query: (value: string) => Query): Query[] =>
    (values ?? []).map(query);
  return [
    ...(asked.q === undefined ? [] : [searched(asked.q, knowledge)]),
    // Who is archived is asked for by name; who objected or withdrew, never by a search.
    { terms: { status: [...(asked.status ?? consideredStatuses)] } },
    asked.withheld === true ? { exists: { field: 'withheld' } } : notWithheld,
    ...(asked.source === undefined ? [] : [{ terms: { source: [...asked.source] } }]),
    ...each(asked.tag, (tag) => ({ term: { tags: tag.toLowerCase() } })),
    ...each(asked.skill, (skill) => prefixed('skill', skill, knowledge)),
    ...each(asked.title, (title) => prefixed('title', title, knowledge)),
    ...each(asked.credential, (words) => credential(words, knowledge)),
    ...each(asked.language, (words) => language(words, knowledge)),
    ...(asked.location === undefined ? [] : [near(asked.location, asked.radiusKm ?? usualRadiusKm, knowledge)]),
    ...(asked.updatedSince === undefined ? [] : [{ range: { updatedAt: { gte: asked.updatedSince } } }]),
  ];
};

/** A facet's value in words: skills and languages are counted by id and code. */
export const facetLabel = (facet: string, value: string, knowledge: Knowledge): string => {
  if (facet === 'skills') return knowledge.skills.byId(value)?.name ?? value;
  if (facet === 'credentials') return knowledge.credentials.lookUp(value)?.name ?? value;
  if (facet !== 'languages') return value;
  return new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' }).of(value) ?? value;
};

/** What of a search is shown of each candidate at most. */
const mostHighlights = 5;

/** The words of a CV that a search found, verbatim and with their places; none where only a tag or a title answers. */
export const highlightsOf = (search: string, candidate: Candidate, knowledge: Knowledge): MatchEvidence[] => {
  const test = booleanTest(parseBoolean(search), knowledge);
  const seen = new Set<number>();
  return wordsFound({ candidate, view: viewOf(candidate, knowledge) }, test, 2)
    .filter(({ start }) => (seen.has(start) ? false : seen.add(start)))
    .toSorted((a, b) => a.start - b.start)
    .slice(0, mostHighlights);
};
