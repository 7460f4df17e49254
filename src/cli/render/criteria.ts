import type { PlanItem } from '../../model/shortlist.ts';

/** What the plan says of a criterion, by its id. */
export interface Criteria {
  label(criterionId: string): string;
  /** Whether it is a mere word of the vacancy: many of them, each worth little. */
  isWord(criterionId: string): boolean;
}

export const criteriaOf = (plan: readonly PlanItem[]): Criteria => {
  const items = new Map(plan.map((item) => [item.criterionId, item]));
  return {
    label: (id) => items.get(id)?.label ?? id,
    isWord: (id) => items.get(id)?.kind === 'text',
  };
};
