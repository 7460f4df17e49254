import type { Config } from '../../config.ts';
import { WhylistError } from '../../errors.ts';
import type { OnProgress } from './distribution.ts';
import { type ComposeSettings, composeAnswers, dockerAnswers, startWithCompose } from './docker.ts';
import { acquireEmbedded } from './embedded.ts';

export type EngineKind = 'url' | 'docker' | 'embedded';

/** Where an Elasticsearch is, how to get in, and how to say that it is no longer needed. */
export interface Engine {
  readonly kind: EngineKind;
  readonly url: string;
  readonly apiKey?: string;
  readonly username?: string;
  readonly password?: string;
  readonly caFile?: string;
  release(): void;
}

const fromUrl = (config: Config): Engine => {
  if (config.ELASTICSEARCH_URL === undefined)
    throw new WhylistError('invalid-config', 'WHYLIST_ENGINE is `url`, but ELASTICSEARCH_URL is not set.');
  const { ELASTICSEARCH_API_KEY: apiKey, ELASTICSEARCH_PASSWORD: password, ELASTICSEARCH_CA_FILE: caFile } = config;
  return {
    kind: 'url',
    url: config.ELASTICSEARCH_URL,
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(password === undefined ? {} : { username: config.ELASTICSEARCH_USERNAME ?? 'elastic', password }),
    ...(caFile === undefined ? {} : { caFile }),
    release: () => {},
  };
};

/** What docker-compose.yml is told by our settings. */
export const composeSettings = ({
  WHYLIST_DATA_DIR: dataDir,
  ELASTICSEARCH_PASSWORD: password,
}: Config): ComposeSettings => ({
  dataDir,
  ...(password === undefined ? {} : { password }),
});

const fromDocker = async (config: Config, onProgress: OnProgress): Promise<Engine> => {
  const found = await startWithCompose(composeSettings(config), onProgress);
  return { kind: 'docker', ...found, username: 'elastic', release: () => {} };
};

const fromEmbedded = async (config: Config, onProgress: OnProgress): Promise<Engine> => {
  const { url, password, release } = await acquireEmbedded(config, onProgress);
  return { kind: 'embedded', url, password, username: 'elastic', release };
};

/** A server that was named, else a Docker engine that answers, else the embedded server; WHYLIST_ENGINE forces one. */
export const chooseKind = async (config: Config): Promise<EngineKind> => {
  if (config.WHYLIST_ENGINE !== 'auto') return config.WHYLIST_ENGINE;
  if (config.ELASTICSEARCH_URL !== undefined) return 'url';
  return (await dockerAnswers()) && (await composeAnswers()) ? 'docker' : 'embedded';
};

/** @throws WhylistError of code `engine-…` or `invalid-config`, with a message that says what to do. */
export const chooseEngine = async (config: Config, onProgress: OnProgress): Promise<Engine> => {
  const kind = await chooseKind(config);
  if (kind === 'url') return fromUrl(config);
  return kind === 'docker' ? fromDocker(config, onProgress) : fromEmbedded(config, onProgress);
};
