import createClient, { type Client } from 'openapi-fetch';
import { retryWhenBusy, type WaitOptions } from './retry.ts';
import type { Problem, paths } from './schema.ts';

export type * from './schema.ts';
export type { Problem } from './schema.ts';
export { verifyWebhook } from './webhook.ts';

/** Calls are typed by the document: `whylist.POST('/v1/rank', { body: { … } })`. */
export type Whylist = Client<paths>;

export interface WhylistOptions extends WaitOptions {
  /** Such as `https://whylist.example.org`. */
  readonly baseUrl: string;
  /** Sent as `Authorization: Bearer …`. Not needed where the service asks nobody. */
  readonly key?: string;
}

/** A client for one service and one key. */
export const createWhylist = ({ baseUrl, key, ...waiting }: WhylistOptions): Whylist =>
  createClient<paths>({
    baseUrl: baseUrl.replace(/\/$/, ''),
    ...(key === undefined ? {} : { headers: { Authorization: `Bearer ${key}` } }),
    fetch: retryWhenBusy(waiting),
  });

/** What the service refused, by its stable code. */
export class WhylistProblem extends Error {
  override readonly name = 'WhylistProblem';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.detail}`);
    this.problem = problem;
  }
}

/**
 * The answer's data, for those who would rather catch than look.
 * @throws WhylistProblem for whatever is no success
 */
export const dataOf = async <T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> => {
  const { data, error, response } = await call;
  if (response.ok) return data as T;
  const problem = typeof error === 'object' && error !== null && 'code' in error ? (error as Problem) : undefined;
  throw new WhylistProblem(
    problem ?? {
      type: 'about:blank',
      title: response.statusText,
      status: response.status,
      code: 'unknown',
      detail: `The answer was ${response.status}, and no problem document: is ${response.url} a Whylist?`,
      instance: response.headers.get('x-request-id') ?? '',
    },
  );
};
