import type { Judgement } from './judgements.ts';

/** Grades by candidate. Who is not in it was not judged. */
export type Grades = ReadonlyMap<string, number>;

/** Grades by vacancy and candidate; where several people judged, their middle (the lower one of two). */
export const gradesOf = (judgements: readonly Judgement[]): ReadonlyMap<string, Grades> => {
  const all = new Map<string, Map<string, number[]>>();
  for (const { vacancy, candidate, grade } of judgements) {
    const ofVacancy = all.get(vacancy) ?? new Map<string, number[]>();
    all.set(vacancy, ofVacancy);
    ofVacancy.set(candidate, [...(ofVacancy.get(candidate) ?? []), grade]);
  }
  const middle = (grades: readonly number[]): number =>
    [...grades].sort((a, b) => a - b)[Math.floor((grades.length - 1) / 2)] ?? 0;
  return new Map(
    [...all].map(([vacancy, grades]) => [
      vacancy,
      new Map([...grades].map(([candidate, given]) => [candidate, middle(given)])),
    ]),
  );
};
