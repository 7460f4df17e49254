import type { Standing } from '../../matching/explain-candidate.ts';
import { reasonLines } from './candidate-card.ts';
import type { Criteria } from './criteria.ts';
import { oneLine, wrap } from './layout.ts';
import { legend } from './marks.ts';
import type { Page } from './page.ts';

/** `whylist explain`: where one candidate stands, every reason, and the one change that would list them. */
export const standingLines = (standing: Standing, title: string, criteria: Criteria, page: Page): readonly string[] => {
  const { paint, columns } = page;
  const { name, candidateId, score, reason, contributions, ifRelaxed, pool } = standing;
  const change =
    ifRelaxed === undefined
      ? []
      : [`Without “${criteria.label(ifRelaxed.criterionId)}” this candidate would be number ${ifRelaxed.rank}.`];
  return [
    `${paint.bold(oneLine(name ?? `Candidate ${candidateId}`))}  ${paint.bold(score.toFixed(1))} of 100 for ${oneLine(title)}`,
    ...wrap(reason, columns),
    ...change.flatMap((sentence) => wrap(sentence, columns).map(paint.yellow)),
    paint.dim(`${pool.considered} candidates considered · ${pool.eligible} meet every condition`),
    legend(page),
    '',
    ...reasonLines(contributions, criteria, page),
  ];
};
