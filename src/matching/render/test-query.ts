import type { estypes } from '@elastic/elasticsearch';
import type { Test } from '../clauses/clause.ts';
import { noEnd } from '../document/tokens.ts';

export type Query = estypes.QueryDslQueryContainer;

const phrase = (test: Extract<Test, { on: 'phrase' }>): Query => {
  if (test.how === 'stemmed') return { match_phrase: { [`${test.field}.stem`]: { query: test.words } } };
  // The field `text` expands synonyms when it is searched; a plain phrase must not.
  const plain = test.how === 'plain' ? { analyzer: 'cv_text' } : {};
  return { match_phrase: { [test.field]: { query: test.words, ...plain } } };
};

const any = (queries: readonly Query[]): Query => {
  const [only] = queries;
  return queries.length === 1 && only ? only : { bool: { should: [...queries], minimum_should_match: 1 } };
};

/** The query that finds the candidates for whom a test holds. Its score is of no use: wrap it in constant_score. */
export const testQuery = (test: Test): Query => {
  switch (test.on) {
    case 'keyword': {
      const [only] = test.anyOf;
      return test.anyOf.length === 1 && only !== undefined
        ? { term: { [test.field]: only } }
        : { terms: { [test.field]: [...test.anyOf] } };
    }
    case 'valid':
      return any(
        test.keys.map((key) => ({ range: { credentials: { gte: `${key}~${test.day}`, lte: `${key}~${noEnd}` } } })),
      );
    case 'number':
      return {
        range: {
          [test.field]: {
            ...(test.gte === undefined ? {} : { gte: test.gte }),
            ...(test.lte === undefined ? {} : { lte: test.lte }),
          },
        },
      };
    case 'date':
      return { range: { [test.field]: { lte: test.lte } } };
    case 'phrase':
      return phrase(test);
    case 'prefix':
      return { prefix: { [test.field]: { value: test.beginning } } };
    case 'distance':
      return { geo_distance: { distance: `${test.km}km`, location: { lat: test.from.lat, lon: test.from.lon } } };
    case 'exists':
      return { exists: { field: test.field } };
    case 'all':
      return { bool: { filter: test.of.map(testQuery) } };
    case 'any':
      return any(test.of.map(testQuery));
    case 'not':
      return { bool: { must_not: [testQuery(test.of)] } };
  }
};
