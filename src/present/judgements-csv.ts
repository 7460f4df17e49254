import type { Judgement } from '../service/judgements.ts';
import { csvOf } from './csv.ts';

/** As `whylist evaluate` and `whylist tune` read it. */
export const judgementsCsv = (judgements: readonly Judgement[]): string =>
  csvOf(
    ['vacancy', 'candidate', 'grade', 'by', 'note'],
    judgements.map(({ vacancy, candidate, grade, by, note }) => [vacancy, candidate, grade, by, note]),
  );
