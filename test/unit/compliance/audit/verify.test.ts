import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { link, startOfChain } from '../../../../src/compliance/audit/chain.ts';
import type { AuditEntry, AuditEvent } from '../../../../src/compliance/audit/entry.ts';
import { type StoredEntry, verifyChain } from '../../../../src/compliance/audit/verify.ts';

const event = (n: number): AuditEvent => ({
  actor: { id: `key-${n % 3}`, role: 'recruiter' },
  action: 'getCandidate',
  object: { kind: 'candidate', id: `c-${n}` },
  details: { n },
});

const filedAs = ({ seq, action }: AuditEntry) => ({ seq, action });
const stored = (entry: AuditEntry): StoredEntry => ({ id: String(entry.seq), filed: filedAs(entry), record: entry });

const chain = (length: number): AuditEntry[] =>
  link(
    Array.from({ length }, (_, n) => event(n)),
    startOfChain,
    '2026-11-23T10:00:00.000Z',
  );

async function* each(entries: readonly StoredEntry[]): AsyncIterable<StoredEntry> {
  yield* entries;
}

const verify = (entries: readonly StoredEntry[], written: readonly AuditEntry[], anchor?: AuditEntry) => {
  const last = written.at(-1);
  const end = last === undefined ? startOfChain : { seq: last.seq, hash: last.hash };
  return verifyChain({ entries: each(entries), end, filedAs, anchor });
};

const place = fc.nat({ max: 19 });

describe('verifying the audit', () => {
  it('finds nothing wrong with what was written, nor with nothing', async () => {
    const written = chain(20);
    expect(await verify(written.map(stored), written, written[7])).toEqual({
      whole: true,
      entries: 20,
      end: { seq: 20, hash: written[19]?.hash },
      faults: [],
    });
    expect((await verify([], [])).whole).toBe(true);
  });

  it('finds any entry that was altered, whichever field and however it was hidden', async () => {
    const edits: readonly ((entry: AuditEntry) => AuditEntry)[] = [
      (entry) => ({ ...entry, actor: { ...entry.actor, id: 'somebody' } }),
      (entry) => ({ ...entry, at: '2026-11-23T11:00:00.000Z' }),
      (entry) => ({ ...entry, object: { kind: 'candidate', id: 'c-other' } }),
      (entry) => ({ ...entry, details: { n: 1000 } }),
      (entry) => ({ ...entry, purpose: 'added' }),
      (entry) => ({ ...entry, more: 'unknown' }) as AuditEntry,
      // The hash mended, too: then the next entry, or the end, does not follow.
      (entry) => link([{ ...event(99) }], { seq: entry.seq - 1, hash: entry.previous }, entry.at)[0] ?? entry,
    ];
    await fc.assert(
      fc.asyncProperty(place, fc.constantFrom(...edits), async (at, edit) => {
        const written = chain(20);
        const tampered = written.map((entry, n) => (n === at ? edit(entry) : entry));
        expect((await verify(tampered.map(stored), written)).whole).toBe(false);
      }),
    );
  });

  it('finds entries that were taken out, the last ones included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(place, { minLength: 1 }), async (gone) => {
        const written = chain(20);
        const left = written.filter((_, n) => !gone.includes(n));
        const verdict = await verify(left.map(stored), written);
        expect(verdict.whole).toBe(false);
        expect(verdict.faults[0]).toMatchObject({ fault: 'missing', seq: Math.min(...gone) + 1 });
      }),
    );
  });

  it('finds entries that were put in, changed places and keys that hide an entry from lists', async () => {
    const written = chain(20);
    await fc.assert(
      fc.asyncProperty(place, place, async (from, to) => {
        const entries = written.map(stored);
        const more = entries[from];
        if (more === undefined) throw new Error('no entry');
        expect((await verify(entries.toSpliced(to, 0, { ...more, id: 'put-in' }), written)).whole).toBe(false);
        const hidden = entries.with(from, { ...more, filed: { seq: from + 1, action: 'another' } });
        expect((await verify(hidden, written)).whole).toBe(false);
      }),
    );
  });

  it('finds a chain that was written anew from some place on, by an end that was noted before', async () => {
    const written = chain(20);
    const [first, ...rest] = written;
    if (first === undefined) throw new Error('no entry');
    const anew = [
      first,
      ...link(
        rest.map((_, n) => event(n + 50)),
        { seq: 1, hash: first.hash },
        first.at,
      ),
    ];
    expect((await verify(anew.map(stored), anew)).whole).toBe(true);
    expect((await verify(anew.map(stored), anew, written[12])).whole).toBe(false);
    expect((await verify(anew.map(stored), anew, first)).whole).toBe(true);
  });
});
