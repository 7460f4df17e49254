import { setTimeout as sleep } from 'node:timers/promises';
import type { ErrorCode } from '../errors.ts';
import { faultTypeOf, statusOf, toWhylistError } from './errors.ts';

/** Waits between attempts, in milliseconds: ten seconds in all hide a reopened index (a quarter of a second, as a rule). */
const shortWaits = [50, 100, 200, 400, 800, 1500, 2000, 2500, 2500] as const;
/** While `reindex` copies the last changes, writes are held back; that may take longer than a reopened index. */
const longWaits = [...shortWaits, 5000, 8000, 10_000] as const;

type Fault = { readonly status: number | undefined; readonly type: string | undefined };

/** No shard at this moment (503) or too much at once (429): it passes. */
const passes = ({ status }: Fault): boolean => status === 503 || status === 429;

/** The index is being moved by `reindex`; the alias will point to the new one in a moment. */
const isMoving = ({ status, type }: Fault): boolean => status === 403 && type === 'cluster_block_exception';

/** How long to wait before the given attempt (from 0) is made again; undefined when there is no point in it. */
export const waitBefore = (attempt: number, fault: Fault): number | undefined => {
  if (isMoving(fault)) return longWaits[attempt];
  return passes(fault) ? shortWaits[attempt] : undefined;
};

/**
 * Runs one call of the client, again while the fault is one that passes by itself, and turns what is left of it into
 * a WhylistError without the request. `what` names the call in the message: "Reading the candidate".
 */
export const call = async <T>(what: string, work: () => Promise<T>, code?: ErrorCode): Promise<T> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const wait = waitBefore(attempt, { status: statusOf(error), type: faultTypeOf(error) });
      if (wait === undefined) throw toWhylistError(error, what, code);
      await sleep(wait);
    }
  }
};
