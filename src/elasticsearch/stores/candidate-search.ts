import type { Client, estypes } from '@elastic/elasticsearch';
import { WhylistError } from '../../errors.ts';
import type { SearchAnswer, SearchBody, SearchHit, SearchPort } from '../../matching/search-port.ts';
import type { Candidate } from '../../model/candidate.ts';
import { checkedMultiSearch } from '../checked.ts';
import { createRecordReader, type RecordReader, type RecordReads, versionOf } from './read-records.ts';

/** Between a search and the reading of its records somebody may write; that often in a row nobody does. */
const attempts = 5;

/** The searches that matching asks for, on the candidates' index, in one round trip; one more for unread records. */
export const createCandidateSearch = (
  client: Client,
  index: string,
  onReads?: (reads: RecordReads) => void,
): SearchPort => {
  const records = createRecordReader(client, onReads === undefined ? {} : { onReads });
  return {
    searchAll: async (bodies) => {
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const answers = await checkedMultiSearch(
          client,
          bodies.map((body): estypes.SearchRequest => ({ ...withVersions(body), index })),
        );
        const read = await readAll(answers, bodies, records);
        if (read !== undefined) return answers.map((answer, at) => toAnswer(answer, read[at] ?? []));
      }
      throw new WhylistError('search-partial', 'Searching: the candidates found kept changing while they were read.');
    },
  };
};

const asksForRecords = ({ _source }: SearchBody): boolean => Array.isArray(_source) && _source.includes('record');

/** Only the versions: a record that was read before is not fetched, parsed and checked again. */
const withVersions = (body: SearchBody): SearchBody =>
  asksForRecords(body) ? { ...body, _source: false, seq_no_primary_term: true } : body;

type Records = readonly (Candidate | undefined)[];

/** Records of the hits, answer by answer; undefined when one has changed since it was found. */
const readAll = async (
  answers: readonly estypes.SearchResponse[],
  bodies: readonly SearchBody[],
  records: RecordReader,
): Promise<readonly Records[] | undefined> => {
  const hits = answers.map((answer, at) => (asksForRecords(bodies[at] ?? {}) ? answer.hits.hits : []));
  const versions = hits.flat().flatMap((hit) => versionOf(hit) ?? []);
  const read = await records.read(versions);
  if (read.some((record) => record === undefined)) return undefined;
  let taken = 0;
  return hits.map((some) => {
    taken += some.length;
    return read.slice(taken - some.length, taken);
  });
};

const toAnswer = ({ hits, aggregations }: estypes.SearchResponse, records: Records): SearchAnswer => ({
  ...(hits.total === undefined ? {} : { total: typeof hits.total === 'number' ? hits.total : hits.total.value }),
  hits: hits.hits.map((hit, at) => toHit(hit, records[at])),
  aggregations: { ...aggregations },
});

const toHit = ({ _id, _score, matched_queries }: estypes.SearchHit, record: Candidate | undefined): SearchHit => ({
  id: _id ?? '',
  score: _score ?? 0,
  named: namedScores(matched_queries),
  ...(record === undefined ? {} : { record }),
});

/** A map of scores where they were asked for; a bare list of names has none to tell. */
const namedScores = (matched: estypes.SearchHit['matched_queries']): Readonly<Record<string, number>> =>
  matched === undefined || Array.isArray(matched) ? {} : matched;
