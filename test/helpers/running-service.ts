import { composeServices } from '../../src/composition.ts';
import { startServer } from '../../src/http/server.ts';
import { openElasticsearch } from './elasticsearch.ts';

export interface RunningService {
  readonly url: string;
  close(): Promise<void>;
}

/** The whole service on a free port, over the real Elasticsearch of this run, with indices and files of its own. */
export const startService = async (): Promise<RunningService> => {
  const elasticsearch = await openElasticsearch();
  const config = { ...elasticsearch.config, WHYLIST_PORT: 0, WHYLIST_LOG_LEVEL: 'silent' as const };
  const { services, close } = await composeServices(config);
  const server = await startServer(services);
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await close();
      await elasticsearch.close();
    },
  };
};
