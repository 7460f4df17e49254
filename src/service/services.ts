import type { Keyring } from '../access/keyring.ts';
import type { AuditTrail } from '../compliance/audit/trail.ts';
import type { Custody } from '../composition-of-custody.ts';
import type { Config } from '../config.ts';
import type { CandidateStore } from '../elasticsearch/stores/candidate-store.ts';
import type { QuarantineStore } from '../elasticsearch/stores/quarantine-store.ts';
import type { RecordStore } from '../elasticsearch/stores/record-store.ts';
import type { DeliveryStore } from '../elasticsearch/stores/webhook-stores.ts';
import type { Dispatcher, WebhookShelf } from '../events/dispatcher.ts';
import type { EventLog } from '../events/event-log.ts';
import type { AddressRules } from '../events/webhook-address.ts';
import type { Batch } from '../ingest/batch.ts';
import type { BatchRunner } from '../ingest/batch-runner.ts';
import type { DocumentFiles } from '../ingest/document-files.ts';
import type { GivenReader } from '../ingest/given-candidate.ts';
import type { IngestDeps } from '../ingest/ingest-options.ts';
import type { Spool } from '../ingest/spool.ts';
import type { Logger } from '../logger.ts';
import type { Decision } from '../model/decision.ts';
import type { KeptShortlist } from '../model/kept-shortlist.ts';
import type { Vacancy } from '../model/vacancy.ts';
import type { VacancyEntry } from '../model/vacancy-entry.ts';
import type { EntryWatch } from './entry-watch.ts';
import type { RequestShelf } from './kept-request.ts';
import type { Matcher } from './matcher.ts';
import type { Placing } from './placing/create-placing.ts';
import type { Ranker } from './ranker.ts';
import type { ShortlistRecord } from './shortlist-record.ts';
import type { Tuning } from './tuning.ts';

export interface ObservedRequest {
  readonly method: string;
  /** The route's pattern, such as `/v1/candidates/:id`. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

/** Everything that the two shells call for one tenant, wired by composition-of-tenant.ts. */
export interface Services {
  readonly tenant: string;
  readonly config: Config;
  /** Of the package. */
  readonly version: string;
  readonly logger: Logger;
  readonly now: () => Date;
  /** Every access and change, in one chain. */
  readonly audit: AuditTrail;
  readonly candidates: CandidateStore;
  readonly vacancies: RecordStore<Vacancy>;
  readonly shortlists: RecordStore<KeptShortlist>;
  readonly decisions: RecordStore<Decision>;
  readonly record: ShortlistRecord;
  /** New and updated candidates at the top of open vacancies. */
  readonly entries: RecordStore<VacancyEntry>;
  readonly entryWatch: EntryWatch;
  readonly batches: RecordStore<Batch>;
  readonly quarantine: QuarantineStore;
  /** Answers to requests that named an Idempotency-Key. */
  readonly requests: RequestShelf;
  readonly documents: DocumentFiles;
  readonly spool: Spool;
  readonly batchRunner: BatchRunner;
  readonly ingest: IngestDeps & { readonly candidates: CandidateStore };
  readonly matcher: Matcher;
  readonly ranker: Ranker;
  /** Reads candidates that come within a request. */
  readonly given: GivenReader;
  readonly events: EventLog;
  readonly webhooks: WebhookShelf;
  readonly deliveries: DeliveryStore;
  readonly webhookRules: AddressRules;
  readonly dispatcher: Dispatcher;
  readonly tuning: Tuning;
  /** Clients, introductions, placements and complaints. */
  readonly placing: Placing;
  /** The candidate's record: edits, consents, life, retention, rights and duplicates. */
  readonly custody: Custody;
  /** Of the whole installation: whoever calls it for a tenant says which. */
  readonly keyring: Keyring;
}
