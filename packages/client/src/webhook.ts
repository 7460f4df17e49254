import { Webhook } from 'standardwebhooks';
import type { SentEvent } from './schema.ts';

/**
 * The event of a webhook's request, if it is really from the service.
 * @param body as it came, unparsed
 * @throws Error for a signature that does not fit, or one that is more than five minutes old
 */
export const verifyWebhook = (secret: string, headers: Readonly<Record<string, unknown>>, body: string): SentEvent => {
  const sent = Object.fromEntries(
    ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => [name, String(headers[name] ?? '')]),
  );
  return new Webhook(secret).verify(body, sent) as SentEvent;
};
