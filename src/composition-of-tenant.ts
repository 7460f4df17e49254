import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from '@elastic/elasticsearch';
import type { Keyring } from './access/keyring.ts';
import { auditing } from './compliance/audit/auditing.ts';
import { createAuditTrail } from './compliance/audit/trail.ts';
import type { PlacingPolicy } from './compliance/placing/placing-policy.ts';
import { besideDocument, composeCustody } from './composition-of-custody.ts';
import { composeRanker } from './composition-of-ranker.ts';
import type { Config } from './config.ts';
import { aliasOf } from './elasticsearch/indices/catalog.ts';
import type { IndexDefinition } from './elasticsearch/indices/definition.ts';
import { createAuditStore } from './elasticsearch/stores/audit-store.ts';
import { createCandidateSearch } from './elasticsearch/stores/candidate-search.ts';
import { type CandidateStore, createCandidateStore } from './elasticsearch/stores/candidate-store.ts';
import { createCustodyStores } from './elasticsearch/stores/custody-stores.ts';
import { createEventStore } from './elasticsearch/stores/event-store.ts';
import { createPlacingStores } from './elasticsearch/stores/placing-stores.ts';
import { createQuarantineStore } from './elasticsearch/stores/quarantine-store.ts';
import { createRecordStore, listAll } from './elasticsearch/stores/record-store.ts';
import { createRecordStores } from './elasticsearch/stores/record-stores.ts';
import { createRequestStore } from './elasticsearch/stores/request-store.ts';
import { skillSynonymsOf } from './elasticsearch/stores/skill-synonyms.ts';
import { createDeliveryStore, createWebhookStore } from './elasticsearch/stores/webhook-stores.ts';
import { createWholeStore } from './elasticsearch/stores/whole-store.ts';
import { announceBatch, announcing, announcingEntries } from './events/announce.ts';
import { createDispatcher } from './events/dispatcher.ts';
import { createEventLog, type EventLog } from './events/event-log.ts';
import { createWebhookSender } from './events/send-webhook.ts';
import { batchSchema } from './ingest/batch.ts';
import { createBatchRunner } from './ingest/batch-runner.ts';
import { createDocumentFiles } from './ingest/document-files.ts';
import { createGivenReader } from './ingest/given-candidate.ts';
import type { ParserPool } from './ingest/parser-pool.ts';
import { createSpool } from './ingest/spool.ts';
import { createStoredFiles } from './ingest/stored-files.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import type { Logger } from './logger.ts';
import { toSearchDocument } from './matching/search-document.ts';
import type { Weights } from './matching/weights.ts';
import type { Metrics } from './metrics.ts';
import type { Candidate } from './model/candidate.ts';
import type { RecordPolicies } from './service/custody/custody-deps.ts';
import { createErasureLedger, ledgerName } from './service/custody/erasure-ledger.ts';
import { createSurroundings } from './service/custody/surroundings.ts';
import { createEntryWatch } from './service/entry-watch.ts';
import { createFileArchive, type PresentFiles } from './service/file-archive.ts';
import { createMatcher } from './service/matcher.ts';
import { createPlacing } from './service/placing/create-placing.ts';
import type { Services } from './service/services.ts';
import { createShortlistRecord } from './service/shortlist-record.ts';
import { createTuning, type TuningDeps } from './service/tuning.ts';

/** What all tenants share, and where this one's data lie. */
export interface TenantParts {
  readonly tenant: string;
  /** Starts the names of this tenant's indices and files: runs and tenants that are kept apart in one are so in the other. */
  readonly prefix: string;
  readonly config: Config;
  readonly version: string;
  readonly logger: Logger;
  readonly now: () => Date;
  readonly client: Client;
  readonly knowledge: Knowledge;
  readonly weights: Weights;
  /** What the data team's files say, for the record. */
  readonly files: PresentFiles;
  /** The files behind these three, read anew. */
  readonly sources: Pick<TuningDeps, 'readTexts' | 'readWeights' | 'readSources'>;
  readonly policies: RecordPolicies;
  /** Own names of this tenant's indices. */
  readonly indexNames: readonly string[];
  readonly placingPolicy: PlacingPolicy;
  readonly parser: ParserPool;
  readonly keyring: Keyring;
  readonly watched: Pick<Metrics, 'observeRecords' | 'observeDelivery'>;
  /** Of the candidates' index, for candidates that are ranked and not kept. */
  readonly candidatesIndex: IndexDefinition;
}

export interface TenantServices {
  readonly services: Services;
  /** Finishes the files at hand. */
  close(): Promise<void>;
}

interface WebhookParts {
  readonly parts: TenantParts;
  readonly index: (name: string) => string;
  readonly events: EventLog;
}

const sendTimeoutMs = 15_000;

const composeWebhooks = ({ parts: { client, config, now, logger, watched }, index, events }: WebhookParts) => {
  const webhooks = createWebhookStore(client, index('webhooks'));
  const deliveries = createDeliveryStore(client, index('deliveries'));
  const allowPrivate = config.WHYLIST_WEBHOOK_PRIVATE === 'on';
  const hosts = (config.WHYLIST_WEBHOOK_HOSTS ?? []).map((host) => host.toLowerCase());
  const webhookRules = { hosts, allowPrivate };
  const send = createWebhookSender({ allowPrivate, timeoutMs: sendTimeoutMs });
  const onAttempt = watched.observeDelivery;
  const dispatcher = createDispatcher({ events, webhooks, deliveries, send, now, logger, onAttempt });
  return { webhooks, deliveries, webhookRules, dispatcher };
};

/** One tenant's stores, files and services. Its indices are there already. */
export const composeTenant = async (parts: TenantParts): Promise<TenantServices> => {
  const { tenant, prefix, config, version, logger, now, client, policies, parser, keyring, candidatesIndex } = parts;
  const audit = createAuditTrail(createAuditStore(client, aliasOf(prefix, 'audit')), now);
  let inUse: Pick<TenantParts, 'knowledge' | 'weights' | 'files'> = parts;
  const index = (name: string): string => aliasOf(prefix, name);
  const stored = createCandidateStore({
    client,
    index: index('candidates'),
    versions: index('candidate-versions'),
    toDocument: (candidate) => toSearchDocument(candidate, inUse.knowledge),
    beside: (candidate) => besideDocument(candidate, policies, now().toISOString()),
    now,
  });
  const quarantine = createQuarantineStore(client, index('quarantine'));
  const { keptFiles, ...records } = createRecordStores(client, index);
  const batches = createRecordStore({
    client,
    index: index('batches'),
    schema: batchSchema,
    keys: ({ id, status, createdAt }) => ({ id, status, createdAt }),
  });

  const folder = join(config.WHYLIST_DATA_DIR, `${prefix}files`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const documents = createDocumentFiles(join(folder, 'documents'), {
    maxBytes: config.WHYLIST_MAX_FILE_MB * 1024 * 1024,
  });
  const spool = createSpool(join(folder, 'spool'));
  const events = createEventLog(createEventStore(client, index('events')), now);
  const { webhooks, deliveries, webhookRules, dispatcher } = composeWebhooks({ parts, index, events });
  const search = createCandidateSearch(client, index('candidates'), parts.watched.observeRecords);
  const dependencies = () => ({
    knowledge: inUse.knowledge,
    weights: inUse.weights,
    search,
    index: index('candidates'),
    now,
  });
  const matcher = createMatcher(dependencies);
  const entryWatch = createEntryWatch({
    openVacancies: () => listAll(records.vacancies, [{ term: { status: 'open' } }]),
    topRequest: matcher.top,
    search,
    states: stored.states,
    shelf: announcingEntries(records.entries, events),
    logger,
    now,
  });
  const candidates = announcing(telling(stored, entryWatch.wake), events);
  const record = createShortlistRecord({
    matcher,
    search,
    shelf: records.shortlists,
    archive: createFileArchive(keptFiles, now),
    states: stored.states,
    present: () => ({ ...inUse.files, index: index('candidates') }),
    now,
  });
  const placingStores = createPlacingStores(client, index);
  const custody = composeCustody(
    {
      ...createCustodyStores(client, index),
      candidates,
      policies,
      surroundings: createSurroundings(placingStores, now),
      knowledge: () => inUse.knowledge,
      whole: createWholeStore(client, prefix, parts.indexNames),
      files: createStoredFiles(folder),
      // Beside the files, so that no backup takes it along and no restore puts an older one over it.
      ledger: createErasureLedger(join(config.WHYLIST_DATA_DIR, ledgerName(prefix))),
      events,
      audit,
      now,
    },
    { decisions: records.decisions, complaints: placingStores.complaints },
  );
  const taken = auditing(pairing(candidates, custody.pairs.look), audit);
  const ingest = { parser, documents, candidates: taken, quarantine, ...policies, now };
  const given = createGivenReader({
    parser,
    documents,
    folder: join(folder, 'given'),
    knowledge: () => inUse.knowledge,
    now,
  });
  const ranker = composeRanker({
    client,
    prefix,
    index: index('candidates'),
    definition: candidatesIndex,
    matcher,
    inUse: () => inUse,
    known: async (ids) => new Set((await stored.states(ids)).keys()),
    now,
  });
  const batchRunner = createBatchRunner({ ingest, spool, batches, logger, onFinished: announceBatch(events) });
  const tuning = createTuning({
    candidates: stored,
    vacancies: records.vacancies,
    inUse: () => ({ ...dependencies(), synonymsVersion: inUse.knowledge.version }),
    synonyms: skillSynonymsOf(client, index('candidates')),
    ...parts.sources,
    takeUp: async (sources) => {
      inUse = sources;
      parser.renew();
    },
    now,
  });
  const placing = createPlacing({
    ...placingStores,
    policy: parts.placingPolicy,
    vacancies: records.vacancies,
    candidates,
    life: custody.life,
    events,
    now,
  });
  return {
    services: {
      tenant,
      config,
      version,
      logger,
      now,
      keyring,
      audit,
      candidates,
      ...records,
      record,
      entryWatch,
      batches,
      quarantine,
      requests: createRequestStore(client, index('idempotency')),
      documents,
      spool,
      batchRunner,
      ingest,
      matcher,
      ranker,
      given,
      events,
      webhooks,
      deliveries,
      webhookRules,
      dispatcher,
      tuning,
      placing,
      custody,
    },
    close: async () => {
      await batchRunner.close();
      await entryWatch.close();
      await dispatcher.close();
    },
  };
};

/** The store that says so when candidates were written. */
const telling = (store: CandidateStore, wake: () => void): CandidateStore => ({
  ...store,
  save: async (...candidates) => {
    const saved = await store.save(...candidates);
    wake();
    return saved;
  },
  replace: async (...candidate) => {
    await store.replace(...candidate);
    wake();
  },
});

/** The store that looks whether those who came in are here already under another name. */
const pairing = (
  store: CandidateStore,
  look: (candidates: readonly Candidate[]) => Promise<unknown>,
): CandidateStore => ({
  ...store,
  save: async (candidates, former) => {
    const saved = await store.save(candidates, former);
    await look(candidates);
    return saved;
  },
});
