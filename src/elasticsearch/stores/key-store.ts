import type { Client } from '@elastic/elasticsearch';
import { type ApiKey, apiKeySchema } from '../../access/api-key.ts';
import type { KeyShelf } from '../../access/keyring.ts';
import { checkedGet, checkedIndex, checkedSearch } from '../checked.ts';
import { call } from '../retry.ts';

const mostKeys = 1000;

/** Read by id (realtime), so that a revocation counts from the next request on, in every process. */
export const createKeyStore = (client: Client, index: string): KeyShelf => {
  const read = (source: unknown): ApiKey => apiKeySchema.parse((source as { readonly record: unknown }).record);
  return {
    get: async (id) => {
      const found = await checkedGet(client, { index, id });
      return found === undefined ? undefined : read(found._source);
    },
    put: async (record) => {
      const { id, role, tenant, createdAt } = record;
      const document = { id, role, tenant, createdAt, record };
      await checkedIndex(client, { index, id, document, refresh: 'wait_for' });
    },
    change: async (id, fields) => {
      const doc = { record: fields };
      await call('Changing a key', () => client.update({ index, id, doc, retry_on_conflict: 5 }));
    },
    list: async (tenant) => {
      // What was changed a moment ago is to be seen.
      await call('Refreshing the keys', () => client.indices.refresh({ index }));
      const { hits } = await checkedSearch(client, {
        index,
        size: mostKeys,
        query: tenant === undefined ? { match_all: {} } : { term: { tenant } },
        sort: [{ createdAt: 'desc' }, { id: 'asc' }],
      });
      return hits.hits.map(({ _source }) => read(_source));
    },
    tenants: async () => {
      const { aggregations } = await checkedSearch<unknown, { tenants: { buckets: readonly { key: string }[] } }>(
        client,
        {
          index,
          size: 0,
          aggs: { tenants: { terms: { field: 'tenant', size: mostKeys } } },
        },
      );
      return (aggregations?.tenants.buckets ?? []).map(({ key }) => key).sort();
    },
  };
};
