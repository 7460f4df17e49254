import { yearly } from '../document/money.ts';
import type { Clause, Step, Test } from './clause.ts';
import { type ClauseBuilder, exactly } from './context.ts';

/** What somebody hopes for against the most that is paid, as a year's pay in the same currency. */
export const salaryClause: ClauseBuilder = (criterion, { weights }): Clause | undefined => {
  const { money } = criterion;
  if (money === undefined) return undefined;
  const top = yearly(money.to ?? money.amount, money.period);
  const upTo = (most: number): Test => ({
    on: 'all',
    of: [
      { on: 'keyword', field: 'salaryCurrency', anyOf: [money.currency] },
      { on: 'number', field: 'salaryYearly', lte: Math.floor(most) },
    ],
  });
  const steps: Step[] = weights.salary.steps.steps.map(({ at, share }) => ({
    share,
    means: at === 1 ? 'within what is paid' : `up to ${Math.round((at - 1) * 100)} % above what is paid`,
    test: upTo(top * at),
  }));
  const met = upTo(top);
  return {
    options: [{ factor: 1, about: criterion.value, via: exactly, parts: [{ name: 'pay', share: 1, steps }] }],
    met,
    gate: { on: 'any', of: [met, { on: 'not', of: { on: 'exists', field: 'salaryYearly' } }] },
  };
};
