import type { Contribution, Listed } from '../../model/shortlist.ts';
import { contributionLines, indent } from './contribution.ts';
import type { Criteria } from './criteria.ts';
import { bar, cut, oneLine, padStart, widthOf, wrap } from './layout.ts';
import { mark, points } from './marks.ts';
import type { Page } from './page.ts';

const barWidth = 12;

/** A listed candidate: rank, score with its bar, name and headline; the reasons below. */
export const candidateCard = (listed: Listed, criteria: Criteria, page: Page): readonly string[] => [
  ...heading(listed, page),
  ...reasonLines(listed.contributions, criteria, page),
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

/**
 * What earned or lost points first, dearest first. Mere words of the vacancy, and what the CV is silent about, share a
 * paragraph each: a page of them would bury the reasons that count.
 */
export const reasonLines = (rows: readonly Contribution[], criteria: Criteria, page: Page): readonly string[] => {
  const sorted = rows.toSorted((a, b) => b.maxPoints - a.maxPoints);
  const silent = sorted.filter((row) => row.outcome === 'notShown');
  const spoken = sorted.filter((row) => row.outcome !== 'notShown');
  const words = spoken.filter((row) => criteria.isWord(row.criterionId) && row.outcome !== 'failed');
  const label = (row: Contribution): string => oneLine(criteria.label(row.criterionId));
  return [
    ...spoken.filter((row) => !words.includes(row)).flatMap((row) => contributionLines(row, label(row), page)),
    ...paragraph(
      `${mark('met', page)} `,
      'Words of the vacancy',
      words.map((row) => `${label(row)} (${points(row.points)}/${points(row.maxPoints)})`),
      page,
    ),
    ...paragraph(
      `${mark('notShown', page)} `,
      'The CV does not say',
      // Conditions and skills with what they would earn, mere words without.
      silent
        .toSorted((a, b) => Number(criteria.isWord(a.criterionId)) - Number(criteria.isWord(b.criterionId)))
        .map((row) => (criteria.isWord(row.criterionId) ? label(row) : `${label(row)} (0/${points(row.maxPoints)})`)),
      page,
    ),
  ];
};

const paragraph = (sign: string, title: string, items: readonly string[], page: Page): readonly string[] => {
  if (items.length === 0) return [];
  const { dim } = page.paint;
  return wrap(`${title}: ${items.join(', ')}`, page.columns - indent - 2).map(
    (line, at) => ' '.repeat(indent) + (at === 0 ? sign : '  ') + dim(line),
  );
};
