import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { eventSchema, eventTypeSchema } from './event.ts';

/** An address that wants to hear of events. */
export const webhookSchema = z.object({
  id: z.string(),
  url: z.url(),
  types: z.array(eventTypeSchema).optional().meta({ description: 'Only these; without it, all.' }),
  description: z.string().optional(),
  /** Signs what is sent; both sides need it as it is, so that it cannot be kept as a digest. */
  secret: z.string(),
  createdAt: z.string(),
  createdBy: z.string(),
  /** Where in the event log its deliveries have got to. */
  place: z.object({ at: z.string(), id: z.string() }),
});
export type Webhook = z.infer<typeof webhookSchema>;

/** One event on its way to one address. */
export const deliverySchema = z.object({
  id: z.string(),
  webhookId: z.string(),
  event: eventSchema,
  status: z.enum(['waiting', 'delivered', 'dead']),
  attempts: z.number().int(),
  createdAt: z.string(),
  /** When it is tried next. */
  dueAt: z.string(),
  /** Of the last attempt: the HTTP status, or why there was none. */
  outcome: z.string().optional(),
  deliveredAt: z.string().optional(),
});
export type Delivery = z.infer<typeof deliverySchema>;

/** `whsec_` and 24 to 64 random bytes in Base64 (Standard Webhooks 1.0.0, “Signature scheme”). */
export const mintWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * Waits before the second and later attempts: about three days in all, then the delivery is dead and can be replayed by
 * hand. After the schedule that Standard Webhooks 1.0.0 recommends (“Deliverability and reliability”).
 */
export const retryWaitsMs: readonly number[] = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];

/** What becomes of a delivery after an attempt. `chance` from 0 to 1 spreads the load of many that failed together. */
export const afterAttempt = (
  delivery: Delivery,
  { ok, outcome }: { readonly ok: boolean; readonly outcome: string },
  { now, chance }: { readonly now: Date; readonly chance: number },
): Delivery => {
  const attempts = delivery.attempts + 1;
  if (ok) return { ...delivery, attempts, outcome, status: 'delivered', deliveredAt: now.toISOString() };
  const wait = retryWaitsMs[attempts - 1];
  if (wait === undefined) return { ...delivery, attempts, outcome, status: 'dead' };
  const dueAt = new Date(now.getTime() + wait * (1 + chance / 10)).toISOString();
  return { ...delivery, attempts, outcome, dueAt };
};
