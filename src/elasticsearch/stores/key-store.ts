import type { Client } from '@elastic/elasticsearch';
import { type ApiKey, apiKeySchema } from '../../access/api-key.ts';
import type { KeyShelf } from '../../access/keyring.ts';
import { checkedSearch } from '../checked.ts';
import { call } from '../retry.ts';
import { createRecordStore, mergeIntoRecord } from './record-store.ts';

const mostKeys = 1000;

interface TenantCounts {
  readonly tenants: { readonly buckets: readonly { readonly key: string }[] };
}

/** Read by id (realtime), so that a revocation counts from the next request on, in every process. */
export const createKeyStore = (client: Client, index: string): KeyShelf => {
  const store = createRecordStore<ApiKey>({
    client,
    index,
    schema: apiKeySchema,
    keys: ({ id, role, tenant, createdAt }) => ({ id, role, tenant, createdAt }),
  });
  return {
    get: async (id) => (await store.get(id))?.record,
    put: store.put,
    change: async (id, fields) => void (await mergeIntoRecord(client, index, id, fields)),
    list: async (tenant) => {
      // What was changed a moment ago is to be seen.
      await call('Refreshing the keys', () => client.indices.refresh({ index }));
      const filter = tenant === undefined ? [] : [{ term: { tenant } }];
      return [...(await store.list({ limit: mostKeys, filter })).items];
    },
    tenants: async () => {
      const aggs = { tenants: { terms: { field: 'tenant', size: mostKeys } } };
      const { aggregations } = await checkedSearch<unknown, TenantCounts>(client, { index, size: 0, aggs });
      return (aggregations?.tenants.buckets ?? []).map(({ key }) => key).sort();
    },
  };
};
