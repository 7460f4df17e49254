import type { Client, estypes } from '@elastic/elasticsearch';
import { z } from 'zod';
import { contactKeys } from '../../ingest/contact-keys.ts';
import type { CandidateShelf, FormerVersion } from '../../ingest/ports.ts';
import type { PresentState } from '../../matching/replay.ts';
import { type Candidate, candidateSchema } from '../../model/candidate.ts';
import { idsOf } from '../../model/ids-of.ts';
import { checkedCount, checkedDelete, checkedGet, checkedIndex, checkedSearch } from '../checked.ts';
import { type Facets, facetCounts, facetsIn } from './candidate-facets.ts';
import { type CandidateOrder, placeAfter, sortBy } from './candidate-order.ts';
import type { PageOf } from './cursor.ts';
import { atVersion, type ListOptions, pageOf, removeWhere, type Stored, versionOf } from './record-store.ts';
import { writeAll } from './write-all.ts';

export interface CandidateStore extends CandidateShelf {
  get(id: string): Promise<Stored<Candidate> | undefined>;
  findByExternalId(externalId: string): Promise<Candidate | undefined>;
  /** Their ids in the other system, by candidate id; whoever has none there is left out. */
  externalIds(of: CandidateNames): Promise<ReadonlyMap<string, string>>;
  count(): Promise<number>;
  /**
   * Writes a record that was changed by hand; when it returns, a search sees it.
   * @throws WhylistError `conflict` when it is no longer of this version
   */
  replace(candidate: Candidate, version: string): Promise<void>;
  /** The record and its former versions, gone. @returns the digests of all their documents */
  remove(id: string): Promise<readonly string[]>;
  /** Records of before the present one, by other CVs or other hands. */
  former(id: string): Promise<readonly Candidate[]>;
  /** Lets go of former versions by the digests of their documents: they were another's. */
  forgetFormer(id: string, sha256s: readonly string[]): Promise<void>;
  /** Names of those who are there, undefined for whoever has none. */
  names(ids: readonly string[]): Promise<ReadonlyMap<string, string | undefined>>;
  /** What allows or forbids the use of these records; whoever is gone is left out. */
  permissions(ids: readonly string[]): Promise<ReadonlyMap<string, Pick<Candidate, 'consent' | 'limits'>>>;
  /** What of these candidates is there now, without their CVs; whoever is gone is left out. */
  states(ids: readonly string[]): Promise<ReadonlyMap<string, PresentState>>;
  /** Where each candidate came from, undefined where that is not recorded. */
  sources(): Promise<ReadonlyMap<string, string | undefined>>;
  /** Who came in between these days, not from these sources; the oldest first, as many as a list can use. */
  arrivals(window: ArrivalWindow): Promise<readonly Arrival[]>;
  /** By id unless told, with how many there are in all; `facets` are counted over all of them. */
  list(options: CandidateListOptions): Promise<CandidatePage>;
}

/** Candidates by the ids of one system or the other. */
export interface CandidateNames {
  readonly candidateId?: readonly string[];
  readonly externalId?: readonly string[];
}

export interface ArrivalWindow {
  /** ISO days, both included. */
  readonly from: string;
  readonly to: string;
  readonly notFrom: readonly string[];
}

export interface Arrival {
  /** Of the record, and of those that were merged into it. */
  readonly ids: readonly string[];
  readonly on: string;
}

interface CandidateListOptions extends Omit<ListOptions, 'sort'> {
  readonly sort?: CandidateOrder;
  readonly facets?: boolean;
}

export interface CandidatePage extends PageOf<Candidate> {
  readonly total: number;
  readonly facets?: Facets;
}

interface CandidateStoreOptions {
  readonly client: Client;
  /** Alias of the candidates, and of their former versions. */
  readonly index: string;
  readonly versions: string;
  /** What is searched of a candidate, the whole of them under `record`. */
  readonly toDocument: (candidate: Candidate) => { readonly candidateId: string };
  /** Written beside the document, for filters alone. */
  readonly beside?: (candidate: Candidate) => object;
  readonly now: () => Date;
}

/** Read in one round trip where few fields are asked for. */
const pageSize = 5000;
/** Nobody sends more CVs than this. */
const mostVersions = 1000;

/** More people with one e-mail address or phone than this are no people, but an agency's own details. */
const mostNamesakes = 1000;

export const createCandidateStore = (options: CandidateStoreOptions): CandidateStore => {
  const { client, index, versions, toDocument, beside = () => ({}), now } = options;
  const search = (body: estypes.SearchRequest) => checkedSearch(client, { track_total_hits: false, ...body });
  const documentOf = (candidate: Candidate) => ({
    ...toDocument(candidate),
    ...beside(candidate),
    contactKeys: contactKeys(candidate),
    updatedAt: now().toISOString(),
  });
  const former = async (id: string): Promise<Candidate[]> => {
    const { hits } = await search({
      index: versions,
      size: mostVersions,
      query: { term: { candidateId: id } },
      sort: [{ createdAt: 'desc' }],
    });
    return hits.hits.map(recordOf);
  };
  return {
    former,
    forgetFormer: async (id, sha256s) => {
      const filter = [{ term: { candidateId: id } }, { terms: { sha256: [...sha256s] } }];
      await removeWhere(client, versions, { bool: { filter } });
    },
    replace: async (candidate, version) => {
      const request = { index, id: candidate.id, document: documentOf(candidate), refresh: true as const };
      await checkedIndex(client, { ...request, ...atVersion(version) });
    },
    remove: async (id) => {
      const found = await checkedGet(client, { index, id, _source_includes: ['record'] });
      const records = [...(found === undefined ? [] : [recordOf(found)]), ...(await former(id))];
      await removeWhere(client, versions, { term: { candidateId: id } });
      await checkedDelete(client, { index, id, refresh: true });
      return [...new Set(records.map(({ document }) => document.sha256))];
    },
    get: async (id) => {
      const found = await checkedGet(client, { index, id, _source_includes: ['record'] });
      return found === undefined ? undefined : { record: recordOf(found), version: versionOf(found) };
    },
    count: () => checkedCount(client, { index }),
    names: async (ids) => {
      if (ids.length === 0) return new Map();
      const { hits } = await search({
        index,
        size: ids.length,
        query: { terms: { candidateId: [...new Set(ids)] } },
        _source: ['record.resume.basics.name'],
      });
      return new Map(hits.hits.map(({ _id, _source }) => [_id ?? '', nameIn(_source)]));
    },
    permissions: async (ids) => {
      if (ids.length === 0) return new Map();
      const { hits } = await search({
        index,
        size: ids.length,
        query: {
          bool: {
            should: [{ terms: { candidateId: [...new Set(ids)] } }, { terms: { mergedFrom: [...new Set(ids)] } }],
          },
        },
        _source: ['record.consent', 'record.limits', 'mergedFrom'],
      });
      return new Map(
        hits.hits.flatMap(({ _id = '', _source }) => {
          const { mergedFrom = [] } = _source as { readonly mergedFrom?: readonly string[] };
          return [_id, ...mergedFrom].map((id) => [id, permissionsIn(_source)] as const);
        }),
      );
    },
    states: async (ids) => {
      if (ids.length === 0) return new Map();
      const { hits } = await search({
        index,
        size: ids.length,
        query: { terms: { candidateId: [...ids] } },
        _source: ['status', 'updatedAt', 'record.lifecycle.since'],
      });
      return new Map(hits.hits.map(({ _id, _source }) => [_id ?? '', stateIn(_source)]));
    },
    sources: async () => {
      const known = new Map<string, string | undefined>();
      let last: string | undefined;
      do {
        const { hits } = await search({
          index,
          size: pageSize,
          query: { match_all: {} },
          sort: [{ candidateId: 'asc' }],
          _source: ['source'],
          ...(last === undefined ? {} : { search_after: [last] }),
        });
        for (const { _id = '', _source } of hits.hits) known.set(_id, (_source as { readonly source?: string }).source);
        last = hits.hits.length < pageSize ? undefined : hits.hits.at(-1)?._id;
      } while (last !== undefined);
      return known;
    },
    arrivals: async ({ from, to, notFrom }) => {
      const { hits } = await search({
        index,
        size: pageSize,
        query: {
          bool: {
            filter: [{ range: { createdAt: { gte: from, lt: `${to}||+1d` } } }],
            must_not: [{ terms: { source: [...notFrom] } }],
          },
        },
        sort: [{ createdAt: 'asc' }, { candidateId: 'asc' }],
        _source: ['createdAt', 'mergedFrom'],
      });
      return hits.hits.map(arrivalIn);
    },
    list: async ({ limit, cursor, sort = 'id', filter = [], facets }) => {
      const { hits, aggregations } = await search({
        index,
        size: limit + 1,
        track_total_hits: true,
        ...(facets === true ? { aggs: facetCounts } : {}),
        query: { bool: { filter: [...filter] } },
        sort: sortBy(sort),
        _source: ['record'],
        ...(cursor === undefined ? {} : { search_after: placeAfter(cursor, sort) }),
      });
      return {
        ...pageOf(hits.hits, limit, recordOf),
        total: typeof hits.total === 'number' ? hits.total : (hits.total?.value ?? 0),
        ...(facets === true ? { facets: facetsIn(aggregations) } : {}),
      };
    },
    findByDocument: async (sha256s) => {
      if (sha256s.length === 0) return new Map();
      const { hits } = await search({
        index: [versions, index],
        size: 10_000,
        query: { terms: { sha256: [...new Set(sha256s)] } },
        _source: ['candidateId', 'sha256'],
      });
      return new Map(hits.hits.map(({ _source }) => identity(_source)));
    },
    findByContact: async (keys) => {
      if (keys.length === 0) return [];
      const { hits } = await search({
        index,
        size: mostNamesakes,
        query: { terms: { contactKeys: [...keys] } },
        // The same order each time: which of several records is updated must not depend on the shard.
        sort: [{ candidateId: 'asc' }],
        _source: ['record'],
      });
      return hits.hits.map(recordOf);
    },
    findByExternalId: async (externalId) => {
      const query = { term: { externalId } };
      const { hits } = await search({ index, size: 1, query, sort: [{ candidateId: 'asc' }], _source: ['record'] });
      return hits.hits.map(recordOf)[0];
    },
    externalIds: async ({ candidateId = [], externalId = [] }) => {
      const found = new Map<string, string>();
      if (candidateId.length + externalId.length === 0) return found;
      const named = [{ terms: { candidateId: [...candidateId] } }, { terms: { externalId: [...externalId] } }];
      const { hits } = await search({
        index,
        size: 2 * (candidateId.length + externalId.length),
        query: { bool: { should: named, minimum_should_match: 1, filter: [{ exists: { field: 'externalId' } }] } },
        sort: [{ candidateId: 'asc' }],
        _source: ['externalId'],
      });
      for (const { _id = '', _source } of hits.hits)
        found.set(_id, (_source as { readonly externalId: string }).externalId);
      return found;
    },
    save: async (candidates, former) => {
      // First what would otherwise be lost: if we die in between, the next run writes the same versions again.
      await writeAll(
        client,
        former.map((version) => ({ index: versions, ...formerDocument(version) })),
      );
      const writes = candidates.map((candidate) => ({ index, id: candidate.id, document: documentOf(candidate) }));
      return { refused: await writeAll(client, writes) };
    },
  };
};

const arrivalIn = ({ _id = '', _source }: { readonly _id?: string; readonly _source?: unknown }): Arrival => {
  const { createdAt, mergedFrom = [] } = _source as {
    readonly createdAt: string;
    readonly mergedFrom?: string[];
  };
  return { ids: idsOf({ id: _id, mergedFrom }), on: createdAt.slice(0, 10) };
};

const recordOf = ({ _source }: { readonly _source?: unknown }): Candidate =>
  candidateSchema.parse((_source as { readonly record: unknown }).record);

const stateSchema = z.object({
  status: z.string(),
  updatedAt: z.string().default(''),
  record: z.object({ lifecycle: z.object({ since: z.string() }) }),
});

const stateIn = (source: unknown): PresentState => {
  const { status, updatedAt, record } = stateSchema.parse(source);
  return { status, updatedAt, since: record.lifecycle.since };
};

const permissionsSchema = candidateSchema.pick({ consent: true, limits: true });

const permissionsIn = (source: unknown) => permissionsSchema.parse((source as { readonly record: unknown }).record);

const namedSchema = z.object({
  record: z
    .object({ resume: z.object({ basics: z.object({ name: z.string().optional() }).optional() }).optional() })
    .optional(),
});

const nameIn = (source: unknown): string | undefined => namedSchema.parse(source ?? {}).record?.resume?.basics?.name;

const identity = (source: unknown): readonly [string, string] => {
  const { sha256, candidateId } = source as { readonly sha256: string; readonly candidateId: string };
  return [sha256, candidateId];
};

const formerDocument = ({ candidate, replacedAt }: FormerVersion) => {
  const { id: candidateId, document } = candidate;
  const id = `${candidateId}:${document.sha256}`;
  return {
    id,
    document: { id, candidateId, sha256: document.sha256, createdAt: replacedAt, record: candidate },
  };
};
