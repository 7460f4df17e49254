import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { EvidenceFile } from '../../model/evidence-file.ts';
import { allShortlists, candidateEvidence } from './candidate-evidence.ts';
import type { EvidenceDeps } from './evidence-deps.ts';

/** So many of all, each as likely as any other; the same for the same seed. */
export const drawn = (ids: readonly string[], count: number, seed: number): string[] => {
  const random = xoroshiro128plus(seed);
  const pool = [...ids].sort();
  const drawn: string[] = [];
  while (drawn.length < count && pool.length > 0) {
    const [id = ''] = pool.splice(uniformInt(random, 0, pool.length - 1), 1);
    drawn.push(id);
  }
  return drawn;
};

/** What an inspector asks for: the evidence of candidates that nobody picked. */
export const inspect = async (
  ids: readonly string[],
  { count, seed }: { readonly count: number; readonly seed: number },
  deps: EvidenceDeps,
): Promise<EvidenceFile[]> => {
  const searched = await allShortlists(deps);
  const files: EvidenceFile[] = [];
  for (const id of drawn(ids, count, seed)) files.push(await candidateEvidence(id, deps, searched));
  return files;
};
