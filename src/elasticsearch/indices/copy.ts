import type { Client, estypes } from '@elastic/elasticsearch';
import { checkedBulk, checkedSearch } from '../checked.ts';
import { call } from '../retry.ts';

/** Makes the new document from the old one; undefined leaves it out, which the counts then expect. */
export type Transform = (source: Readonly<Record<string, unknown>>, id: string) => object | undefined;

const pageSize = 500;

/** Up to which change an index has done everything: all with a number up to it are visible after a refresh. */
export const checkpointOf = async (client: Client, index: string): Promise<number> => {
  const stats = await call('Reading the state of an index', () => client.indices.stats({ index, level: 'shards' }));
  const shards = Object.values(stats.indices?.[index]?.shards ?? {}).flat();
  const primaries = shards.filter((shard) => shard.routing?.primary === true);
  const points = primaries.map((shard) => shard.seq_no?.local_checkpoint ?? -1);
  // Numbers count by shard: the lowest leaves nothing out, at worst some documents are copied twice.
  return points.length === 0 ? -1 : Math.min(...points);
};

/**
 * All documents that match, at one point in time, page by page.
 * The point is closed however the walk ends.
 */
export async function* pagesOf(
  client: Client,
  index: string | string[],
  request: Pick<estypes.SearchRequest, 'query' | '_source'>,
): AsyncGenerator<readonly estypes.SearchHit<Record<string, unknown>>[]> {
  await call('Refreshing', () => client.indices.refresh({ index }));
  let { id } = await call('Opening an index', () => client.openPointInTime({ index, keep_alive: '5m' }));
  let after: estypes.SortResults | undefined;
  try {
    for (;;) {
      const page = await checkedSearch<Record<string, unknown>>(client, {
        ...request,
        pit: { id, keep_alive: '5m' },
        size: pageSize,
        sort: [{ _shard_doc: 'asc' }],
        track_total_hits: false,
        ...(after === undefined ? {} : { search_after: after }),
      });
      id = page.pit_id ?? id;
      after = page.hits.hits.at(-1)?.sort;
      if (page.hits.hits.length > 0) yield page.hits.hits;
      if (page.hits.hits.length < pageSize || after === undefined) return;
    }
  } finally {
    await client.closePointInTime({ id }).catch(() => undefined);
  }
}

export interface Copying {
  readonly client: Client;
  readonly from: string;
  readonly to: string;
  readonly transform: Transform;
}

/**
 * Copies what changed after a checkpoint; everything for -1.
 * @returns how many documents were looked at.
 */
export const copyChanges = async (
  { client, from, to, transform }: Copying,
  checkpoint: number,
  onCopied: (count: number) => void = () => {},
): Promise<number> => {
  const query = checkpoint < 0 ? { match_all: {} } : { range: { _seq_no: { gt: checkpoint } } };
  let copied = 0;
  for await (const hits of pagesOf(client, from, { query })) {
    const operations = hits.flatMap(({ _id, _source }) => {
      const document = transform(_source ?? {}, _id ?? '');
      // What is no longer wanted may have been copied before it changed.
      return document === undefined ? [{ delete: { _index: to, _id } }] : [{ index: { _index: to, _id } }, document];
    });
    await checkedBulk(client, { operations, tolerate: [404] });
    copied += hits.length;
    onCopied(copied);
  }
  return copied;
};

const idsOf = async (client: Client, index: string): Promise<Set<string>> => {
  const ids = new Set<string>();
  for await (const hits of pagesOf(client, index, { _source: false })) {
    for (const { _id } of hits) if (_id !== undefined) ids.add(_id);
  }
  return ids;
};

/**
 * Removes from the copy what was removed from the original meanwhile, and forgets of `leftOut` what is gone.
 * @returns how many were removed.
 */
export const copyRemovals = async ({ client, from, to }: Copying, leftOut: Set<string>): Promise<number> => {
  const wanted = await idsOf(client, from);
  for (const id of leftOut) if (!wanted.has(id)) leftOut.delete(id);
  const gone = [...(await idsOf(client, to))].filter((id) => !wanted.has(id));
  for (let at = 0; at < gone.length; at += pageSize) {
    const operations = gone.slice(at, at + pageSize).map((_id) => ({ delete: { _index: to, _id } }));
    await checkedBulk(client, { operations, tolerate: [404] });
  }
  return gone.length;
};
