import type { Client, estypes } from '@elastic/elasticsearch';
import type { SearchAnswer, SearchPort } from '../../matching/search-port.ts';
import { candidateSchema } from '../../model/candidate.ts';
import { checkedMultiSearch } from '../checked.ts';

/** The searches that matching asks for, on the candidates' index, in one round trip. */
export const createCandidateSearch = (client: Client, index: string): SearchPort => ({
  searchAll: async (bodies) => {
    const answers = await checkedMultiSearch(
      client,
      bodies.map((body): estypes.SearchRequest => ({ ...body, index })),
    );
    return answers.map(toAnswer);
  },
});

const toAnswer = ({ hits, aggregations }: estypes.SearchResponse): SearchAnswer => ({
  ...(hits.total === undefined ? {} : { total: typeof hits.total === 'number' ? hits.total : hits.total.value }),
  hits: hits.hits.map(toHit),
  aggregations: { ...aggregations },
});

const toHit = ({ _id, _score, _source, matched_queries }: estypes.SearchHit): SearchAnswer['hits'][number] => {
  const record = recordIn(_source);
  return {
    id: _id ?? '',
    score: _score ?? 0,
    named: namedScores(matched_queries),
    ...(record === undefined ? {} : { record: candidateSchema.parse(record) }),
  };
};

const recordIn = (source: unknown): unknown =>
  typeof source === 'object' && source !== null && 'record' in source ? source.record : undefined;

/** A map of scores where they were asked for; a bare list of names has none to tell. */
const namedScores = (matched: estypes.SearchHit['matched_queries']): Readonly<Record<string, number>> =>
  matched === undefined || Array.isArray(matched) ? {} : matched;
