import { likeness, nameKeyOf } from '../../compliance/duplicates/likeness.ts';
import { existing, WhylistError } from '../../errors.ts';
import { contactKeys } from '../../ingest/contact-keys.ts';
import { finishCandidate } from '../../ingest/finish-candidate.ts';
import { updateCandidate } from '../../ingest/update-candidate.ts';
import type { Candidate } from '../../model/candidate.ts';
import type { Duplicate } from '../../model/custody.ts';
import type { CustodyDeps } from './custody-deps.ts';
import { type UndoOrder, undoMerge } from './undo-merge.ts';

export interface Duplicates {
  /** Queues whoever may be one of these. @returns how many pairs are new */
  look(candidates: readonly Candidate[]): Promise<number>;
  /** @param into the record that stays; the older one unless told */
  merge(id: string, by: string, into?: string): Promise<Duplicate>;
  /** @throws WhylistError `conflict` where what was done since would be lost, with the list of it */
  undo(id: string, order: UndoOrder): Promise<Duplicate>;
  dismiss(id: string, by: string): Promise<Duplicate>;
}

/** More of one name or number are no pairs for a person to look at. */
const mostAlike = 20;

const pairId = (a: string, b: string): string => [a, b].sort().join('~');

const alikeTo = async (candidate: Candidate, { candidates }: CustodyDeps): Promise<readonly Candidate[]> => {
  const name = nameKeyOf(candidate);
  const should = [
    ...(name === undefined ? [] : [{ term: { nameKey: name } }]),
    { terms: { contactKeys: [...contactKeys(candidate)] } },
  ];
  const filter = [{ bool: { should, minimum_should_match: 1, must_not: [{ term: { candidateId: candidate.id } }] } }];
  return (await candidates.list({ limit: mostAlike, filter })).items;
};

const queued = async (candidate: Candidate, deps: CustodyDeps): Promise<number> => {
  let added = 0;
  for (const other of await alikeTo(candidate, deps)) {
    const grounds = likeness(candidate, other);
    const id = pairId(candidate.id, other.id);
    if (grounds.length === 0 || (await deps.duplicates.get(id)) !== undefined) continue;
    const candidateIds = [candidate.id, other.id].sort();
    await deps.duplicates.put({ id, candidateIds, grounds, status: 'open', createdAt: deps.now().toISOString() });
    added += 1;
  }
  return added;
};

const open = async (id: string, status: Duplicate['status'], { duplicates }: CustodyDeps) => {
  const { record, version } = existing(await duplicates.get(id), 'pair of candidates with this id');
  if (record.status !== status) throw new WhylistError('conflict', `These two are ${record.status} already.`);
  return { record, version };
};

const both = async ({ candidateIds }: Duplicate, deps: CustodyDeps): Promise<[Candidate, Candidate]> => {
  const [one, other] = await Promise.all(candidateIds.map((id) => deps.candidates.get(id)));
  if (one === undefined || other === undefined) throw new WhylistError('conflict', 'One of the two is gone.');
  return [one.record, other.record];
};

const isNewer = (one: Candidate, other: Candidate): boolean => one.document.asOf.date > other.document.asOf.date;

/** The newer CV speaks; tags, consents and limits are those of both, and a limit on either is one on the person. */
const merged = (kept: Candidate, other: Candidate): Candidate => {
  const newer = isNewer(other, kept) ? other : kept;
  const limits = { ...other.limits, ...kept.limits };
  const created = [kept, other].flatMap(({ dates }) => dates?.createdAt ?? []).sort()[0];
  const contact = [kept, other]
    .flatMap(({ dates }) => dates?.lastContactAt ?? [])
    .sort()
    .at(-1);
  return {
    ...updateCandidate({ ...kept, consent: [...kept.consent, ...other.consent] }, newer),
    tags: [...new Set([...kept.tags, ...other.tags])],
    mergedFrom: [...new Set([...(kept.mergedFrom ?? []), other.id, ...(other.mergedFrom ?? [])])],
    ...(Object.keys(limits).length === 0 ? {} : { limits }),
    ...(created === undefined || contact === undefined
      ? {}
      : { dates: { createdAt: created, lastContactAt: contact } }),
  };
};

const merge = async (id: string, by: string, into: string | undefined, deps: CustodyDeps): Promise<Duplicate> => {
  const { record: pair, version } = await open(id, 'open', deps);
  const [first, second] = await both(pair, deps);
  const older = (first.dates?.createdAt ?? '') <= (second.dates?.createdAt ?? '') ? first : second;
  const kept = into === undefined ? older : [first, second].find((each) => each.id === into);
  if (kept === undefined) throw new WhylistError('invalid-request', 'into names neither of the two.');
  const other = kept === first ? second : first;
  const at = deps.now().toISOString();
  await deps.merges.put({ id, candidateIds: [kept.id, other.id], createdAt: at, before: [kept, other] });
  const one = merged(kept, other);
  const finished = finishCandidate(one, deps.policies, at);
  // A merge is no contact.
  const record = one.dates === undefined ? finished : { ...finished, dates: one.dates };
  // Both documents stay: the other's, and the one that the newer CV replaced.
  const all = [other, ...(await deps.candidates.former(other.id)), kept];
  const former = all.map((candidate) => ({ candidate: { ...candidate, id: kept.id }, replacedAt: at }));
  await deps.candidates.save([record], former);
  await deps.candidates.remove(other.id);
  await deps.history.put({
    id: `merge:${id}:${at}`,
    candidateId: kept.id,
    kind: 'merge',
    at,
    by,
    changes: [{ path: 'mergedFrom', after: other.id }],
  });
  await deps.events.append([
    { type: 'candidate.merged', subject: { kind: 'candidate', id: other.id }, data: { into: kept.id } },
  ]);
  const days = deps.policies.retention.undoMergeDays;
  const undoUntil = new Date(Date.parse(at) + days * 86_400_000).toISOString();
  const decided: Duplicate = { ...pair, status: 'merged', decided: { at, by }, merge: { into: kept.id, undoUntil } };
  await deps.duplicates.put(decided, version);
  return decided;
};

const undo = async (id: string, order: UndoOrder, deps: CustodyDeps): Promise<Duplicate> => {
  const { record: pair, version } = await open(id, 'merged', deps);
  await undoMerge(pair, order, deps);
  const { merge: _merge, ...rest } = pair;
  const reopened: Duplicate = { ...rest, status: 'open', decided: { at: deps.now().toISOString(), by: order.by } };
  await deps.duplicates.put(reopened, version);
  return reopened;
};

/** Records that may be of one person: found when they come in, decided by people. */
export const createDuplicates = (deps: CustodyDeps): Duplicates => ({
  look: async (candidates) => {
    let added = 0;
    for (const candidate of candidates) added += await queued(candidate, deps);
    return added;
  },
  merge: (id, by, into) => merge(id, by, into, deps),
  undo: (id, order) => undo(id, order, deps),
  dismiss: async (id, by) => {
    const { record, version } = await open(id, 'open', deps);
    const dismissed: Duplicate = { ...record, status: 'dismissed', decided: { at: deps.now().toISOString(), by } };
    await deps.duplicates.put(dismissed, version);
    return dismissed;
  },
});
