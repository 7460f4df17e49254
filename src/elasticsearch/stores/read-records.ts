import type { Client, estypes } from '@elastic/elasticsearch';
import { LRUCache } from 'lru-cache';
import { type Candidate, candidateSchema } from '../../model/candidate.ts';
import { checkedMultiGet } from '../checked.ts';

/** One state of one document, whatever index the alias points to. */
interface Version {
  readonly index: string;
  readonly id: string;
  readonly number: string;
}

const keyOf = ({ index, id, number }: Version): string => `${index}/${id}@${number}`;

/** Undefined for a hit whose search did not ask for `seq_no_primary_term`. */
export const versionOf = ({ _index, _id, _seq_no, _primary_term }: estypes.SearchHit): Version | undefined =>
  _id === undefined || _seq_no === undefined || _primary_term === undefined
    ? undefined
    : { index: _index, id: _id, number: `${_primary_term}.${_seq_no}` };

export interface RecordReads {
  readonly kept: number;
  readonly fetched: number;
}

interface ReaderOptions {
  /** Records. */
  readonly most?: number;
  readonly minutes?: number;
  readonly onReads?: (reads: RecordReads) => void;
}

/** Records of hits, each parsed and checked once for as long as it stays as it is. */
export interface RecordReader {
  /** In the order of the versions; undefined for one that was replaced or removed meanwhile. */
  read(versions: readonly Version[]): Promise<readonly (Candidate | undefined)[]>;
}

/**
 * Recruiters ask about the same few hundred candidates again and again while they shape a vacancy: those are kept, by
 * the version of their document, so that an old one can never answer for a new one. Nobody stays longer than a few
 * minutes: what was erased must not live on in memory.
 */
export const createRecordReader = (client: Client, options: ReaderOptions = {}): RecordReader => {
  const { most = 500, minutes = 5, onReads } = options;
  const known = new LRUCache<string, Candidate>({ max: most, ttl: minutes * 60_000, ttlAutopurge: true });
  const fetch = async (missing: readonly Version[]): Promise<ReadonlyMap<string, Candidate>> => {
    const docs = missing.map(({ index, id }) => ({ _index: index, _id: id, _source: ['record'] }));
    const found = await checkedMultiGet<{ readonly record: unknown }>(client, docs);
    return new Map(
      found.flatMap((document) => {
        const version = versionOf(document);
        if (version === undefined || document._source === undefined) return [];
        return [[keyOf(version), candidateSchema.parse(document._source.record)]];
      }),
    );
  };
  return {
    read: async (versions) => {
      const kept = new Map(versions.map((version) => [version, known.get(keyOf(version))]));
      const missing = versions.filter((version) => kept.get(version) === undefined);
      onReads?.({ kept: versions.length - missing.length, fetched: missing.length });
      const fetched = missing.length === 0 ? new Map<string, Candidate>() : await fetch(missing);
      for (const [key, record] of fetched) known.set(key, record);
      return versions.map((version) => kept.get(version) ?? fetched.get(keyOf(version)));
    },
  };
};
