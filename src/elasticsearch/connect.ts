import { readFileSync } from 'node:fs';
import { Client } from '@elastic/elasticsearch';
import type { Config } from '../config.ts';
import { WhylistError } from '../errors.ts';
import { chooseEngine, type Engine, type EngineKind } from './engine/choose.ts';
import type { OnProgress } from './engine/distribution.ts';
import { toWhylistError } from './errors.ts';

export interface ElasticsearchConnection {
  readonly client: Client;
  readonly kind: EngineKind;
  readonly url: string;
  /** Says that we are done. The embedded server ends when nobody has needed it for a while. */
  stop(): Promise<void>;
}

type ClientOptions = NonNullable<ConstructorParameters<typeof Client>[0]>;

const authenticationOf = ({ apiKey, username, password }: Engine): ClientOptions['auth'] => {
  if (apiKey !== undefined) return { apiKey };
  return username === undefined || password === undefined ? undefined : { username, password };
};

const certificateOf = (caFile: string): Buffer => {
  try {
    return readFileSync(caFile);
  } catch {
    throw new WhylistError('invalid-config', `ELASTICSEARCH_CA_FILE cannot be read: ${caFile}`);
  }
};

/** A client with limits: no call waits for ever, and what fails in transport is tried again. */
export const createClient = (engine: Engine): Client => {
  const auth = authenticationOf(engine);
  return new Client({
    node: engine.url,
    name: 'whylist',
    requestTimeout: 60_000,
    maxRetries: 3,
    redaction: { type: 'remove' },
    ...(auth === undefined ? {} : { auth }),
    ...(engine.caFile === undefined ? {} : { tls: { ca: certificateOf(engine.caFile) } }),
  });
};

/** The oldest server whose search API is the one we use. */
const oldestMajor = 8;

const checkVersion = async (client: Client): Promise<void> => {
  const info = await client.info().catch((error: unknown) => {
    throw toWhylistError(error, 'Connecting', 'engine-unreachable');
  });
  const version = info.version.number;
  if (Number(version.split('.')[0]) >= oldestMajor) return;
  throw new WhylistError('engine-unreachable', `Elasticsearch ${version} is too old; 9.4 is what Whylist is made for.`);
};

/**
 * Finds or starts an Elasticsearch, as the configuration says, and connects to it.
 * @throws WhylistError of code `engine-…` or `invalid-config`.
 */
export const connectElasticsearch = async (
  config: Config,
  options: { readonly onProgress?: OnProgress } = {},
): Promise<ElasticsearchConnection> => {
  const engine = await chooseEngine(config, options.onProgress ?? (() => {}));
  const client = createClient(engine);
  const stop = async (): Promise<void> => {
    await client.close();
    engine.release();
  };
  try {
    await checkVersion(client);
  } catch (error) {
    await stop();
    throw error;
  }
  return { client, kind: engine.kind, url: engine.url, stop };
};
