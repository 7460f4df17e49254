import type { PlanItem } from '../model/shortlist.ts';
import type { Criterion, CriterionKind } from '../model/vacancy.ts';
import { buildClause } from './clauses/build-clause.ts';
import type { PricedClause } from './clauses/clause.ts';
import { asked, type ClauseContext } from './clauses/context.ts';
import { planSteps } from './plan-steps.ts';
import { allot, fullScore, price, toPoints } from './points.ts';
import { suggestWeights } from './suggest-weights.ts';

/** One criterion with its weight and the clause that asks for it; no clause where there is nothing to ask. */
export interface Planned {
  readonly criterion: Criterion;
  readonly item: PlanItem;
  readonly maxHundredths: number;
  readonly clause?: PricedClause;
}

export interface Plan {
  readonly lines: readonly Planned[];
}

const label = (criterion: Criterion): string => {
  const values = asked(criterion).join(' or ');
  const level = criterion.level === undefined ? '' : `, ${criterion.level}`;
  const least = criterion.minYears === undefined ? '' : `, ${criterion.minYears}+ years`;
  const radius = criterion.radiusKm === undefined ? '' : `, within ${criterion.radiusKm} km`;
  // A bare month or `immediate` says nothing in a list of reasons.
  const start = criterion.kind === 'availability' ? 'Start: ' : '';
  return `${start}${values}${level}${least}${radius}`;
};

const nothingToAsk: Readonly<Partial<Record<CriterionKind, string>>> = {
  experience: 'No number of years was asked for.',
  salary: 'No amount was given.',
  availability: 'The date or notice could not be read.',
  language: 'The language is not known.',
};

/**
 * Criteria to plan: what each may earn and by which steps. Points of all lines add up to 100, shared out by weight; a
 * mustNot earns nothing and only shuts out.
 */
export const makePlan = (criteria: readonly Criterion[], context: ClauseContext): Plan => {
  const built = criteria.map((criterion) => ({ criterion, clause: buildClause(criterion, context) }));
  const suggestions = suggestWeights(
    built.map(({ criterion, clause }) => ({ criterion, asks: clause !== undefined })),
    context,
  );
  const applied = built.map(({ criterion, clause }, index) =>
    clause === undefined || criterion.need === 'mustNot' ? 0 : (criterion.weight ?? suggestions[index]?.weight ?? 0),
  );
  const total = applied.reduce((sum, weight) => sum + weight, 0);
  const hundredths = allot(
    fullScore,
    applied.map((weight) => (total === 0 ? 0 : weight / total)),
  );
  const lines = built.map(({ criterion, clause }, index): Planned => {
    const maxHundredths = hundredths[index] ?? 0;
    const priced = clause === undefined ? undefined : price(clause, maxHundredths);
    const suggested = suggestions[index] ?? { weight: 0, reason: '' };
    const item: PlanItem = {
      criterionId: criterion.id,
      kind: criterion.kind,
      need: criterion.need,
      label: label(criterion),
      weight: {
        suggested: suggested.weight,
        ...(criterion.weight === undefined ? {} : { asked: criterion.weight }),
        applied: applied[index] ?? 0,
        reason: clause === undefined ? (nothingToAsk[criterion.kind] ?? 'There is nothing to ask.') : suggested.reason,
      },
      maxPoints: toPoints(maxHundredths),
      steps: priced === undefined ? [] : planSteps(priced, maxHundredths),
      why: criterion.why,
    };
    return { criterion, item, maxHundredths, ...(priced === undefined ? {} : { clause: priced }) };
  });
  return { lines };
};
