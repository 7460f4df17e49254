import { type ChainEnd, link, startOfChain } from './chain.ts';
import { type AuditEntry, type AuditEvent, auditEventSchema } from './entry.ts';
import { type AuditVerdict, type StoredEntry, verifyChain } from './verify.ts';

export interface AuditFilter {
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  readonly kind?: string | undefined;
  readonly id?: string | undefined;
  /** Whose data was shown or changed. */
  readonly candidateId?: string | undefined;
  /** ISO times, from included, to not. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

interface AuditPageOptions {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

interface AuditPage {
  readonly items: readonly AuditEntry[];
  readonly nextCursor?: string;
}

/** The end of the chain with the entries that were added last: what a writer who died left to be filed. */
export interface AuditHead extends ChainEnd {
  readonly batch: readonly AuditEntry[];
}

/** Where the chain lies. Only `advance` decides who comes next, however many processes write. */
export interface AuditShelf {
  head(): Promise<{ readonly head: AuditHead; readonly version: string } | undefined>;
  /** Replaces the head of this version. @returns the new version; undefined when somebody else came first */
  advance(head: AuditHead, version: string | undefined): Promise<string | undefined>;
  /** Files entries under their places, those that are there already excepted. */
  file(entries: readonly AuditEntry[]): Promise<void>;
  /** Newest first. */
  list(filter: AuditFilter, page: AuditPageOptions): Promise<AuditPage>;
  /** All, in the order of their places. */
  walk(): AsyncIterable<StoredEntry>;
  filedAs(entry: AuditEntry): unknown;
  /** Candidates with how often they were touched, most often first. */
  touched(filter: AuditFilter): Promise<readonly { readonly candidateId: string; readonly times: number }[]>;
}

/** The record of every access and change: it is only ever added to. */
export interface AuditTrail {
  /** When it returns, the entries are on the disk, in one chain with those of all other processes. */
  append(...events: readonly AuditEvent[]): Promise<void>;
  /** Newest first. */
  list(filter: AuditFilter, page: AuditPageOptions): Promise<AuditPage>;
  touched: AuditShelf['touched'];
  /** Finds what was altered, taken out or put in since it was written. */
  verify(anchor?: ChainEnd): Promise<AuditVerdict>;
}

interface Waiting {
  readonly events: readonly AuditEvent[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** Entries that are added in one step at most. */
const mostTogether = 500;

/**
 * One writer in a process, which adds whatever has come together; between processes the head's version decides. A head
 * carries its own last entries, so that a process that dies before it has filed them loses none: the next one files them.
 */
export const createAuditTrail = (shelf: AuditShelf, now: () => Date): AuditTrail => {
  const queue: Waiting[] = [];
  let working = false;
  let known: { readonly end: ChainEnd; readonly version: string | undefined } | undefined;

  const load = async (): Promise<NonNullable<typeof known>> => {
    const found = await shelf.head();
    if (found === undefined) return { end: startOfChain, version: undefined };
    await shelf.file(found.head.batch);
    return { end: found.head, version: found.version };
  };

  const add = async (events: readonly AuditEvent[]): Promise<void> => {
    for (;;) {
      known ??= await load();
      const batch = link(events, known.end, now().toISOString());
      const last = batch.at(-1);
      if (last === undefined) return;
      const end = { seq: last.seq, hash: last.hash };
      const version = await shelf.advance({ ...end, batch }, known.version);
      known = version === undefined ? undefined : { end, version };
      if (version === undefined) continue;
      return shelf.file(batch);
    }
  };

  const work = async (): Promise<void> => {
    working = true;
    while (queue.length > 0) {
      const together = [queue.shift()].filter((one) => one !== undefined);
      let size = together[0]?.events.length ?? 0;
      for (let next = queue[0]; next !== undefined && size + next.events.length <= mostTogether; next = queue[0]) {
        size += next.events.length;
        together.push(next);
        queue.shift();
      }
      try {
        await add(together.flatMap(({ events }) => events));
        for (const { done } of together) done();
      } catch (error) {
        known = undefined;
        for (const { failed } of together) failed(error);
      }
    }
    // In the same step as the look at the queue: whoever comes now starts anew.
    working = false;
  };

  return {
    append: (...events) => {
      const checked = events.map((event) => auditEventSchema.parse(event));
      return new Promise((done, failed) => {
        queue.push({ events: checked, done, failed });
        if (!working) void work();
      });
    },
    list: (filter, page) => shelf.list(filter, page),
    touched: (filter) => shelf.touched(filter),
    verify: async (anchor) => {
      // The end first: what is added meanwhile lies behind it.
      const end = (await shelf.head())?.head ?? startOfChain;
      const behind = { seq: 0 };
      const entries = upTo(shelf.walk(), end.seq, behind);
      const verdict = await verifyChain({ entries, end, filedAs: shelf.filedAs, anchor });
      const endNow = (await shelf.head())?.head.seq ?? 0;
      if (behind.seq <= endNow) return verdict;
      const message = `Behind the end of the chain lies an entry in place ${behind.seq}.`;
      return { ...verdict, whole: false, faults: [...verdict.faults, { seq: behind.seq, fault: 'inserted', message }] };
    },
  };
};

/** Entries up to a place; how far those behind it reach is noted. */
async function* upTo(
  entries: AsyncIterable<StoredEntry>,
  seq: number,
  behind: { seq: number },
): AsyncIterable<StoredEntry> {
  for await (const stored of entries) {
    const place = (stored.filed as { readonly seq?: unknown }).seq;
    if (typeof place === 'number' && place > seq) behind.seq = Math.max(behind.seq, place);
    else yield stored;
  }
}
