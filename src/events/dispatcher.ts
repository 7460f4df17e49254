import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../logger.ts';
import type { EventLog } from './event-log.ts';
import type { SendWebhook } from './send-webhook.ts';
import { afterAttempt, type Delivery, type Webhook } from './webhook.ts';

export interface WebhookShelf {
  get(id: string): Promise<Webhook | undefined>;
  all(): Promise<Webhook[]>;
  put(webhook: Webhook): Promise<void>;
  /** Only where it is still there: a webhook that was removed meanwhile stays removed. */
  move(id: string, place: Webhook['place']): Promise<void>;
  remove(id: string): Promise<boolean>;
}

export interface DeliveryShelf {
  get(id: string): Promise<Delivery | undefined>;
  /** Leaves alone those that are there already. */
  add(deliveries: readonly Delivery[]): Promise<void>;
  put(delivery: Delivery): Promise<void>;
  /** Takes a delivery that is due, so that no other process sends it too within the lease. */
  claim(options: { readonly now: string; readonly leaseUntil: string; readonly limit: number }): Promise<Delivery[]>;
  forgetWebhook(webhookId: string): Promise<void>;
}

export interface DispatcherParts {
  readonly events: EventLog;
  readonly webhooks: WebhookShelf;
  readonly deliveries: DeliveryShelf;
  readonly send: SendWebhook;
  readonly now: () => Date;
  readonly logger: Logger;
  readonly onAttempt?: (status: Delivery['status']) => void;
}

export interface Dispatcher {
  /** One round: new events become deliveries, what is due is sent. Says how many were sent. */
  round(): Promise<number>;
  start(): void;
  /** Finishes what is being sent. */
  close(): Promise<void>;
}

const eventsARound = 200;
const sentTogether = 10;
const leaseMs = 60_000;
const pauseMs = 1_000;

/**
 * Brings events to the addresses that want them, each at least once and, per address, in about the order in which they
 * happened. Several processes may dispatch at once: a delivery's id is made of event and webhook, and whoever sends it
 * claims it first.
 */
export const createDispatcher = (parts: DispatcherParts): Dispatcher => {
  const { events, webhooks, deliveries, send, now, logger, onAttempt } = parts;
  const stopping = new AbortController();
  let working: Promise<void> | undefined;

  const takeNew = async (webhook: Webhook): Promise<void> => {
    const { types } = webhook;
    const { events: news, place } = await events.read({ after: webhook.place, types, limit: eventsARound });
    const createdAt = now().toISOString();
    await deliveries.add(
      news.map((event) => ({
        id: `${webhook.id}:${event.id}`,
        webhookId: webhook.id,
        event,
        status: 'waiting',
        attempts: 0,
        createdAt,
        dueAt: createdAt,
      })),
    );
    if (news.length > 0) await webhooks.move(webhook.id, place);
  };

  const sendOne = async (delivery: Delivery): Promise<void> => {
    const webhook = await webhooks.get(delivery.webhookId);
    if (webhook === undefined) return deliveries.forgetWebhook(delivery.webhookId);
    const attempt = await send(webhook, delivery, now());
    const after = afterAttempt(delivery, attempt, { now: now(), chance: Math.random() });
    await deliveries.put(after);
    const { outcome, status, attempts } = after;
    onAttempt?.(status);
    logger.info('webhook sent', { webhook: webhook.id, event: delivery.event.type, outcome, status, attempts });
  };

  const round = async (): Promise<number> => {
    for (const webhook of await webhooks.all()) await takeNew(webhook);
    let sent = 0;
    while (!stopping.signal.aborted) {
      const at = now();
      const leaseUntil = new Date(at.getTime() + leaseMs).toISOString();
      const due = await deliveries.claim({ now: at.toISOString(), leaseUntil, limit: sentTogether });
      if (due.length === 0) break;
      await Promise.all(due.map(sendOne));
      sent += due.length;
    }
    return sent;
  };

  const work = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await round().catch((error: unknown) => {
        logger.warn('webhooks wait', { cause: error instanceof Error ? error.name : typeof error });
      });
      await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };

  return {
    round,
    start: () => {
      working ??= work();
    },
    close: async () => {
      stopping.abort();
      await working;
    },
  };
};
