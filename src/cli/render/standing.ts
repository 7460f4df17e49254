import type { Standing } from '../../matching/explain-candidate.ts';
import { reasonLines } from './candidate-card.ts';
import type { Criteria } from './criteria.ts';
import { oneLine, wrap } from './layout.ts';
import { legend } from './marks.ts';
import type { Page } from './page.ts';

const mostChanges = 4;

/** `whylist explain`: where one candidate stands, every reason, and the single changes that would list them. */
export const standingLines = (standing: Standing, title: string, criteria: Criteria, page: Page): readonly string[] => {
  const { paint, columns } = page;
  const { name, candidateId, score, reason, contributions, changes, pool } = standing;
  return [
    `${paint.bold(oneLine(name ?? `Candidate ${candidateId}`))}  ${paint.bold(score.toFixed(1))} of 100 for ${oneLine(title)}`,
    ...wrap(reason, columns),
    ...changes
      .slice(0, mostChanges)
      .flatMap(({ means, rank }) => wrap(`${oneLine(means)}: number ${rank}.`, columns).map(paint.yellow)),
    paint.dim(`${pool.considered} candidates considered · ${pool.eligible} meet every condition`),
    legend(page),
    '',
    ...reasonLines(contributions, criteria, page),
  ];
};
