import { randomBytes } from 'node:crypto';
import { createWriteStream, readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { WhylistError } from '../../errors.ts';
import { type ControlReply, type ControlRequest, serveControl } from './control.ts';
import { elasticsearchVersion } from './distribution.ts';
import { tryLock } from './lock.ts';
import type { NodeOptions } from './node-settings.ts';
import { type RunningServer, startServer } from './server-process.ts';
import { lockFile, removeState, writeState } from './state-file.ts';
import { type SupervisorEvent, type SupervisorOrder, supervisorOrderSchema } from './supervisor-order.ts';

const tell = (event: SupervisorEvent): void => {
  // The one who waits for it may be gone by now.
  const out = createWriteStream('', { fd: 1 });
  out.on('error', () => {});
  out.end(`${JSON.stringify(event)}\n`);
};

const untilNotNeeded = async (server: RunningServer, order: SupervisorOrder): Promise<void> => {
  const { notes } = order.places;
  const held = new Set<Socket>();
  let kept = false;
  let end: () => void = () => {};
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  let idle: NodeJS.Timeout | undefined;
  const watch = (): void => {
    clearTimeout(idle);
    if (held.size === 0 && !kept) idle = setTimeout(end, order.idleSeconds * 1000);
  };
  const state = (): ControlReply => ({ ok: true, users: held.size, kept });
  const actions: Record<ControlRequest['do'], (socket: Socket) => Promise<ControlReply>> = {
    hold: async (socket) => {
      held.add(socket);
      socket.on('close', () => {
        held.delete(socket);
        watch();
      });
      watch();
      return state();
    },
    keep: async () => {
      kept = true;
      watch();
      return state();
    },
    stop: async () => {
      const before = state();
      end();
      await stopped;
      return before;
    },
    status: async () => state(),
  };
  const token = randomBytes(24).toString('base64url');
  const control = await serveControl(token, (action, socket) => actions[action](socket));
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  const stopped = Promise.race([over, server.ended]).then(async () => {
    // First nobody finds it any more, then it ends: no command is given a server that is about to go.
    await removeState(notes);
    control.server.close();
    await server.stop();
  });
  await writeState(notes, {
    format: 1,
    version: elasticsearchVersion,
    url: server.url,
    password: server.password,
    pid: process.pid,
    control: { port: control.port, token },
    startedAt: new Date().toISOString(),
  });
  watch();
  tell({ event: 'running' });
  await stopped;
  clearTimeout(idle);
  for (const socket of held) socket.destroy();
};

/**
 * A process of its own that starts the embedded server and ends it again. It outlives the command that needed the
 * server first, so that the next command finds it running; see docs/decisions/0002-which-elasticsearch.md.
 */
const supervise = async (order: SupervisorOrder): Promise<void> => {
  const release = await tryLock(lockFile(order.places.notes));
  if (release === undefined) return tell({ event: 'busy' });
  try {
    const { user, ...rest } = order;
    const options: NodeOptions = { ...rest, ...(user === undefined ? {} : { user }) };
    await untilNotNeeded(await startServer(options), order);
  } catch (error) {
    const hint = error instanceof WhylistError ? error.details.hint : undefined;
    const message = error instanceof Error ? error.message : String(error);
    tell({ event: 'failed', message, ...(hint === undefined ? {} : { hint }) });
  } finally {
    await release();
  }
};

await supervise(supervisorOrderSchema.parse(JSON.parse(readFileSync(0, 'utf8'))));
