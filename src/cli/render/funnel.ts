import type { FunnelRow } from '../../model/shortlist.ts';
import type { LabelOf } from './candidate-card.ts';
import { cut, oneLine, padEnd, padStart } from './layout.ts';
import type { Page } from './page.ts';
import { sectionTitle } from './section-title.ts';

const needs = { must: 'must', should: 'should', mustNot: 'must not' } as const;

/** For each criterion how many have it and, for conditions, how far the pool opens without it. */
export const funnelLines = (rows: readonly FunnelRow[], labelOf: LabelOf, page: Page): readonly string[] => {
  if (rows.length === 0) return [];
  const { paint, columns } = page;
  const labelWidth = Math.min(44, columns - 50);
  const head = `${padEnd('need', 10)}${padEnd('criterion', labelWidth)}${padStart('have it', 10)}${padStart('eligible without it', 23)}`;
  return [
    ...sectionTitle('Funnel', page),
    paint.dim(`  ${head}`),
    ...rows.map(({ criterionId, need, matching, eligibleWithout }) => {
      const without = need === 'should' ? '' : String(eligibleWithout);
      const label = padEnd(cut(oneLine(labelOf(criterionId)), labelWidth - 1), labelWidth);
      return `  ${padEnd(needs[need], 10)}${label}${padStart(String(matching), 10)}${padStart(without, 23)}`;
    }),
  ];
};
