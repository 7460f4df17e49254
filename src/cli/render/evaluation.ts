import type { Evaluated, Evaluation, Measures } from '../../tuning/evaluate.ts';
import type { Terminal } from '../terminal.ts';

const shown = (value: number): string => value.toFixed(3);
const signed = (value: number): string =>
  Math.abs(value) < 0.0005 ? '      ' : `${value < 0 ? '−' : '+'}${shown(Math.abs(value))}`;

const measures: readonly (keyof Measures)[] = ['ndcg', 'precision', 'reciprocalRank'];

const cells = (one: Measures): string => measures.map((key) => shown(one[key]).padStart(8)).join('');

const against = (one: Measures, other: Measures | undefined): string =>
  other === undefined ? '' : `   ${shown(other.ndcg)} ${signed(one.ndcg - other.ndcg)}`;

const told = (file: string, columns: number): string =>
  file.length <= columns ? file.padEnd(columns) : `…${file.slice(1 - columns)}`;

const settingLine = (name: string, { weights, synonyms }: Evaluated): string =>
  `${name} ${weights.file} ${weights.version} · synonyms ${synonyms.version}`;

/** A row for each vacancy, the means, and whether a difference is real. */
export const evaluationLines = (evaluation: Evaluation, { paint, columns }: Terminal): string[] => {
  const { k, least, vacancies, mean, against: other, comparison } = evaluation;
  const wide = Math.min(44, Math.max(24, columns - 50));
  const header = `${'vacancy'.padEnd(wide)}${`nDCG@${k}`.padStart(8)}${`P@${k}`.padStart(8)}${'RR'.padStart(8)}${
    other === undefined ? '' : `   against`
  }`;
  const unjudged = vacancies.filter(({ judgedShare }) => judgedShare < 0.5).length;
  return [
    settingLine('ranked with', evaluation),
    ...(other === undefined ? [] : [settingLine('against    ', other)]),
    '',
    paint.bold(header),
    ...vacancies.map((one, at) => `${told(one.vacancy, wide)}${cells(one)}${against(one, other?.vacancies[at])}`),
    paint.bold(`${`mean of ${vacancies.length} (MRR last)`.padEnd(wide)}${cells(mean)}${against(mean, other?.mean)}`),
    '',
    `${evaluation.judgements} judgements; suitable is grade ${least} and up; who was not judged counts as grade 0.`,
    ...(unjudged === 0
      ? []
      : [`For ${unjudged} of ${vacancies.length} vacancies fewer than half of the first ${k} were judged.`]),
    ...(comparison === undefined
      ? []
      : [
          '',
          `nDCG@${k}: ${comparison.ndcg.says}`,
          `P@${k}: ${comparison.precision.says}`,
          `MRR: ${comparison.reciprocalRank.says}`,
        ]),
  ];
};
