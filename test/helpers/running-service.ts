import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Composition, composeServices } from '../../src/composition.ts';
import type { Config } from '../../src/config.ts';
import { startServer } from '../../src/http/server.ts';
import { openElasticsearch } from './elasticsearch.ts';

export interface RunningService {
  readonly url: string;
  readonly installation: Composition['installation'];
  /** For processes that are to find the same engine and data. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** The whole service on a free port, over the real Elasticsearch of this run, with indices and files of its own. */
export const startService = async (settings: Partial<Config> = {}): Promise<RunningService> => {
  const elasticsearch = await openElasticsearch();
  const config = {
    ...elasticsearch.config,
    WHYLIST_PORT: 0,
    WHYLIST_AUTH: 'off' as const,
    WHYLIST_LOG_LEVEL: 'silent' as const,
    WHYLIST_PARSE_TIMEOUT_MS: 90_000,
    ...settings,
  };
  const { installation, close } = await composeServices(config);
  const server = await startServer(installation);
  return {
    url: server.url,
    installation,
    environment: elasticsearch.environment,
    close: async () => {
      await server.close();
      await close();
      await elasticsearch.close();
    },
  };
};

/** Sends CV files as a recruiter's software would, and waits until each has become a candidate. */
export const sendCvs = async (url: string, paths: readonly string[]): Promise<void> => {
  const form = new FormData();
  for (const path of paths) form.append('files', new Blob([await readFile(path)]), basename(path));
  const sent = (await (await fetch(`${url}/v1/batches`, { method: 'POST', body: form })).json()) as { id: string };
  const events = await (await fetch(`${url}/v1/batches/${sent.id}/events`)).text();
  const { counts } = JSON.parse(/^event: finished\ndata: (.*)$/m.exec(events)?.[1] ?? '{}') as {
    counts?: { indexed: number };
  };
  if (counts?.indexed !== paths.length) throw new Error(`Not all of the ${paths.length} CVs became candidates.`);
};
