import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Via } from '../../model/shortlist.ts';
import type { Criterion } from '../../model/vacancy.ts';
import type { WeightTable } from '../weights.ts';
import type { Clause } from './clause.ts';

export interface ClauseContext {
  readonly knowledge: Knowledge;
  readonly weights: WeightTable;
  /** `YYYY-MM-DD`: recency and expiry are told from here. */
  readonly today: string;
}

/** Turns one kind of criterion into a clause; `undefined` when there is nothing to ask. */
export type ClauseBuilder = (criterion: Criterion, context: ClauseContext) => Clause | undefined;

export const exactly: Via = { kind: 'exact' };

/** The value and its alternatives, without repetitions. */
export const asked = (criterion: Criterion): string[] => [
  ...new Set([criterion.value, ...criterion.alternatives].map((words) => words.trim()).filter((words) => words !== '')),
];

export const years = (months: number): string => {
  const whole = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [
    ...(whole > 0 ? [`${whole} year${whole === 1 ? '' : 's'}`] : []),
    ...(rest > 0 ? [`${rest} month${rest === 1 ? '' : 's'}`] : []),
  ];
  return parts.join(' ') || 'no time';
};
