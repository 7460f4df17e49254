import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WhylistError } from '../errors.ts';
import type { Services } from '../service/services.ts';
import { createApp } from './app.ts';
import { keptMs } from './idempotency.ts';

export interface RunningServer {
  readonly url: string;
  /** Takes no more requests, lets those under way end (streams of events are cut), then resolves. */
  close(): Promise<void>;
}

const loopback = /^(localhost|127(\.\d+){3}|::1)$/;
const graceMs = 10_000;

/**
 * Listens, and takes up the batches that an earlier run left.
 * @throws WhylistError `invalid-config` when others could reach it and no key is set.
 */
export const startServer = async (services: Services): Promise<RunningServer> => {
  const { config, logger, batchRunner } = services;
  const { WHYLIST_HOST: host, WHYLIST_PORT: port } = config;
  if (!loopback.test(host) && config.WHYLIST_API_KEY === undefined)
    throw new WhylistError(
      'invalid-config',
      `Without a key Whylist does not listen on ${host}: anyone could read every CV.`,
      {
        hint: 'Set WHYLIST_API_KEY (16 characters or more), or keep to 127.0.0.1.',
      },
    );
  const closing = new AbortController();
  const app = createApp(services, closing.signal);
  const server = createServer({ requestTimeout: 600_000, headersTimeout: 20_000 }, app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  const resumed = await batchRunner.resume();
  await services.requests.forget(new Date(services.now().getTime() - keptMs).toISOString());
  const { port: bound } = server.address() as AddressInfo;
  logger.info('listening', { port: bound, resumedBatches: resumed });
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        closing.abort();
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), graceMs).unref();
      }),
  };
};
