import type { Client, estypes } from '@elastic/elasticsearch';
import { checkedDelete, checkedIndex, checkedSearch } from '../checked.ts';
import { sequenceOf } from '../indices/catalog.ts';
import { pagesOf } from '../indices/copy.ts';
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
    walk: () => walk(client, aliases, read),
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

async function* walk(client: Client, index: string[], read: (hit: estypes.SearchHit) => StoredDocument) {
  for await (const hits of pagesOf(client, index, { query: { match_all: {} } })) yield* hits.map(read);
}
