import type { Client, estypes } from '@elastic/elasticsearch';
import { checkedDelete, checkedIndex, checkedSearch } from '../checked.ts';
import { sequenceOf } from '../indices/catalog.ts';
import { call } from '../retry.ts';

export interface StoredDocument {
  /** Its own name, without prefix and version: `shortlists`. */
  readonly index: string;
  readonly id: string;
  readonly source: Readonly<Record<string, unknown>>;
}

/** Every document of a tenant, whatever it is: what erasing, exporting and proving look through. */
export interface WholeStore {
  walk(): AsyncIterable<StoredDocument>;
  /** Those filed under this candidate. */
  about(candidateIds: readonly string[]): Promise<StoredDocument[]>;
  rewrite(document: StoredDocument): Promise<void>;
  remove(document: Pick<StoredDocument, 'index' | 'id'>): Promise<void>;
}

const together = 500;
const keepAlive = '2m';

/** @param names own names of the tenant's indices */
export const createWholeStore = (client: Client, prefix: string, names: readonly string[]): WholeStore => {
  const aliases = names.map((name) => `${prefix}${name}`);
  const ownName = (index: string): string => {
    const bare = index.slice(prefix.length);
    return sequenceOf(index) === 0 ? bare : bare.replace(/-v\d+-\d{6,}$/, '');
  };
  const read = ({ _index, _id = '', _source }: estypes.SearchHit): StoredDocument => ({
    index: ownName(_index),
    id: _id,
    source: _source as Record<string, unknown>,
  });
  const refresh = () => call('Refreshing all indices', () => client.indices.refresh({ index: aliases }));
  return {
    walk: () => walk(client, aliases, { refresh, read }),
    about: async (candidateIds) => {
      await refresh();
      const found: StoredDocument[] = [];
      let after: estypes.SortResults | undefined;
      do {
        const { hits } = await checkedSearch(client, {
          index: aliases.filter((alias) => !alias.endsWith('audit')),
          size: together,
          track_total_hits: false,
          query: { terms: { candidateId: [...candidateIds] } },
          sort: [
            { createdAt: { order: 'asc', unmapped_type: 'date', missing: '_first' } },
            { id: { order: 'asc', unmapped_type: 'keyword' } },
          ],
          ...(after === undefined ? {} : { search_after: after }),
        });
        found.push(...hits.hits.map(read));
        after = hits.hits.length < together ? undefined : hits.hits.at(-1)?.sort;
      } while (after !== undefined);
      return found;
    },
    rewrite: async ({ index, id, source }) => {
      await checkedIndex(client, { index: `${prefix}${index}`, id, document: source, refresh: true });
    },
    remove: async ({ index, id }) =>
      void (await checkedDelete(client, { index: `${prefix}${index}`, id, refresh: true })),
  };
};

interface Walk {
  readonly refresh: () => Promise<unknown>;
  readonly read: (hit: estypes.SearchHit) => StoredDocument;
}

async function* walk(client: Client, index: string[], { refresh, read }: Walk): AsyncIterable<StoredDocument> {
  await refresh();
  const { id } = await call('Reading everything', () => client.openPointInTime({ index, keep_alive: keepAlive }));
  try {
    let after: estypes.SortResults | undefined;
    do {
      const { hits } = await checkedSearch(client, {
        pit: { id, keep_alive: keepAlive },
        size: together,
        track_total_hits: false,
        query: { match_all: {} },
        sort: [{ _shard_doc: 'asc' }],
        ...(after === undefined ? {} : { search_after: after }),
      });
      yield* hits.hits.map(read);
      after = hits.hits.length < together ? undefined : hits.hits.at(-1)?.sort;
    } while (after !== undefined);
  } finally {
    await client.closePointInTime({ id }).catch(() => undefined);
  }
}
