import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { useAgent } from 'request-filtering-agent';
import { Webhook as Signer } from 'standardwebhooks';
import type { Delivery, Webhook } from './webhook.ts';

export interface Attempt {
  readonly ok: boolean;
  /** The HTTP status, or why there was none; never what the other side said. */
  readonly outcome: string;
}

export interface SendRules {
  /** Also to addresses of private networks and over plain HTTP: for a CRM in the same building. */
  readonly allowPrivate: boolean;
  readonly timeoutMs: number;
}

export type SendWebhook = (webhook: Webhook, delivery: Delivery, at: Date) => Promise<Attempt>;

/**
 * One signed POST (Standard Webhooks 1.0.0: `webhook-id`, `webhook-timestamp`, `webhook-signature`). Redirects are not
 * followed. The address is checked when the connection is made, after its name was looked up, so that a name that
 * points into a private network does not help (server-side request forgery, OWASP).
 */
export const createWebhookSender =
  ({ allowPrivate, timeoutMs }: SendRules): SendWebhook =>
  (webhook, { event }, at) =>
    new Promise((resolve) => {
      const body = JSON.stringify({
        type: event.type,
        timestamp: event.at,
        data: { subject: event.subject, ...event.data },
      });
      const headers = {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
        'User-Agent': 'Whylist',
        'webhook-id': event.id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Signer(webhook.secret).sign(event.id, at, body),
      };
      const failed = (error: NodeJS.ErrnoException): void => resolve({ ok: false, outcome: error.code ?? error.name });
      try {
        const send = webhook.url.startsWith('https:') ? requestHttps : requestHttp;
        const agent = useAgent(webhook.url, { allowPrivateIPAddress: allowPrivate, allowMetaIPAddress: false });
        const signal = AbortSignal.timeout(timeoutMs);
        const sending = send(webhook.url, { method: 'POST', headers, agent, signal }, (answer) => {
          const status = answer.statusCode ?? 0;
          // Nothing of the body is wanted, however long it is.
          answer.destroy();
          resolve({ ok: status >= 200 && status < 300, outcome: String(status) });
        });
        sending.on('error', failed);
        sending.end(body);
      } catch (error) {
        failed(error as NodeJS.ErrnoException);
      }
    });
