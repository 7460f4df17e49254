import type { Client } from '@elastic/elasticsearch';
import { decisionSchema } from '../../model/decision.ts';
import { keptFilesSchema } from '../../model/file-archive.ts';
import { keptShortlistSchema } from '../../model/kept-shortlist.ts';
import { vacancySchema } from '../../model/vacancy.ts';
import { createEntryStore } from './entry-store.ts';
import { createRecordStore } from './record-store.ts';

/** Vacancies and what is kept of their matching, each in an index of its own. */
export const createRecordStores = (client: Client, index: (name: string) => string) => ({
  vacancies: createRecordStore({
    client,
    index: index('vacancies'),
    schema: vacancySchema,
    keys: ({ id, title, status, createdAt, updatedAt }) => ({ id, title, status, createdAt, updatedAt }),
  }),
  shortlists: createRecordStore({
    client,
    index: index('shortlists'),
    schema: keptShortlistSchema,
    keys: ({ shortlist: { id, createdAt, by }, vacancy }) => ({ id, createdAt, by, vacancyId: vacancy.id }),
  }),
  decisions: createRecordStore({
    client,
    index: index('decisions'),
    schema: decisionSchema,
    keys: ({ id, shortlistId, vacancyId, candidateId, decision, at }) => ({
      id,
      shortlistId,
      vacancyId,
      candidateId,
      decision,
      createdAt: at,
    }),
  }),
  keptFiles: createRecordStore({
    client,
    index: index('kept-files'),
    schema: keptFilesSchema,
    keys: ({ id, createdAt }) => ({ id, createdAt }),
  }),
  entries: createEntryStore(client, index('vacancy-entries')),
});
