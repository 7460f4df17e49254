import type { Client } from '@elastic/elasticsearch';
import { eventSchema } from '../../events/event.ts';
import type { EventShelf } from '../../events/event-log.ts';
import { checkedSearch } from '../checked.ts';
import { call } from '../retry.ts';
import { writeAll } from './write-all.ts';

export const createEventStore = (client: Client, index: string): EventShelf => ({
  write: async (events) => {
    const writes = events.map((event) => {
      const { id, type, at } = event;
      return { index, id, document: { id, type, at, record: event } };
    });
    await writeAll(client, writes);
  },
  read: async ({ after, until, types, limit }) => {
    const { hits } = await checkedSearch(client, {
      index,
      size: limit,
      track_total_hits: false,
      query: {
        bool: {
          filter: [
            { range: { at: { lte: until, ...(after === undefined ? {} : { gte: after.at }) } } },
            ...(types === undefined ? [] : [{ terms: { type: [...types] } }]),
          ],
        },
      },
      sort: [{ at: 'asc' }, { id: 'asc' }],
      ...(after === undefined ? {} : { search_after: [Date.parse(after.at), after.id] }),
    });
    return hits.hits.map(({ _source }) => eventSchema.parse((_source as { readonly record: unknown }).record));
  },
  forget: async (before) => {
    const query = { range: { at: { lt: before } } };
    await call('Forgetting old events', () => client.deleteByQuery({ index, query, conflicts: 'proceed' }));
  },
});
