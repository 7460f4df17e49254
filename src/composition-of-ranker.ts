import type { Client } from '@elastic/elasticsearch';
import { type IndexDefinition, withSynonyms } from './elasticsearch/indices/definition.ts';
import { withTrialIndex } from './elasticsearch/indices/trial-index.ts';
import { createCandidateSearch } from './elasticsearch/stores/candidate-search.ts';
import { skillSynonymFilter, skillSynonymsOf } from './elasticsearch/stores/skill-synonyms.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { toSearchDocument } from './matching/search-document.ts';
import type { Weights } from './matching/weights.ts';
import type { Candidate } from './model/candidate.ts';
import { createMatcher, type Matcher } from './service/matcher.ts';
import { createRanker, type Ranker } from './service/ranker.ts';

interface RankerOfTenant {
  readonly client: Client;
  readonly prefix: string;
  /** The live index, whose synonyms count. */
  readonly index: string;
  readonly definition: IndexDefinition;
  readonly matcher: Matcher;
  /** Those in use at the moment of the call. */
  readonly inUse: () => { readonly knowledge: Knowledge; readonly weights: Weights };
  readonly known: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly now: () => Date;
}

/** Ranks candidates that are not kept in an index made like the live one, with the synonyms that are in force there. */
export const composeRanker = (parts: RankerOfTenant): Ranker => {
  const { client, prefix, index, definition, matcher, inUse, known, now } = parts;
  const trial = async <T>(people: readonly Candidate[], work: (own: Matcher) => Promise<T>): Promise<T> => {
    const { knowledge, weights } = inUse();
    const rules = await skillSynonymsOf(client, index).rules();
    const documents = people.map((candidate) => toSearchDocument(candidate, knowledge));
    const like = { prefix, definition: withSynonyms(definition, { [skillSynonymFilter]: rules }), documents };
    return withTrialIndex(client, like, (name) => {
      const own = { knowledge, weights, search: createCandidateSearch(client, name), index: name, now };
      return work(createMatcher(() => own));
    });
  };
  return createRanker({ matcher, known, trial });
};
