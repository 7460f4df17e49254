import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { RecordReads } from './elasticsearch/stores/read-records.ts';
import type { EngineRequest } from './elasticsearch/watch-requests.ts';
import type { Delivery } from './events/webhook.ts';
import type { ParserPool } from './ingest/parser-pool.ts';
import type { ObservedRequest } from './service/services.ts';

export interface Metrics {
  observeRequest(observed: ObservedRequest): void;
  observeEngine(request: EngineRequest): void;
  /** Records of found candidates: kept from before, or fetched. */
  observeRecords(reads: RecordReads): void;
  /** An attempt to send an event to a webhook. */
  observeDelivery(status: Delivery['status']): void;
  /** The same pool, its outcomes counted by reason. */
  counting(parser: ParserPool): ParserPool;
  text(): Promise<string>;
}

interface Watched {
  readonly waitingFiles: () => number;
  /** Events that wait to be sent to a webhook, the dead left out. */
  readonly waitingDeliveries: () => number;
  readonly workers: ParserPool['state'];
}

export const createMetrics = ({ waitingFiles, waitingDeliveries, workers }: Watched): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  /** Read when it is asked for. */
  const gauge = (name: string, help: string, read: () => number): void => {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  };
  const requests = new Histogram({
    name: 'whylist_http_request_duration_seconds',
    help: 'Time to answer, by route.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  });
  const parsed = new Counter({
    name: 'whylist_files_total',
    help: 'Files read, by outcome: parsed, or the reason for the quarantine.',
    labelNames: ['outcome'] as const,
    registers,
  });
  const parseTime = new Histogram({
    name: 'whylist_parse_duration_seconds',
    help: 'Time to read one file.',
    buckets: [0.02, 0.05, 0.1, 0.25, 0.5, 1, 5, 15],
    registers,
  });
  gauge('whylist_batch_files_waiting', 'Uploaded files that wait to be read.', waitingFiles);
  gauge('whylist_parse_workers_busy', 'Worker processes that read a file at the moment.', () => workers().busy);
  gauge('whylist_parse_queue', 'Files and documents that wait for a free worker.', () => workers().waiting);
  gauge(
    'whylist_webhook_deliveries_waiting',
    'Events that wait to be sent to a webhook, first or again.',
    waitingDeliveries,
  );
  const attempts = new Counter({
    name: 'whylist_webhook_attempts_total',
    help: 'Attempts to send an event, by what became of it: delivered, waiting (for another try), dead.',
    labelNames: ['status'] as const,
    registers,
  });
  const records = new Counter({
    name: 'whylist_candidate_cache_reads_total',
    help: 'Records of found candidates: kept in memory (hit), or fetched from the engine (miss).',
    labelNames: ['result'] as const,
    registers,
  });
  const engine = new Histogram({
    name: 'whylist_engine_request_duration_seconds',
    help: 'Time of Elasticsearch to answer, by operation, retries included.',
    labelNames: ['operation', 'outcome'] as const,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers,
  });
  return {
    observeEngine: ({ operation, ms, ok }) => engine.observe({ operation, outcome: ok ? 'ok' : 'failed' }, ms / 1000),
    observeRecords: ({ kept, fetched }) => {
      records.inc({ result: 'hit' }, kept);
      records.inc({ result: 'miss' }, fetched);
    },
    observeDelivery: (status) => attempts.inc({ status }),
    observeRequest: ({ method, route, status, ms }) => requests.observe({ method, route, status }, ms / 1000),
    counting: (parser) => ({
      parse: async (job) => {
        const outcome = await parser.parse(job);
        parsed.inc({ outcome: outcome.status === 'parsed' ? 'parsed' : outcome.reason });
        parseTime.observe(outcome.ms / 1000);
        return outcome;
      },
      state: () => parser.state(),
      renew: () => parser.renew(),
      close: () => parser.close(),
    }),
    text: () => registry.metrics(),
  };
};
