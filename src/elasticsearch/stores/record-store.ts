import type { Client, estypes } from '@elastic/elasticsearch';
import type { z } from 'zod';
import { checkedDelete, checkedGet, checkedIndex, checkedSearch } from '../checked.ts';
import { statusOf } from '../errors.ts';
import { call } from '../retry.ts';
import { decodeCursor, encodeCursor, type PageOf } from './cursor.ts';

/** A record as it stands in the index; `version` changes with every write. */
export interface Stored<T> {
  readonly record: T;
  readonly version: string;
}

/** By when they were made; a minus turns it round. */
export const recordOrders = ['createdAt', '-createdAt'] as const;
export type RecordOrder = (typeof recordOrders)[number];

export interface ListOptions {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly filter?: readonly estypes.QueryDslQueryContainer[];
  /** Newest first unless told. */
  readonly sort?: RecordOrder;
}

/** Whole records under `record` (kept, not searched) with a few keys beside them to find and sort by. */
export interface RecordStore<T> {
  get(id: string): Promise<Stored<T> | undefined>;
  /**
   * Waits until lists show it.
   * @throws WhylistError `conflict` when the record is no longer of the version that is named
   */
  put(record: T, version?: string): Promise<void>;
  remove(id: string): Promise<boolean>;
  list(options: ListOptions): Promise<PageOf<T>>;
}

interface RecordStoreOptions<T> {
  readonly client: Client;
  readonly index: string;
  readonly schema: z.ZodType<T>;
  readonly keys: (record: T) => { readonly id: string; readonly createdAt: string } & Readonly<Record<string, unknown>>;
}

/** Ends with the id, so that no two stand at the same place. */
const sortBy = (order: RecordOrder): estypes.Sort => [
  { createdAt: order === 'createdAt' ? 'asc' : 'desc' },
  { id: 'asc' },
];

export const createRecordStore = <T>({ client, index, schema, keys }: RecordStoreOptions<T>): RecordStore<T> => {
  const read = (source: unknown): T => schema.parse((source as { readonly record: unknown }).record);
  return {
    get: async (id) => {
      const found = await checkedGet(client, { index, id, _source_includes: ['record'] });
      return found === undefined ? undefined : { record: read(found._source), version: versionOf(found) };
    },
    put: async (record, version) => {
      const own = keys(record);
      const request = { index, id: own.id, document: { ...own, record }, refresh: 'wait_for' as const };
      await checkedIndex(client, { ...request, ...(version === undefined ? {} : atVersion(version)) });
    },
    remove: (id) => checkedDelete(client, { index, id, refresh: 'wait_for' }),
    list: async ({ limit, cursor, filter = [], sort = '-createdAt' }) => {
      const { hits } = await checkedSearch(client, {
        index,
        size: limit + 1,
        track_total_hits: false,
        query: { bool: { filter: [...filter] } },
        sort: sortBy(sort),
        _source: ['record'],
        ...(cursor === undefined ? {} : { search_after: decodeCursor(cursor) }),
      });
      return pageOf(hits.hits, limit, (hit) => read(hit._source));
    },
  };
};

/**
 * Writes these fields of a record and leaves the others: two changes at once do not undo each other.
 * @returns false when there is no such record
 */
export const mergeIntoRecord = (client: Client, index: string, id: string, fields: object): Promise<boolean> =>
  call('Changing a record', async () => {
    try {
      await client.update({ index, id, doc: { record: fields }, retry_on_conflict: 5 });
      return true;
    } catch (error) {
      if (statusOf(error) === 404) return false;
      throw error;
    }
  });

/** Removes every document that a query finds; when it returns, searches do not see them. @returns how many */
export const removeWhere = (
  client: Client,
  index: string,
  query: NonNullable<estypes.DeleteByQueryRequest['query']>,
): Promise<number> =>
  call('Removing records', async () => {
    // What was written a moment ago is to go, too.
    await client.indices.refresh({ index });
    return (await client.deleteByQuery({ index, query, refresh: true, conflicts: 'proceed' })).deleted ?? 0;
  });

/** Every record that a filter finds, newest first, page by page. */
export const listAll = async <T>(
  store: Pick<RecordStore<T>, 'list'>,
  filter: readonly estypes.QueryDslQueryContainer[],
): Promise<T[]> => {
  const all: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.list({ limit: 500, filter, cursor });
    all.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return all;
};

export const versionOf = ({ _seq_no, _primary_term }: { _seq_no?: number; _primary_term?: number }): string =>
  `${_seq_no ?? 0}-${_primary_term ?? 0}`;

export const atVersion = (version: string) => {
  const [seqNo = 0, term = 0] = version.split('-').map(Number);
  return { if_seq_no: seqNo, if_primary_term: term };
};

/** One hit more than asked for tells that there is a next page. */
export const pageOf = <T>(
  hits: readonly estypes.SearchHit[],
  limit: number,
  read: (hit: estypes.SearchHit) => T,
): PageOf<T> => {
  const shown = hits.slice(0, limit);
  const last = shown.at(-1)?.sort;
  return {
    items: shown.map(read),
    ...(hits.length > limit && last !== undefined ? { nextCursor: encodeCursor(last as (string | number)[]) } : {}),
  };
};
