import { createHash } from 'node:crypto';
import type { AuditEntry, AuditEvent } from './entry.ts';

/** Stands before the first entry. */
export const genesis = '0'.repeat(64);

/** JSON with the keys in order, so that the same data always give the same text, however they were put together. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const parts = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`);
  return `{${parts.join(',')}}`;
};

/** SHA-256 of any data, in hexadecimal: tells that two states differ without telling what they are. */
export const digestOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex');

export const hashOf = ({ hash: _own, ...rest }: Omit<AuditEntry, 'hash'> & { readonly hash?: string }): string =>
  digestOf(rest);

/** Where the chain ends. */
export interface ChainEnd {
  readonly seq: number;
  readonly hash: string;
}

export const startOfChain: ChainEnd = { seq: 0, hash: genesis };

/** The events as the next links of the chain. */
export const link = (events: readonly AuditEvent[], end: ChainEnd, at: string): AuditEntry[] => {
  let { seq, hash: previous } = end;
  return events.map((event) => {
    seq += 1;
    // As it will be read again: what is undefined is not there.
    const open = JSON.parse(JSON.stringify({ ...event, seq, at, previous })) as Omit<AuditEntry, 'hash'>;
    const entry = { ...open, hash: hashOf(open) };
    previous = entry.hash;
    return entry;
  });
};
