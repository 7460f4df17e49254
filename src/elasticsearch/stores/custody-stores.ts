import type { Client } from '@elastic/elasticsearch';
import {
  duplicateSchema,
  erasureSchema,
  historyEntrySchema,
  interactionSchema,
  mergeSchema,
  rightsRequestSchema,
} from '../../model/custody.ts';
import { createRecordStore } from './record-store.ts';

/** What is kept beside the candidates: their history and what was said, asked and decided about them. */
export const createCustodyStores = (client: Client, index: (name: string) => string) => ({
  history: createRecordStore({
    client,
    index: index('candidate-history'),
    schema: historyEntrySchema,
    keys: ({ id, candidateId, kind, at }) => ({ id, candidateId, kind, createdAt: at }),
  }),
  interactions: createRecordStore({
    client,
    index: index('interactions'),
    schema: interactionSchema,
    keys: ({ id, candidateId, kind, at }) => ({ id, candidateId, kind, createdAt: at }),
  }),
  requests: createRecordStore({
    client,
    index: index('rights-requests'),
    schema: rightsRequestSchema,
    keys: ({ id, candidateId, kind, status, dueOn, createdAt }) => ({
      id,
      candidateId,
      kind,
      status,
      dueOn,
      createdAt,
    }),
  }),
  duplicates: createRecordStore({
    client,
    index: index('duplicates'),
    schema: duplicateSchema,
    keys: ({ id, candidateIds, status, createdAt }) => ({ id, candidateId: candidateIds, status, createdAt }),
  }),
  merges: createRecordStore({
    client,
    index: index('merges'),
    schema: mergeSchema,
    keys: ({ id, candidateIds, createdAt }) => ({ id, candidateId: candidateIds, createdAt }),
  }),
  erasures: createRecordStore({
    client,
    index: index('erasures'),
    schema: erasureSchema,
    keys: ({ id, ground, at }) => ({ id, kind: ground, createdAt: at }),
  }),
});
export type CustodyStores = ReturnType<typeof createCustodyStores>;
