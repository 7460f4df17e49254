import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

export interface Judgement {
  readonly vacancy: string;
  readonly candidate: string;
  /** 0 (unsuitable) to 3 (ring today). */
  readonly grade: number;
}

/** Judgements by vacancy; who is not judged is grade 0. */
export const readJudgements = (file: string): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const rows = parse(readFileSync(file), {
    columns: true,
    cast: (value, { column }) => (column === 'grade' ? Number(value) : value),
  }) as Judgement[];
  const judged = new Map<string, Map<string, number>>();
  for (const { vacancy, candidate, grade } of rows) {
    const grades = judged.get(vacancy) ?? new Map<string, number>();
    judged.set(vacancy, grades.set(candidate, grade));
  }
  return judged;
};

const gain = (grades: readonly number[], k: number): number =>
  grades.slice(0, k).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);

/** Normalised discounted cumulative gain of a ranking (Järvelin and Kekäläinen 2002), 0 to 1. */
export const ndcg = (ranking: readonly string[], judged: ReadonlyMap<string, number>, k: number): number => {
  const ideal = [...judged.values()].sort((a, b) => b - a);
  const best = gain(ideal, k);
  return best === 0
    ? 0
    : gain(
        ranking.map((id) => judged.get(id) ?? 0),
        k,
      ) / best;
};

/** Share of the first k that are worth a look (grade 1 and up), of as many as could be. */
export const precision = (ranking: readonly string[], judged: ReadonlyMap<string, number>, k: number): number => {
  const possible = Math.min(k, [...judged.values()].filter((grade) => grade > 0).length);
  return ranking.slice(0, k).filter((id) => (judged.get(id) ?? 0) > 0).length / Math.max(1, possible);
};
