import type { Contribution, Listed } from '../../model/shortlist.ts';
import { contributionLines, indent } from './contribution.ts';
import { bar, cut, oneLine, padStart, widthOf, wrap } from './layout.ts';
import { isSilent, mark, points } from './marks.ts';
import type { Page } from './page.ts';

const barWidth = 12;

/** Label of a criterion by its id, as the plan gives it. */
export type LabelOf = (criterionId: string) => string;

/** A listed candidate: rank, score with its bar, name and headline; the reasons below. */
export const candidateCard = (listed: Listed, labelOf: LabelOf, page: Page): readonly string[] => [
  ...heading(listed, page),
  ...reasonLines(listed.contributions, labelOf, page),
  ...listed.warnings.flatMap((w) =>
    wrap(`! ${w}`, page.columns - indent).map((line) => ' '.repeat(indent) + page.paint.yellow(line)),
  ),
];

const heading = (listed: Listed, { paint, columns }: Page): readonly string[] => {
  const { rank, score, name, label, candidateId } = listed;
  const left = `${padStart(String(rank), 3)}  ${paint.bold(padStart(score.toFixed(1), 5))} ${paint.cyan(bar(score / 100, barWidth))}  `;
  // Whole, since `whylist explain` asks for it; on a line of its own where the terminal is narrow.
  const id = name === undefined ? '' : oneLine(candidateId);
  const beside = columns >= 90;
  const room = columns - widthOf(left) - (beside ? widthOf(id) + 2 : 0);
  const shownName = cut(oneLine(name ?? `Candidate ${candidateId}`), room);
  const headline = label === undefined ? '' : cut(`  ${oneLine(label)}`, Math.max(0, room - widthOf(shownName)));
  const gap = ' '.repeat(Math.max(0, columns - widthOf(left + shownName + headline) - widthOf(id)));
  const line = `${left}${paint.bold(shownName)}${headline}`;
  if (id === '') return [line];
  return beside ? [`${line}${gap}${paint.dim(id)}`] : [line, ' '.repeat(indent) + paint.dim(id)];
};

/** What earned or lost points first, dearest first; what the CV is silent about in one paragraph at the end. */
export const reasonLines = (rows: readonly Contribution[], labelOf: LabelOf, page: Page): readonly string[] => {
  const spoken = rows.filter((row) => !isSilent(row)).toSorted((a, b) => b.maxPoints - a.maxPoints);
  return [
    ...spoken.flatMap((row) => contributionLines(row, labelOf(row.criterionId), page)),
    ...silentLines(rows.filter(isSilent), labelOf, page),
  ];
};

const silentLines = (rows: readonly Contribution[], labelOf: LabelOf, page: Page): readonly string[] => {
  if (rows.length === 0) return [];
  const list = rows
    .toSorted((a, b) => b.maxPoints - a.maxPoints)
    .map((row) => `${oneLine(labelOf(row.criterionId))} (0/${points(row.maxPoints)})`)
    .join(', ');
  const [first = '', ...others] = wrap(`The CV does not say: ${list}`, page.columns - indent - 2);
  const { dim } = page.paint;
  return [
    `${' '.repeat(indent)}${mark('notShown', page)} ${dim(first)}`,
    ...others.map((line) => ' '.repeat(indent + 2) + dim(line)),
  ];
};
