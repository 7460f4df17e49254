import type { Client } from '@elastic/elasticsearch';
import { type VacancyEntry, vacancyEntrySchema } from '../../model/vacancy-entry.ts';
import type { EntryShelf } from '../../service/entry-watch.ts';
import { checkedBulk } from '../checked.ts';
import { createRecordStore, type RecordStore } from './record-store.ts';

export interface EntryStore extends RecordStore<VacancyEntry>, EntryShelf {}

const keys = ({ id, vacancyId, candidateId, createdAt }: VacancyEntry) => ({ id, vacancyId, candidateId, createdAt });

const exists = 409;

export const createEntryStore = (client: Client, index: string): EntryStore => ({
  ...createRecordStore<VacancyEntry>({ client, index, schema: vacancyEntrySchema, keys }),
  add: async (entries) => {
    if (entries.length === 0) return [];
    const operations = entries.flatMap((entry) => [
      { create: { _index: index, _id: entry.id } },
      { ...keys(entry), record: entry },
    ]);
    const outcomes = await checkedBulk(client, { operations, refresh: true, tolerate: [exists] });
    const known = new Set(outcomes.filter(({ status }) => status === exists).map(({ id }) => id));
    return entries.filter(({ id }) => !known.has(id));
  },
});
