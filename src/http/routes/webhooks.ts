import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { existing } from '../../errors.ts';
import { mintWebhookSecret, type Webhook } from '../../events/webhook.ts';
import { checkWebhookAddress } from '../../events/webhook-address.ts';
import type { Services } from '../../service/services.ts';
import { defineRoute } from '../route.ts';
import { engineProblems, idParams, pageQuery, pageSchema } from '../schemas/common.ts';
import { deliveryAnswer, madeWebhookAnswer, presentWebhook, webhookAnswer, webhookBody } from '../schemas/events.ts';

const tag = 'Events';
const scope = 'webhooks:write';

const find = async (id: string, { webhooks }: Services): Promise<Webhook> =>
  existing(await webhooks.get(id), 'webhook with this id');

const postWebhook = defineRoute({
  id: 'postWebhook',
  method: 'post',
  path: '/v1/webhooks',
  tag,
  scope,
  summary: 'Have events sent to an address',
  description:
    'From now on, each event as a POST signed by the Standard Webhooks scheme (headers webhook-id, webhook-timestamp, ' +
    'webhook-signature). Any 2xx within 15 seconds takes it; else it is tried ten times over three days.',
  body: webhookBody,
  bodyExample: { url: 'https://crm.example/hooks/whylist', types: ['candidate.updated', 'batch.finished'] },
  // The secret is shown once.
  secretAnswer: (body) => ({ webhook: (body as z.infer<typeof madeWebhookAnswer>).webhook }),
  answers: { 201: { description: 'Made.', schema: madeWebhookAnswer } },
  problems: ['unsupported-media-type', ...engineProblems],
  handle: async ({ body, actor }, { webhooks, events, webhookRules, now }) => {
    checkWebhookAddress(body.url, webhookRules);
    const { url, types, description } = body;
    const webhook: Webhook = {
      id: randomUUID(),
      url,
      ...(types === undefined ? {} : { types }),
      ...(description === undefined ? {} : { description }),
      secret: mintWebhookSecret(),
      createdAt: now().toISOString(),
      createdBy: actor.id,
      place: events.end(),
    };
    await webhooks.put(webhook);
    return {
      status: 201,
      body: { webhook: presentWebhook(webhook), secret: webhook.secret },
      headers: { Location: `/v1/webhooks/${webhook.id}`, 'Cache-Control': 'no-store' },
    };
  },
});

const listWebhooks = defineRoute({
  id: 'listWebhooks',
  method: 'get',
  path: '/v1/webhooks',
  tag,
  scope,
  summary: 'The addresses that events are sent to, newest first',
  answers: { 200: { description: 'All of them.', schema: z.object({ items: z.array(webhookAnswer) }) } },
  problems: [...engineProblems],
  handle: async (_input, { webhooks }) => ({
    status: 200,
    body: { items: (await webhooks.all()).map(presentWebhook) },
  }),
});

const deleteWebhook = defineRoute({
  id: 'deleteWebhook',
  method: 'delete',
  path: '/v1/webhooks/{id}',
  tag,
  scope,
  summary: 'Send no more events to this address',
  params: idParams,
  answers: { 204: { description: 'Done; what was waiting is not sent.' } },
  problems: ['not-found', ...engineProblems],
  handle: async ({ params }, services) => {
    const { id } = await find(params.id, services);
    await services.webhooks.remove(id);
    await services.deliveries.forgetWebhook(id);
    return { status: 204 };
  },
});

const testWebhook = defineRoute({
  id: 'testWebhook',
  method: 'post',
  path: '/v1/webhooks/{id}/test',
  tag,
  scope,
  summary: 'Send an event to try it out',
  params: idParams,
  answers: { 202: { description: 'On its way, to all webhooks that take webhook.test.' } },
  problems: ['not-found', ...engineProblems],
  handle: async ({ params }, services) => {
    const { id } = await find(params.id, services);
    await services.events.append([{ type: 'webhook.test', subject: { kind: 'webhook', id } }]);
    return { status: 202 };
  },
});

const listDeliveries = defineRoute({
  id: 'listDeliveries',
  method: 'get',
  path: '/v1/webhooks/{id}/deliveries',
  tag,
  scope,
  summary: 'What was sent, waits, or is dead, newest first',
  params: idParams,
  query: pageQuery.extend({
    status: deliveryAnswer.shape.status.optional().meta({ description: '`dead`: given up after ten attempts.' }),
  }),
  answers: { 200: { description: 'One page.', schema: pageSchema(deliveryAnswer) } },
  problems: ['not-found', ...engineProblems],
  handle: async ({ params, query: { status, ...page } }, services) => {
    const { id: webhookId } = await find(params.id, services);
    const filter = [{ term: { webhookId } }, ...(status === undefined ? [] : [{ term: { status } }])];
    return { status: 200, body: await services.deliveries.list({ ...page, filter }) };
  },
});

const replayDelivery = defineRoute({
  id: 'replayDelivery',
  method: 'post',
  path: '/v1/webhooks/{id}/deliveries/{deliveryId}/replay',
  tag,
  scope,
  summary: 'Send an event once more, dead or delivered',
  params: idParams.extend({ deliveryId: z.string().min(1).max(200) }),
  answers: { 202: { description: 'On its way.', schema: deliveryAnswer } },
  problems: ['not-found', ...engineProblems],
  handle: async ({ params }, services) => {
    const { id: webhookId } = await find(params.id, services);
    const found = await services.deliveries.get(params.deliveryId);
    const own = found?.webhookId === webhookId ? found : undefined;
    const { deliveredAt: _deliveredAt, ...delivery } = existing(own, 'delivery with this id');
    const again = { ...delivery, status: 'waiting' as const, attempts: 0, dueAt: services.now().toISOString() };
    await services.deliveries.put(again);
    return { status: 202, body: again };
  },
});

export const webhookRoutes = [postWebhook, listWebhooks, deleteWebhook, testWebhook, listDeliveries, replayDelivery];
