import type { PlanItem } from '../../model/shortlist.ts';
import type { Flag } from '../../model/vacancy.ts';
import { cut, oneLine, padEnd, padStart } from './layout.ts';
import { points } from './marks.ts';
import type { Page } from './page.ts';
import { sectionTitle } from './section-title.ts';
import { flagLines } from './shortlist.ts';

const needs = { must: 'must', should: 'should', mustNot: 'must not' } as const;

/** `whylist vacancy`: what each phrase became, how strongly it is asked for and what it may earn. */
export const planLines = (
  { title, plan, flags }: { title: string; plan: readonly PlanItem[]; flags: readonly Flag[] },
  page: Page,
): readonly string[] => {
  const { paint, columns } = page;
  const labelWidth = 34;
  const room = columns - labelWidth - 38;
  const head = `${padEnd('need', 10)}${padEnd('kind', 15)}${padEnd('criterion', labelWidth)}${padStart('points', 7)}  words of the vacancy`;
  return [
    paint.bold(cut(oneLine(title), columns)),
    ...sectionTitle('Criteria', page),
    paint.dim(`  ${head}`),
    ...plan.map(({ need, kind, label, maxPoints, why }) => {
      const words = why.quote === undefined ? `(${why.from})` : `“${oneLine(why.quote)}”`;
      return `  ${padEnd(needs[need], 10)}${padEnd(kind, 15)}${padEnd(cut(oneLine(label), labelWidth - 1), labelWidth)}${padStart(points(maxPoints), 7)}  ${paint.dim(cut(words, room))}`;
    }),
    ...(plan.length === 0 ? [paint.yellow('  Nothing in this vacancy could be turned into a criterion.')] : []),
    ...flagLines(flags, page),
  ];
};
