import { Writable } from 'node:stream';
import type { Express } from 'express';
import { type Composition, composeServices } from '../../../src/composition.ts';
import type { Config } from '../../../src/config.ts';
import { createApp } from '../../../src/http/app.ts';
import { createLogger } from '../../../src/logger.ts';
import { openElasticsearch, type TestElasticsearch } from '../../helpers/elasticsearch.ts';
import { type Contract, openContract } from './contract.ts';

export interface TestService {
  readonly app: Express;
  readonly contract: Contract;
  readonly services: Composition['services'];
  readonly installation: Composition['installation'];
  readonly elasticsearch: TestElasticsearch;
  /** Everything that was logged so far. */
  readonly log: () => string;
  close(): Promise<void>;
}

/** The real service on the real engine, with indices and files of its own. */
export const openService = async (
  settings: Partial<Config> = {},
  { now }: { readonly now?: () => Date } = {},
): Promise<TestService> => {
  const elasticsearch = await openElasticsearch();
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const config = {
    ...elasticsearch.config,
    WHYLIST_LOG_LEVEL: 'debug' as const,
    WHYLIST_PARSE_WORKERS: 1,
    // Who may ask is tested on its own; elsewhere a key in each request would only hide what is tested.
    WHYLIST_AUTH: 'off' as const,
    // A busy machine must not turn good files into time-outs.
    WHYLIST_PARSE_TIMEOUT_MS: 120_000,
    ...settings,
  };
  const { services, installation, close } = await composeServices(config, {
    logger: createLogger(config, stream),
    ...(now === undefined ? {} : { now }),
  });
  const closing = new AbortController();
  const app = createApp(installation, closing.signal);
  return {
    app,
    contract: await openContract(app),
    services,
    installation,
    elasticsearch,
    log: () => lines.join(''),
    close: async () => {
      closing.abort();
      await close();
      await elasticsearch.close();
    },
  };
};
