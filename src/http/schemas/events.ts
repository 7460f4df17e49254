import { z } from 'zod';
import { eventSchema, eventTypeSchema, eventTypes } from '../../events/event.ts';
import { deliverySchema, type Webhook, webhookSchema } from '../../events/webhook.ts';

const typeList = Object.entries(eventTypes)
  .map(([type, meaning]) => `\`${type}\`: ${meaning}`)
  .join(' ');

export const webhookBody = z.object({
  url: z.url().max(2000).meta({ description: 'An https address.', example: 'https://crm.example/hooks/whylist' }),
  types: z
    .array(eventTypeSchema)
    .min(1)
    .optional()
    .meta({ description: `Without it, all. ${typeList}` }),
  description: z.string().max(500).optional(),
});

/** A webhook as it may be seen: without its secret. */
export const webhookAnswer = webhookSchema.omit({ secret: true, place: true }).meta({ id: 'Webhook' });

export const madeWebhookAnswer = z
  .object({
    webhook: webhookAnswer,
    secret: z
      .string()
      .optional()
      .meta({ description: 'Verifies signatures (Standard Webhooks). Shown once, absent in a repeated answer.' }),
  })
  .meta({ id: 'MadeWebhook' });

export const deliveryAnswer = deliverySchema.meta({ id: 'Delivery' });

/** What arrives at a webhook's address: see events/send-webhook.ts. */
export const sentEvent = z
  .object({
    type: eventTypeSchema,
    timestamp: z.iso.datetime(),
    data: z
      .looseObject({ subject: eventSchema.shape.subject })
      .meta({ description: 'The subject, and ids and counts beside it.' }),
  })
  .meta({ id: 'SentEvent' });

export const changesQuery = z.object({
  since: z.string().max(2000).optional().meta({
    description:
      'The `next` of the answer before. Without it from the oldest event that is kept; `now`: only what comes.',
  }),
  type: z
    .union([eventTypeSchema, z.array(eventTypeSchema)])
    .optional()
    .meta({ description: 'Only these; may stand several times.' }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(200)
    .meta({ description: 'How many to answer with at most.' }),
});

export const changesAnswer = z
  .object({
    items: z.array(eventSchema),
    next: z.string().meta({ description: 'Where to go on, also when nothing is there yet.' }),
  })
  .meta({ id: 'Changes' });

export const presentWebhook = ({
  secret: _secret,
  place: _place,
  ...webhook
}: Webhook): z.infer<typeof webhookAnswer> => webhook;
