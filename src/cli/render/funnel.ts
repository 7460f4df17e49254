import type { FunnelRow } from '../../model/shortlist.ts';
import type { Criteria } from './criteria.ts';
import { cut, oneLine, padEnd, padStart } from './layout.ts';
import type { Page } from './page.ts';
import { sectionTitle } from './section-title.ts';

const needs = { must: 'must', should: 'should', mustNot: 'must not' } as const;

/** For each criterion but mere words how many have it and, for conditions, how far the pool opens without it. */
export const funnelLines = (rows: readonly FunnelRow[], criteria: Criteria, page: Page): readonly string[] => {
  const telling = rows.filter((row) => row.need !== 'should' || !criteria.isWord(row.criterionId));
  if (telling.length === 0) return [];
  const { paint, columns } = page;
  const labelWidth = Math.min(44, columns - 50);
  const head = `${padEnd('need', 10)}${padEnd('criterion', labelWidth)}${padStart('have it', 10)}${padStart('eligible without it', 23)}`;
  return [
    ...sectionTitle('Funnel', page),
    paint.dim(`  ${head}`),
    ...telling.map(({ criterionId, need, matching, eligibleWithout }) => {
      const without = need === 'should' ? '' : String(eligibleWithout);
      const label = padEnd(cut(oneLine(criteria.label(criterionId)), labelWidth - 1), labelWidth);
      return `  ${padEnd(needs[need], 10)}${label}${padStart(String(matching), 10)}${padStart(without, 23)}`;
    }),
  ];
};
