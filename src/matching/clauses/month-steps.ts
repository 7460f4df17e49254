import { atLeast, monthSteps } from '../document/tokens.ts';
import type { KeywordField, Step, Test } from './clause.ts';
import { years } from './context.ts';

/** The longest step that is written for somebody with just that many years. */
export const askedMonths = (minYears: number): number =>
  monthSteps.findLast((step) => step <= Math.round(minYears * 12)) ?? monthSteps[0] ?? 3;

const monthsTest = (field: KeywordField, keys: readonly string[], months: number): Test => ({
  on: 'keyword',
  field,
  anyOf: keys.map((key) => atLeast(key, months)),
});

export const forYears = (field: KeywordField, keys: readonly string[], minYears: number): Test =>
  monthsTest(field, keys, askedMonths(minYears));

/** Years against years asked: the share of them that was shown, by at most six steps. */
export const towardsYears = (field: KeywordField, keys: readonly string[], minYears: number): Step[] => {
  const goal = askedMonths(minYears);
  const below = monthSteps.filter((step) => step < goal).reverse();
  const every = Math.max(1, Math.ceil(below.length / 5));
  const chosen = [goal, ...below.filter((_, index) => index % every === every - 1)];
  return chosen.map((months) => ({
    share: months / goal,
    means: months === goal ? `the ${years(goal)} asked` : `${years(months)} of ${years(goal)}`,
    test: monthsTest(field, keys, months),
  }));
};

/** Depth where no years are asked, from a table of months to shares. */
export const byDepth = (
  field: KeywordField,
  keys: readonly string[],
  table: readonly { readonly at: number; readonly share: number }[],
): Step[] =>
  table
    .map(({ at, share }) => ({ share, means: `${years(at)} or more`, test: monthsTest(field, keys, at) }))
    .sort((a, b) => b.share - a.share);
