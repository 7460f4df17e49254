import type { Money } from '../../model/candidate.ts';

/** Paid units in a full-time year: 37.5 hours a week, 220 working days after holidays. */
const perYear: Readonly<Record<Money['period'], number>> = { hour: 1950, day: 220, week: 52, month: 12, year: 1 };

/** An amount as a year's pay, so that a day rate and a salary can be compared. */
export const yearly = (amount: number, period: Money['period']): number => Math.round(amount * perYear[period]);
