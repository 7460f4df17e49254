import type { Grades } from './grades.ts';

/** Candidate ids, best first. */
export type Ranking = readonly string[];

const discounted = (grades: readonly number[], k: number): number =>
  grades.slice(0, k).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

/**
 * Normalised discounted cumulative gain of the first k, 0 to 1: 1 when no other order of the judged would be better. Gain
 * 2^grade − 1 and discount log2(rank + 1) after Burges et al. 2005; the measure is Järvelin and Kekäläinen's (2002). Who was
 * not judged counts as grade 0; 0 where nobody judged is suitable.
 */
export const ndcg = (ranking: Ranking, judged: Grades, k: number): number => {
  const ideal = discounted(
    [...judged.values()].sort((a, b) => b - a),
    k,
  );
  return ideal === 0
    ? 0
    : discounted(
        ranking.map((id) => judged.get(id) ?? 0),
        k,
      ) / ideal;
};

/** P@k: the share of the first k whose grade is at least `least`. Of k, however many there could be. */
export const precision = (ranking: Ranking, judged: Grades, { k, least }: { k: number; least: number }): number =>
  ranking.slice(0, k).filter((id) => (judged.get(id) ?? 0) >= least).length / k;

/** One by the rank of the first whose grade is at least `least` (1, 1/2, 1/3 …); its mean over vacancies is MRR. */
export const reciprocalRank = (ranking: Ranking, judged: Grades, least: number): number => {
  const at = ranking.findIndex((id) => (judged.get(id) ?? 0) >= least);
  return at < 0 ? 0 : 1 / (at + 1);
};

/** Share of the first k that somebody judged: where it is low, the measures say little. */
export const judgedShare = (ranking: Ranking, judged: Grades, k: number): number => {
  const first = ranking.slice(0, k);
  return first.length === 0 ? 0 : first.filter((id) => judged.has(id)).length / first.length;
};
