import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@elastic/elasticsearch';
import { type Config, readConfig } from '../../src/config.ts';
import { createClient, type ElasticsearchConnection } from '../../src/elasticsearch/connect.ts';
import type { EngineForTests } from './start-engine.ts';

/** A test file's own corner of the shared Elasticsearch. */
export interface TestElasticsearch {
  readonly client: Client;
  /** Starts every index name of this test file; ends with `-`. */
  readonly prefix: string;
  /** As `connectElasticsearch` gives it, for composing the whole service. */
  readonly connection: ElasticsearchConnection;
  /** With this engine, prefix and a data folder of its own. */
  readonly config: Config;
  /** The same as environment variables, for tests that run the command-line tool as a process. */
  readonly environment: Readonly<Record<string, string>>;
  /** Removes the indices and the data folder. Call it in `afterAll`. */
  close(): Promise<void>;
}

/** How the engine of this run is reached; every jest project with the global setup has it. */
export const engineOfRun = (): EngineForTests => {
  const told = process.env.WHYLIST_TEST_ENGINE;
  if (told === undefined) throw new Error('This test needs Elasticsearch: its jest project lacks the global setup.');
  return JSON.parse(told) as EngineForTests;
};

const environmentOf = (engine: EngineForTests, prefix: string, dataDir: string): Record<string, string> => ({
  WHYLIST_ENGINE: 'url',
  WHYLIST_INDEX_PREFIX: prefix,
  WHYLIST_DATA_DIR: dataDir,
  ELASTICSEARCH_URL: engine.url,
  ELASTICSEARCH_API_KEY: engine.apiKey ?? '',
  ELASTICSEARCH_USERNAME: engine.username ?? '',
  ELASTICSEARCH_PASSWORD: engine.password ?? '',
  ELASTICSEARCH_CA_FILE: engine.caFile ?? '',
});

const removeIndices = async (client: Client, prefix: string): Promise<void> => {
  const indices = Object.keys(await client.indices.get({ index: `${prefix}*`, expand_wildcards: 'all' }));
  for (const index of indices) await client.indices.delete({ index, ignore_unavailable: true });
};

/** Call it in `beforeAll`: connects to the real Elasticsearch of this test run. */
export const openElasticsearch = async (): Promise<TestElasticsearch> => {
  const engine = engineOfRun();
  // The parent lives as long as the run, workers come and go.
  const prefix = `test-${process.ppid}-${randomBytes(4).toString('hex')}-`;
  const dataDir = await mkdtemp(join(tmpdir(), 'whylist-test-'));
  const environment = environmentOf(engine, prefix, dataDir);
  const client = createClient({ ...engine, release: () => {} });
  const close = async (): Promise<void> => {
    await removeIndices(client, prefix);
    await client.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  return {
    client,
    prefix,
    connection: { client, kind: 'url', url: engine.url, stop: async () => {} },
    config: readConfig({ ...process.env, ...environment }),
    environment,
    close,
  };
};
