import { serviceActor } from '../../compliance/audit/entry.ts';
import { listAll } from '../../elasticsearch/stores/record-store.ts';
import type { Erasure } from '../../model/custody.ts';
import { idsOf } from '../../model/ids-of.ts';
import { type EraseDeps, eraseCandidate, erasureDetails } from './erase.ts';

export interface ErasedAgain {
  /** Candidate ids. */
  readonly again: readonly string[];
  /** Proofs on record now. */
  readonly proofs: number;
  /** When the last erasure took place that is known of. */
  readonly last?: string;
}

/** The last word on each id. */
const latest = (erasures: readonly Erasure[]): Erasure[] => [
  ...new Map(erasures.toSorted((a, b) => (a.at < b.at ? -1 : 1)).map((one) => [one.id, one])).values(),
];

/** The very file of somebody who was erased makes the same id: who registered afterwards is here by right. */
const isBack = async (id: string, { at }: Erasure, { candidates }: EraseDeps): Promise<boolean> => {
  const stored = await candidates.get(id);
  return stored !== undefined && (stored.record.dates?.createdAt ?? '') < at;
};

/**
 * A backup brings back whoever was erased since: they are erased once more, whatever their record as it was asks for, and
 * every proof is put back. Safe to repeat.
 * @param noted proofs kept elsewhere than in the indices
 */
export const eraseAgain = async (noted: readonly Erasure[], deps: EraseDeps): Promise<ErasedAgain> => {
  const kept = await listAll(deps.erasures, []);
  const all = latest([...kept, ...noted]);
  const again: string[] = [];
  for (const erasure of all) {
    for (const id of idsOf(erasure)) {
      if (!(await isBack(id, erasure, deps))) continue;
      const { ground, by, at } = erasure;
      const done = await eraseCandidate(id, { by, ground, again: at }, deps);
      await deps.audit.append({
        actor: serviceActor,
        action: 'eraseCandidate',
        object: { kind: 'candidate', id },
        candidates: [id],
        details: { ...erasureDetails(done), again: true },
      });
      again.push(id);
    }
    if ((await deps.erasures.get(erasure.id)) === undefined) await deps.erasures.put(erasure);
  }
  const last = all
    .map(({ at }) => at)
    .sort()
    .at(-1);
  return { again, proofs: all.length, ...(last === undefined ? {} : { last }) };
};
