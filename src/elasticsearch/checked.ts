import { setTimeout as sleep } from 'node:timers/promises';
import type { Client, estypes } from '@elastic/elasticsearch';
import { WhylistError } from '../errors.ts';
import { describeCause, statusOf } from './errors.ts';
import { call, waitBefore } from './retry.ts';

interface Answered {
  readonly timed_out?: boolean;
  readonly _shards?: estypes.ShardStatistics;
}

/** Elasticsearch answers 200 to a search that was cut short or lost shards: half an answer is none. */
const refusePartial = (what: string, { timed_out, _shards }: Answered): void => {
  if (timed_out === true)
    throw new WhylistError('search-partial', `${what}: the search was cut short by its time limit.`);
  const failed = _shards?.failed ?? 0;
  if (failed === 0) return;
  const cause = describeCause(_shards?.failures?.[0]?.reason);
  throw new WhylistError('search-partial', `${what}: ${failed} of ${_shards?.total} shards failed (${cause}).`);
};

/**
 * A search that is whole or throws. While an index reopens (new synonyms) it waits and asks again.
 * @throws WhylistError `search-partial` when it was cut short, `search-failed`, `engine-unreachable`.
 */
export const checkedSearch = async <T = unknown, A = Record<string, estypes.AggregationsAggregate>>(
  client: Client,
  request: estypes.SearchRequest,
  what = 'Searching',
): Promise<estypes.SearchResponse<T, A>> => {
  // With several shards, one that reopens must make the whole search wait (503), not leave its documents out.
  const whole = request.pit === undefined ? { allow_partial_search_results: false } : {};
  const answer = await call(what, () => client.search<T, A>({ ...whole, ...request }));
  refusePartial(what, answer);
  return answer;
};

type Item<T, A> = estypes.SearchResponse<T, A> | estypes.MsearchMultiSearchItem<T> | estypes.ErrorResponseBase;

const isFault = (item: object): item is estypes.ErrorResponseBase => 'error' in item && item.error !== undefined;

/**
 * Several searches in one request, answered in order; the first that is not whole throws. Waits as `checkedSearch` does.
 * @throws WhylistError `search-partial`, `search-failed`, `engine-unreachable`.
 */
export const checkedMultiSearch = async <T = unknown, A = Record<string, estypes.AggregationsAggregate>>(
  client: Client,
  requests: readonly estypes.SearchRequest[],
  what = 'Searching',
): Promise<estypes.SearchResponse<T, A>[]> => {
  if (requests.length === 0) return [];
  const searches = requests.flatMap(({ index, ...body }) => [
    { ...(index === undefined ? {} : { index }), allow_partial_search_results: false },
    body,
  ]);
  for (let attempt = 0; ; attempt += 1) {
    const { responses } = await call(what, () => client.msearch<T, A>({ searches, include_named_queries_score: true }));
    const items: readonly Item<T, A>[] = responses;
    const fault = items.find(isFault);
    const wait = fault && waitBefore(attempt, { status: fault.status, type: fault.error.type });
    if (wait !== undefined) {
      await sleep(wait);
      continue;
    }
    return items.map((item) => {
      if (!isFault(item)) {
        refusePartial(what, item);
        return item as estypes.SearchResponse<T, A>;
      }
      const cause = describeCause(item.error.root_cause?.[0] ?? item.error);
      throw new WhylistError('search-failed', `${what}: Elasticsearch answered ${item.status} (${cause}).`);
    });
  }
};

const shardIsAwayFor = (type: string): boolean => /no_shard|shard_not_found|shard_state|index_closed/.test(type);

/** A shard that is not there at this moment, as when its index reopens; a count says so in an answer of 200. */
const shardIsAway = ({ _shards }: Answered): boolean => {
  const failures = _shards?.failures ?? [];
  return failures.length > 0 && failures.every(({ reason }) => shardIsAwayFor(reason.type));
};

/**
 * Waits as `checkedSearch` does.
 * @throws WhylistError `search-partial`, `search-failed`, `engine-unreachable`.
 */
export const checkedCount = async (
  client: Client,
  request: estypes.CountRequest,
  what = 'Counting',
): Promise<number> => {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await call(what, () => client.count(request));
    const wait = shardIsAway(answer) ? waitBefore(attempt, { status: 503, type: undefined }) : undefined;
    if (wait === undefined) {
      refusePartial(what, answer);
      return answer.count;
    }
    await sleep(wait);
  }
};

/** The document, or undefined when there is none of that id. A missing index is a fault, not a missing document. */
export const checkedGet = async <T = unknown>(
  client: Client,
  request: estypes.GetRequest,
  what = 'Reading a record',
): Promise<estypes.GetGetResult<T> | undefined> =>
  call(what, async () => {
    try {
      return await client.get<T>(request);
    } catch (error) {
      if (isMissingDocument(error)) return undefined;
      throw error;
    }
  });

/**
 * Several documents in one request, as searches see them, in no particular order; those that are gone are left out.
 * @throws WhylistError `search-failed`, `engine-unreachable`.
 */
export const checkedMultiGet = async <T = unknown>(
  client: Client,
  docs: readonly estypes.MgetOperation[],
  what = 'Reading records',
): Promise<estypes.GetGetResult<T>[]> => {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await call(what, () => client.mget<T>({ docs: [...docs], realtime: false }));
    const fault = answer.docs.find((doc) => 'error' in doc && doc.error.type !== 'index_not_found_exception');
    if (fault === undefined) return answer.docs.flatMap((doc) => ('found' in doc && doc.found ? [doc] : []));
    const { error } = fault as estypes.MgetMultiGetError;
    const wait = shardIsAwayFor(error.type) ? waitBefore(attempt, { status: 503, type: undefined }) : undefined;
    if (wait === undefined)
      throw new WhylistError('search-failed', `${what}: Elasticsearch could not (${describeCause(error)}).`);
    await sleep(wait);
  }
};

/** A 404 that speaks of the document has `found: false`; one of the index has an `error`. */
const isMissingDocument = (error: unknown): boolean => {
  if (statusOf(error) !== 404 || typeof error !== 'object' || error === null || !('body' in error)) return false;
  const { body } = error;
  return typeof body === 'object' && body !== null && ('found' in body || 'result' in body);
};

/** @throws WhylistError `conflict` when `if_seq_no` or `op_type: create` finds another version, else `search-failed`. */
export const checkedIndex = <T>(
  client: Client,
  request: estypes.IndexRequest<T>,
  what = 'Writing a record',
): Promise<estypes.WriteResponseBase> =>
  call(what, async () => {
    try {
      return await client.index<T>(request);
    } catch (error) {
      if (statusOf(error) === 409) throw new WhylistError('conflict', 'The record was changed by someone else.');
      throw error;
    }
  });

/** @returns false when there was no such document. */
export const checkedDelete = (
  client: Client,
  request: estypes.DeleteRequest,
  what = 'Removing a record',
): Promise<boolean> =>
  call(what, async () => {
    try {
      return (await client.delete(request)).result === 'deleted';
    } catch (error) {
      if (isMissingDocument(error)) return false;
      if (statusOf(error) === 409) throw new WhylistError('conflict', 'The record was changed by someone else.');
      throw error;
    }
  });

export { checkedBulk } from './checked-bulk.ts';
