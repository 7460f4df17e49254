import type { Client } from '@elastic/elasticsearch';
import type { DeliveryShelf, WebhookShelf } from '../../events/dispatcher.ts';
import { type Delivery, deliverySchema, type Webhook, webhookSchema } from '../../events/webhook.ts';
import { checkedBulk, checkedCount, checkedSearch } from '../checked.ts';
import { call } from '../retry.ts';
import { createRecordStore, mergeIntoRecord, type RecordStore } from './record-store.ts';

const mostWebhooks = 200;

export const createWebhookStore = (client: Client, index: string): WebhookShelf => {
  const store = createRecordStore<Webhook>({
    client,
    index,
    schema: webhookSchema,
    keys: ({ id, createdAt }) => ({ id, createdAt }),
  });
  return {
    get: async (id) => (await store.get(id))?.record,
    all: async () => [...(await store.list({ limit: mostWebhooks })).items],
    put: store.put,
    remove: store.remove,
    move: async (id, place) => void (await mergeIntoRecord(client, index, id, { place })),
  };
};

export interface DeliveryStore extends DeliveryShelf, Pick<RecordStore<Delivery>, 'list'> {
  /** How many are still to be sent. */
  waiting(): Promise<number>;
}

export const createDeliveryStore = (client: Client, index: string): DeliveryStore => {
  const read = (source: unknown): Delivery => deliverySchema.parse((source as { readonly record: unknown }).record);
  const keys = ({ id, webhookId, status, createdAt, dueAt }: Delivery) => ({ id, webhookId, status, createdAt, dueAt });
  const document = (record: Delivery) => ({ ...keys(record), record });
  const store = createRecordStore<Delivery>({ client, index, schema: deliverySchema, keys });
  return {
    list: store.list,
    get: async (id) => (await store.get(id))?.record,
    put: store.put,
    add: async (records) => {
      if (records.length === 0) return;
      const operations = records.flatMap((one) => [{ create: { _index: index, _id: one.id } }, document(one)]);
      await checkedBulk(client, { operations, refresh: true, tolerate: [409] });
    },
    claim: async ({ now, leaseUntil, limit }) => {
      const { hits } = await checkedSearch(client, {
        index,
        size: limit,
        seq_no_primary_term: true,
        query: { bool: { filter: [{ term: { status: 'waiting' } }, { range: { dueAt: { lte: now } } }] } },
        sort: [{ dueAt: 'asc' }, { id: 'asc' }],
      });
      const operations = hits.hits.flatMap(({ _id, _source, _seq_no, _primary_term }) => [
        { index: { _index: index, _id, if_seq_no: _seq_no, if_primary_term: _primary_term } },
        document({ ...read(_source), dueAt: leaseUntil }),
      ]);
      if (operations.length === 0) return [];
      // Whoever comes second is told of a conflict, and leaves it to the first.
      const outcomes = await checkedBulk(client, { operations, refresh: true, tolerate: [409] });
      const lost = new Set(outcomes.filter(({ status }) => status === 409).map(({ id }) => id));
      return hits.hits.map(({ _source }) => read(_source)).filter(({ id }) => !lost.has(id));
    },
    waiting: () => checkedCount(client, { index, query: { term: { status: 'waiting' } } }),
    forgetWebhook: async (webhookId) => {
      const query = { term: { webhookId } };
      await call('Removing deliveries', () =>
        client.deleteByQuery({ index, query, refresh: true, conflicts: 'proceed' }),
      );
    },
  };
};
