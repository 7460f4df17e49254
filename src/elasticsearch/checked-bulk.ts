import { setTimeout as sleep } from 'node:timers/promises';
import type { Client, estypes } from '@elastic/elasticsearch';
import { WhylistError } from '../errors.ts';
import { describeCause } from './errors.ts';
import { call, waitBefore } from './retry.ts';

type Line = object;

/** One action of a bulk request: its action line and, unless it deletes, its document. */
type Action = readonly Line[];

interface BulkOutcome {
  readonly id: string;
  readonly status: number;
  readonly result?: string;
  /** The server's name for what went wrong; only for statuses that the caller said to tolerate. */
  readonly fault?: string;
}

interface CheckedBulkRequest {
  readonly operations: readonly Line[];
  readonly refresh?: estypes.Refresh;
  /** Statuses that are no failure here: 404 when deleting what may be gone, 409 when creating what may be there. */
  readonly tolerate?: readonly number[];
}

const isDelete = (line: Line): boolean => 'delete' in line;

/** The lines of a bulk request by action. */
export const actionsOf = (operations: readonly Line[]): Action[] => {
  const actions: Action[] = [];
  for (let at = 0; at < operations.length; ) {
    const line = operations[at];
    if (line === undefined) break;
    const length = isDelete(line) ? 1 : 2;
    actions.push(operations.slice(at, at + length));
    at += length;
  }
  return actions;
};

const outcomeOf = (
  item: Partial<Record<estypes.BulkOperationType, estypes.BulkResponseItem>>,
): estypes.BulkResponseItem => {
  const [outcome] = Object.values(item);
  if (outcome === undefined) throw new WhylistError('bulk-failed', 'Elasticsearch left out the outcome of a write.');
  return outcome;
};

const failure = (failed: readonly estypes.BulkResponseItem[], total: number): WhylistError => {
  const causes = new Map<string, number>();
  for (const { error } of failed) {
    const cause = describeCause(error);
    causes.set(cause, (causes.get(cause) ?? 0) + 1);
  }
  const told = [...causes].slice(0, 5).map(([cause, count]) => `${count} × ${cause}`);
  return new WhylistError('bulk-failed', `${failed.length} of ${total} writes failed: ${told.join('; ')}.`);
};

/**
 * A bulk request of which every write succeeds, or it throws. Elasticsearch answers 200 to one whose writes failed;
 * those that failed in passing (too busy, the index is being moved) are sent again, alone.
 * @returns the outcomes in the order of the operations.
 * @throws WhylistError `bulk-failed` with counts by cause; of the documents nothing is told.
 */
export const checkedBulk = async (client: Client, request: CheckedBulkRequest): Promise<BulkOutcome[]> => {
  const { operations, refresh, tolerate = [] } = request;
  const actions = actionsOf(operations);
  const outcomes: BulkOutcome[] = new Array(actions.length);
  let open = actions.map((_, at) => at);
  for (let attempt = 0; open.length > 0; attempt += 1) {
    const body = open.flatMap((at) => actions[at] ?? []);
    const options = refresh === undefined ? {} : { refresh };
    const answer = await call('Writing', () => client.bulk({ operations: body, ...options }), 'bulk-failed');
    const items = answer.items.map(outcomeOf);
    const failed: estypes.BulkResponseItem[] = [];
    const again: number[] = [];
    let wait = 0;
    for (const [place, item] of items.entries()) {
      const at = open[place] ?? 0;
      const fault = item.error?.type;
      const bad = item.error !== undefined && !tolerate.includes(item.status);
      const pause = bad ? waitBefore(attempt, { status: item.status, type: fault }) : undefined;
      if (pause !== undefined) {
        wait = Math.max(wait, pause);
        again.push(at);
      } else if (bad) failed.push(item);
      outcomes[at] = {
        id: item._id ?? '',
        status: item.status,
        ...(item.result === undefined ? {} : { result: item.result }),
        ...(fault === undefined ? {} : { fault }),
      };
    }
    if (failed.length > 0) throw failure(failed, actions.length);
    open = again;
    if (open.length > 0) await sleep(wait);
  }
  return outcomes;
};
