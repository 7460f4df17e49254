import { type Purpose, purposes } from '../../compliance/consent/consent-policy.ts';
import { withdrawnConsents } from '../../compliance/consent/give-consent.ts';
import { listAll } from '../../elasticsearch/stores/record-store.ts';
import { existing, WhylistError } from '../../errors.ts';
import { checkedLifecycle } from '../../ingest/mandatory.ts';
import type { Candidate } from '../../model/candidate.ts';
import type { Duplicate, HistoryEntry } from '../../model/custody.ts';
import type { CustodyDeps } from './custody-deps.ts';

export interface UndoOrder {
  readonly by: string;
  /** Also where what was done since is lost from the records. */
  readonly discard?: boolean;
}

interface Merged {
  /** Both as they were: the one that stayed, and the one that went into it. */
  readonly before: readonly [Candidate, Candidate];
  readonly now: Candidate;
  /** What was done to the one record since. */
  readonly since: readonly HistoryEntry[];
  /** Another CV than theirs came in since. */
  readonly newer: boolean;
}

interface Withdrawal {
  readonly purpose: Purpose;
  readonly at: string;
}

const withdrawalsIn = ({ kind, at, changes }: HistoryEntry): Withdrawal[] =>
  kind !== 'consent'
    ? []
    : changes.flatMap(({ path, after }) => {
        const purpose = purposes.find((one) => path === `consent.${one}`);
        const gives = typeof after === 'object' && after !== null && 'purpose' in after;
        return purpose === undefined || gives ? [] : [{ purpose, at }];
      });

const lostKinds: ReadonlySet<HistoryEntry['kind']> = new Set(['edit', 'tags', 'consent']);

/** What was put on the one record since, of which nobody but a person can say whose it is. */
const lossesOf = ({ since, newer }: Merged): string[] => [
  ...since
    .filter((entry) => lostKinds.has(entry.kind) && withdrawalsIn(entry).length === 0)
    .flatMap(({ changes, by, at }) =>
      changes
        .filter(({ path }) => !path.endsWith('.remindedAt'))
        .map(({ path }) => `${path}, by ${by} on ${at.slice(0, 10)}`),
    ),
  ...(newer ? ['a newer CV came in: it stays among the former versions'] : []),
];

/** As it was, with what protects the person since: withdrawals, restrictions, objections and holds. */
const protectedBy = ({ now, since }: Merged, was: Candidate): Candidate => {
  const limits = { ...was.limits, ...now.limits };
  const consent = since
    .flatMap(withdrawalsIn)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .reduce<readonly Candidate['consent'][number][]>(
      (left, { purpose, at }) => withdrawnConsents(left, purpose, at),
      was.consent,
    );
  return { ...was, consent: [...consent], ...(Object.keys(limits).length === 0 ? {} : { limits }) };
};

/** Where the record that stayed is in its life, and who was spoken to since, is so still. */
const asItStands = ({ now, before: [was, other] }: Merged, restored: Candidate): Candidate => {
  const last = now.dates?.lastContactAt ?? '';
  const known = [was, other].some(({ dates }) => (dates?.lastContactAt ?? '') >= last);
  return {
    ...restored,
    lifecycle: now.lifecycle,
    ...(known || was.dates === undefined ? {} : { dates: { ...was.dates, lastContactAt: last } }),
  };
};

const mergedOf = async (pair: Duplicate, at: string, deps: CustodyDeps): Promise<Merged> => {
  const kept = await deps.merges.get(pair.id);
  if (kept === undefined || (pair.merge?.undoUntil ?? '') <= at)
    throw new WhylistError('conflict', `This merge could be undone until ${pair.merge?.undoUntil.slice(0, 10)}.`);
  const [stays, back] = kept.record.before;
  if (stays === undefined || back === undefined) throw new WhylistError('internal', 'A merge is of two records.');
  const now = existing(await deps.candidates.get(stays.id), 'candidate with this id').record;
  const filter = [{ term: { candidateId: stays.id } }, { range: { createdAt: { gt: kept.record.createdAt } } }];
  const newer = [stays, back].every(({ document }) => document.sha256 !== now.document.sha256);
  return { before: [stays, back], now, since: await listAll(deps.history, filter), newer };
};

/**
 * Both records as they were before a merge, with what protects their persons since.
 * @throws WhylistError `conflict` with the list of what would be lost, unless it is to be discarded
 */
export const undoMerge = async (
  pair: Duplicate,
  { by, discard = false }: UndoOrder,
  deps: CustodyDeps,
): Promise<void> => {
  const at = deps.now().toISOString();
  const merged = await mergedOf(pair, at, deps);
  const losses = lossesOf(merged);
  if (losses.length > 0 && !discard)
    throw new WhylistError('conflict', 'The record was changed since the merge; nobody but you knows whose that is.', {
      fields: losses.map((message) => ({ path: '/discard', message })),
      hint: 'Note the changes, undo with "discard": true, and make them again on the record that they belong to.',
    });
  const { before, now, newer } = merged;
  const [stays, back] = before;
  await deps.candidates.forgetFormer(stays.id, [back.document.sha256]);
  const records = [asItStands(merged, protectedBy(merged, stays)), protectedBy(merged, back)].map((record) => ({
    ...record,
    lifecycle: checkedLifecycle(record, deps.policies.mandatory, at),
  }));
  await deps.candidates.save(records, newer ? [{ candidate: now, replacedAt: at }] : []);
  await deps.merges.remove(pair.id);
  for (const { id } of before)
    await deps.history.put({
      id: `undo:${pair.id}:${id}:${at}`,
      candidateId: id,
      kind: 'merge',
      at,
      by,
      changes: [{ path: 'mergedFrom', before: back.id }],
    });
};
