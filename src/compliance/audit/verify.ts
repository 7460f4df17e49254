import { isDeepStrictEqual } from 'node:util';
import { type ChainEnd, hashOf, startOfChain } from './chain.ts';
import { type AuditEntry, auditEntrySchema } from './entry.ts';

export interface AuditFault {
  /** Where in the chain; 0 where no place can be told. */
  readonly seq: number;
  readonly fault: 'altered' | 'missing' | 'inserted';
  readonly message: string;
}

export interface AuditVerdict {
  readonly whole: boolean;
  readonly entries: number;
  /** The last entry: noted elsewhere, it proves later that nothing before it was rewritten. */
  readonly end: ChainEnd;
  /** The first hundred. */
  readonly faults: readonly AuditFault[];
}

/** An entry as it lies in the store, with what it was filed under. */
export interface StoredEntry {
  readonly id: string;
  readonly filed: unknown;
  readonly record: unknown;
}

const mostFaults = 100;

export interface ChainToVerify {
  /** In the order of their places. */
  readonly entries: AsyncIterable<StoredEntry>;
  /** Where the chain ended when the check began, as kept apart from the entries. */
  readonly end: ChainEnd;
  /** What an entry is filed under, made from itself. */
  readonly filedAs: (entry: AuditEntry) => unknown;
  /** An end that somebody noted before. */
  readonly anchor?: ChainEnd | undefined;
}

/** Walks the chain from its first entry and says where it is not what was written. */
export const verifyChain = async ({ entries, end, filedAs, anchor }: ChainToVerify): Promise<AuditVerdict> => {
  const faults: AuditFault[] = [];
  const found = (seq: number, fault: AuditFault['fault'], message: string): void => {
    if (faults.length < mostFaults) faults.push({ seq, fault, message });
  };
  let last: ChainEnd = startOfChain;
  let count = 0;
  let anchored = anchor === undefined || anchor.seq === 0;
  for await (const stored of entries) {
    count += 1;
    const read = auditEntrySchema.safeParse(stored.record);
    if (!read.success) {
      found(last.seq + 1, 'altered', `The entry ${stored.id} cannot be read.`);
      continue;
    }
    const entry = read.data;
    if (entry.seq <= last.seq) {
      found(entry.seq, 'inserted', `There is more than one entry in place ${entry.seq}.`);
      continue;
    }
    if (entry.seq > last.seq + 1)
      found(last.seq + 1, 'missing', `${entry.seq - last.seq - 1} entries before ${entry.seq} are not there.`);
    else if (entry.previous !== last.hash)
      found(entry.seq, 'altered', `Entry ${entry.seq} does not follow from the one before it.`);
    if (stored.id !== String(entry.seq) || !isDeepStrictEqual(stored.filed, filedAs(entry)))
      found(entry.seq, 'altered', `Entry ${entry.seq} is filed under other keys than its own.`);
    if (hashOf(stored.record as AuditEntry) !== entry.hash)
      found(entry.seq, 'altered', `Entry ${entry.seq} is not what was written.`);
    if (anchor?.seq === entry.seq) anchored = anchor.hash === entry.hash;
    last = { seq: entry.seq, hash: entry.hash };
  }
  if (last.seq < end.seq) found(last.seq + 1, 'missing', `The last ${end.seq - last.seq} entries are not there.`);
  else if (last.seq > end.seq) found(end.seq + 1, 'inserted', 'There are entries behind the end of the chain.');
  else if (last.hash !== end.hash) found(end.seq, 'altered', 'The last entry is not the one the chain ended with.');
  if (!anchored) found(anchor?.seq ?? 0, 'altered', 'The chain does not lead through the end that was noted.');
  return { whole: faults.length === 0, entries: count, end: last, faults };
};
