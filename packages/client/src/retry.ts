export interface WaitOptions {
  /** How often a request is sent again that came too early (429) or found the engine away (503). 3 unless told. */
  readonly retries?: number;
  /** For tests. */
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly sleep?: (ms: number) => Promise<void>;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Doing it twice must not do it twice. */
const mayRepeat = ({ method, headers }: Request): boolean =>
  method !== 'PATCH' && (method !== 'POST' || headers.has('idempotency-key'));

/** Seconds as the service names them, else longer each time. */
const waitMs = (response: Response, attempt: number): number => {
  const named = Number(response.headers.get('retry-after') ?? response.headers.get('ratelimit-reset') ?? Number.NaN);
  return Number.isFinite(named) ? Math.min(named, 60) * 1000 : 500 * 2 ** attempt;
};

/**
 * 429 was not worked on and may always come again; 503 only where a repeat cannot do it twice (every POST with an
 * `Idempotency-Key` among them).
 */
export const retryWhenBusy =
  ({ retries = 3, fetch = globalThis.fetch, sleep = pause }: WaitOptions) =>
  async (request: Request): Promise<Response> => {
    for (let attempt = 0; ; attempt++) {
      const response = await fetch(request.clone());
      const worth = response.status === 429 || (response.status === 503 && mayRepeat(request));
      if (!worth || attempt >= retries) return response;
      await sleep(waitMs(response, attempt));
    }
  };
