import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WhylistError } from '../errors.ts';
import type { Installation } from '../service/installation.ts';
import { createApp } from './app.ts';
import { keptMs } from './idempotency.ts';

export interface RunningServer {
  readonly url: string;
  /** Takes no more requests, lets those under way end (streams of events are cut), then resolves. */
  close(): Promise<void>;
}

/** What an earlier run left of each tenant. Says how many batches there were. */
const takeUp = async (installation: Installation): Promise<number> => {
  let batches = 0;
  for (const name of await installation.tenants()) {
    const { batchRunner, requests, events, dispatcher, now } = await installation.tenant(name);
    batches += await batchRunner.resume();
    await requests.forget(new Date(now().getTime() - keptMs).toISOString());
    await events.forget(new Date(now().getTime() - eventsKeptMs).toISOString());
    dispatcher.start();
  }
  return batches;
};

/** Ninety days: whoever has not caught up by then reads everything anew. */
const eventsKeptMs = 90 * 86_400_000;

const loopback = /^(localhost|127(\.\d+){3}|::1)$/;
/**
 * Bytes of an address and its headers. A search and a cursor may have 2,000 characters each and six filters twenty values
 * of 200, and a character of a script beyond the first plane takes 12 bytes in an address.
 */
const maxHeaderSize = 512 * 1024;

/** Of the HTTP server, whoever makes it. */
export const serverOptions = { requestTimeout: 600_000, headersTimeout: 20_000, maxHeaderSize } as const;
/** Below the 30 seconds that Kubernetes gives. */
const graceMs = 25_000;

/**
 * Listens, and takes up the batches that an earlier run left.
 * @throws WhylistError `invalid-config` when others could reach it and nobody is asked for a key.
 */
export const startServer = async (installation: Installation): Promise<RunningServer> => {
  const { config, logger } = installation;
  const { WHYLIST_HOST: host, WHYLIST_PORT: port } = config;
  if (!loopback.test(host) && config.WHYLIST_AUTH === 'off')
    throw new WhylistError(
      'invalid-config',
      `Without keys (WHYLIST_AUTH=off) Whylist does not listen on ${host}: anyone could read every CV.`,
      {
        hint: 'Set WHYLIST_AUTH=keys, or keep to 127.0.0.1.',
      },
    );
  const closing = new AbortController();
  const app = createApp(installation, closing.signal);
  const server = createServer(serverOptions, app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  const resumed = await takeUp(installation);
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
