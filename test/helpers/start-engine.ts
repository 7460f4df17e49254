import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type Config, projectRoot, readConfig } from '../../src/config.ts';
import { chooseEngine } from '../../src/elasticsearch/engine/choose.ts';
import { elasticsearchVersion } from '../../src/elasticsearch/engine/distribution.ts';
import { dockerAnswers } from '../../src/elasticsearch/engine/docker.ts';

/** How the tests reach the one Elasticsearch that all of them share. Plain data: it goes to the workers in a variable. */
export interface EngineForTests {
  readonly kind: 'url' | 'docker' | 'embedded';
  readonly url: string;
  readonly apiKey?: string;
  readonly username?: string;
  readonly password?: string;
  readonly caFile?: string;
}

export interface StartedEngine {
  readonly engine: EngineForTests;
  stop(): Promise<void>;
}

const say = (message: string, fraction?: number): void => {
  if (process.stderr.isTTY || fraction === undefined) process.stderr.write(`${message}\n`);
};

const startContainer = async (): Promise<StartedEngine> => {
  // Imported here: loading it takes a second, which the other ways should not pay.
  const { GenericContainer, Wait } = await import('testcontainers');
  const password = randomBytes(16).toString('hex');
  const container = await new GenericContainer(`docker.elastic.co/elasticsearch/elasticsearch:${elasticsearchVersion}`)
    .withEnvironment({
      'discovery.type': 'single-node',
      'xpack.security.http.ssl.enabled': 'false',
      'action.auto_create_index': 'false',
      'cluster.routing.allocation.disk.threshold_enabled': 'false',
      'path.repo': '/tmp/snapshots',
      ELASTIC_PASSWORD: password,
      ES_JAVA_OPTS: '-Xms1g -Xmx1g',
    })
    .withExposedPorts(9200)
    .withWaitStrategy(
      Wait.forHttp('/_cluster/health?wait_for_status=yellow', 9200)
        .withBasicCredentials('elastic', password)
        .forStatusCode(200),
    )
    .withStartupTimeout(300_000)
    .start();
  const url = `http://${container.getHost()}:${container.getMappedPort(9200)}`;
  return {
    engine: { kind: 'docker', url, username: 'elastic', password },
    stop: async () => void (await container.stop()),
  };
};

/** The configuration of a test run: a data folder of its own, never the user's. */
export const testConfig = (): Config => ({
  ...readConfig(),
  WHYLIST_DATA_DIR: join(projectRoot, '.whylist', 'test'),
  WHYLIST_ENGINE_IDLE_SECONDS: 120,
});

/**
 * ELASTICSEARCH_URL if set, else a container if Docker answers, else the embedded server. There is no run without
 * one: what fails here fails the tests.
 */
export const startEngine = async (): Promise<StartedEngine> => {
  const config = testConfig();
  const { WHYLIST_ENGINE: wanted, ELASTICSEARCH_URL: url } = config;
  if (wanted === 'docker' || (wanted === 'auto' && url === undefined && (await dockerAnswers())))
    return startContainer();
  const kind = wanted === 'auto' && url === undefined ? 'embedded' : wanted;
  const { release, ...engine } = await chooseEngine({ ...config, WHYLIST_ENGINE: kind }, say);
  return { engine, stop: async () => release() };
};
