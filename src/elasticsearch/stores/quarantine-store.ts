import type { Client } from '@elastic/elasticsearch';
import type { QuarantineShelf } from '../../ingest/ports.ts';
import { type QuarantineEntry, quarantineEntrySchema } from '../../ingest/quarantine-entry.ts';
import { checkedBulk, checkedSearch } from '../checked.ts';
import { createRecordStore, type RecordStore } from './record-store.ts';
import { writeAll } from './write-all.ts';

export interface QuarantineStore extends RecordStore<QuarantineEntry>, QuarantineShelf {}

const keys = ({ id, sha256, reason, createdAt }: QuarantineEntry) => ({ id, sha256, reason, createdAt });

export const createQuarantineStore = (client: Client, index: string): QuarantineStore => ({
  ...createRecordStore<QuarantineEntry>({ client, index, schema: quarantineEntrySchema, keys }),
  save: async (entries) => {
    const writes = entries.map((entry) => ({ index, id: entry.id, document: { ...keys(entry), record: entry } }));
    await writeAll(client, writes);
  },
  release: async (sha256s) => {
    if (sha256s.length === 0) return;
    const { hits } = await checkedSearch(client, {
      index,
      size: sha256s.length,
      query: { terms: { sha256: [...sha256s] } },
      _source: false,
    });
    const operations = hits.hits.flatMap(({ _id }) => (_id === undefined ? [] : [{ delete: { _index: index, _id } }]));
    if (operations.length > 0) await checkedBulk(client, { operations, refresh: true, tolerate: [404] });
  },
});
