import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/**
 * How processes talk with the supervisor of the embedded server: one line of JSON there, one back, over loopback.
 * Who says `hold` needs the server as long as the connection stands; the system ends that however a process dies.
 */
const requestSchema = z.object({ token: z.string(), do: z.enum(['hold', 'keep', 'stop', 'status']) });
export type ControlRequest = z.infer<typeof requestSchema>;

const replySchema = z.object({ ok: z.literal(true), users: z.number(), kept: z.boolean() });
export type ControlReply = z.infer<typeof replySchema>;

/** The first line that comes over a connection. A reader reports the faults of its socket, too: those are handled there. */
const firstLine = (socket: Socket, onLine: (line: string) => void): void => {
  createInterface({ input: socket })
    .on('error', () => {})
    .once('line', onLine);
};

/** Calls `handle` for each request with the right token; the reply goes back when it resolves. */
export const serveControl = async (
  token: string,
  handle: (action: ControlRequest['do'], socket: Socket) => Promise<ControlReply>,
): Promise<{ server: Server; port: number }> => {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    firstLine(socket, async (line) => {
      try {
        const request = requestSchema.parse(JSON.parse(line));
        if (request.token !== token) throw new Error('wrong token');
        socket.write(`${JSON.stringify(await handle(request.do, socket))}\n`);
      } catch {
        socket.destroy();
      }
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The control port is not known.');
  return { server, port: address.port };
};

export interface ControlCall {
  readonly reply: ControlReply;
  /** Ends the connection, and with it a `hold`. */
  close(): void;
}

/** Sends one request; undefined when nobody (or somebody else) listens there. */
export const callControl = (
  control: { readonly port: number; readonly token: string },
  action: ControlRequest['do'],
  timeoutMs = 5000,
): Promise<ControlCall | undefined> =>
  new Promise((resolve) => {
    const socket = createConnection({ port: control.port, host: '127.0.0.1' });
    const timer = setTimeout(() => give(undefined), timeoutMs);
    const give = (call: ControlCall | undefined): void => {
      clearTimeout(timer);
      if (call === undefined) socket.destroy();
      resolve(call);
    };
    socket.on('error', () => give(undefined));
    socket.on('close', () => give(undefined));
    socket.on('connect', () => socket.write(`${JSON.stringify({ token: control.token, do: action })}\n`));
    firstLine(socket, (line) => {
      try {
        const reply = replySchema.parse(JSON.parse(line));
        // A held connection must not keep a finished process alive.
        socket.unref();
        give({ reply, close: () => socket.destroy() });
      } catch {
        give(undefined);
      }
    });
  });
