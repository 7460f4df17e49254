import type { Client, estypes } from '@elastic/elasticsearch';
import { z } from 'zod';
import { type AuditEntry, auditEntrySchema } from '../../compliance/audit/entry.ts';
import type { AuditFilter, AuditHead, AuditShelf } from '../../compliance/audit/trail.ts';
import type { StoredEntry } from '../../compliance/audit/verify.ts';
import { WhylistError } from '../../errors.ts';
import { checkedBulk, checkedGet, checkedIndex, checkedSearch } from '../checked.ts';
import { call } from '../retry.ts';
import { decodeCursor } from './cursor.ts';
import { pageOf, versionOf } from './record-store.ts';

const headId = 'head';
const headSchema = z.object({ seq: z.number(), hash: z.string(), batch: z.array(auditEntrySchema) });

const walkTogether = 1000;
const keepAlive = '2m';
const mostTouched = 10_000;

/** What an entry is filed under: what lists are filtered by. */
const filedAs = ({ seq, at, actor, action, object, candidates }: AuditEntry) => ({
  id: String(seq),
  seq,
  at,
  actor: actor.id,
  action,
  kind: object.kind,
  ...(object.id === undefined ? {} : { objectId: object.id }),
  ...(candidates === undefined ? {} : { candidates: [...candidates] }),
});

/** Everything that is an entry, the head excepted. */
type Query = NonNullable<estypes.SearchRequest['query']>;

const isEntry: Query = { bool: { must_not: [{ term: { id: headId } }] } };

const queryOf = ({ actor, action, kind, id, candidateId, from, to }: AuditFilter): Query => {
  const terms = { actor, action, kind, objectId: id };
  return {
    bool: {
      filter: [
        isEntry,
        ...Object.entries(terms).flatMap(([field, value]) =>
          value === undefined ? [] : [{ term: { [field]: value } }],
        ),
        ...(candidateId === undefined
          ? []
          : [
              {
                bool: {
                  should: [
                    { term: { candidates: candidateId } },
                    { bool: { filter: [{ term: { kind: 'candidate' } }, { term: { objectId: candidateId } }] } },
                  ],
                },
              },
            ]),
        { range: { at: { ...(from === undefined ? {} : { gte: from }), ...(to === undefined ? {} : { lt: to }) } } },
      ],
    },
  };
};

const recordOf = ({ _source }: { readonly _source?: unknown }): AuditEntry =>
  auditEntrySchema.parse((_source as { readonly record: unknown }).record);

interface Touched {
  readonly candidates: { readonly buckets: readonly { readonly key: string; readonly doc_count: number }[] };
}

export const createAuditStore = (client: Client, index: string): AuditShelf => {
  /** Nobody waits for a refresh when an entry is added; whoever reads the trail does. */
  const refresh = () => call('Refreshing the audit', () => client.indices.refresh({ index }));
  return {
    filedAs,
    head: async () => {
      const found = await checkedGet<{ readonly record: unknown }>(client, { index, id: headId });
      if (found === undefined) return undefined;
      return { head: headSchema.parse(found._source?.record), version: versionOf(found) };
    },
    advance: async (head: AuditHead, version) => {
      const [seqNo, term] = (version ?? '').split('-').map(Number);
      const expected =
        version === undefined ? { op_type: 'create' as const } : { if_seq_no: seqNo ?? 0, if_primary_term: term ?? 0 };
      try {
        const document = { id: headId, record: head };
        return versionOf(await checkedIndex(client, { index, id: headId, document, ...expected }));
      } catch (error) {
        if (error instanceof WhylistError && error.code === 'conflict') return undefined;
        throw error;
      }
    },
    file: async (entries) => {
      if (entries.length === 0) return;
      const operations = entries.flatMap((entry) => [
        { create: { _index: index, _id: String(entry.seq) } },
        { ...filedAs(entry), record: entry },
      ]);
      await checkedBulk(client, { operations, tolerate: [409] });
    },
    list: async (filter, { limit, cursor }) => {
      await refresh();
      const { hits } = await checkedSearch(client, {
        index,
        size: limit + 1,
        track_total_hits: false,
        query: queryOf(filter),
        sort: [{ seq: 'desc' }],
        _source: ['record'],
        ...(cursor === undefined ? {} : { search_after: decodeCursor(cursor) }),
      });
      return pageOf(hits.hits, limit, recordOf);
    },
    touched: async (filter) => {
      await refresh();
      const { aggregations } = await checkedSearch<unknown, Touched>(client, {
        index,
        size: 0,
        query: queryOf(filter),
        aggs: { candidates: { terms: { field: 'candidates', size: mostTouched } } },
      });
      const buckets = aggregations?.candidates.buckets ?? [];
      return buckets.map(({ key, doc_count: times }) => ({ candidateId: key, times }));
    },
    walk: () => walk(client, index, refresh),
  };
};

/** In the order of their places, from one state of the index; entries without a place come first. */
async function* walk(client: Client, index: string, refresh: () => Promise<unknown>): AsyncIterable<StoredEntry> {
  await refresh();
  const { id } = await call('Reading the audit', () => client.openPointInTime({ index, keep_alive: keepAlive }));
  try {
    let after: estypes.SortResults | undefined;
    do {
      const { hits } = await checkedSearch(client, {
        pit: { id, keep_alive: keepAlive },
        size: walkTogether,
        track_total_hits: false,
        query: isEntry,
        sort: [{ seq: { order: 'asc', missing: '_first' } }, { _shard_doc: 'asc' }],
        ...(after === undefined ? {} : { search_after: after }),
      });
      for (const { _id = '', _source } of hits.hits) {
        const { record, ...filed } = _source as { readonly record?: unknown };
        yield { id: _id, filed, record };
      }
      after = hits.hits.length < walkTogether ? undefined : hits.hits.at(-1)?.sort;
    } while (after !== undefined);
  } finally {
    await client.closePointInTime({ id }).catch(() => undefined);
  }
}
