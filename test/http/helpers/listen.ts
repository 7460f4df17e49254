import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { serverOptions } from '../../../src/http/server.ts';

export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

/** The app on a free port of loopback, for programs that are no part of the test. */
export const listen = async (app: Express): Promise<Listening> => {
  const server = createServer(serverOptions, app);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};
