import type { Client } from '@elastic/elasticsearch';
import { WhylistError } from '../../errors.ts';
import { type KeptRequest, keptRequestSchema, type RequestShelf } from '../../service/kept-request.ts';
import { checkedDelete, checkedGet, checkedIndex } from '../checked.ts';
import { call } from '../retry.ts';

/** Read and written by id alone, so that no refresh is waited for. */
export const createRequestStore = (client: Client, index: string): RequestShelf => {
  const document = (id: string, record: KeptRequest) => ({ id, createdAt: record.createdAt, record });
  return {
    claim: async (id, record) => {
      try {
        await checkedIndex(client, { index, id, op_type: 'create', document: document(id, record) });
        return undefined;
      } catch (error) {
        if (!(error instanceof WhylistError && error.code === 'conflict')) throw error;
      }
      const there = await checkedGet<{ record: unknown }>(client, { index, id });
      // Let go of between the two calls: as good as another at work.
      return there === undefined ? { ...record, answer: undefined } : keptRequestSchema.parse(there._source?.record);
    },
    replace: async (id, record) => void (await checkedIndex(client, { index, id, document: document(id, record) })),
    release: async (id) => void (await checkedDelete(client, { index, id })),
    forget: async (before) => {
      const query = { range: { createdAt: { lt: before } } };
      await call('Forgetting old requests', () => client.deleteByQuery({ index, query, conflicts: 'proceed' }));
    },
  };
};
