import type { PlanItem } from '../model/shortlist.ts';
import type { PricedClause } from './clauses/clause.ts';

/** More would fill the page and tell nobody anything. */
const most = 24;

/** The steps of a clause for people: what earns which share of the line's points, best first. */
export const planSteps = (clause: PricedClause, maximum: number): PlanItem['steps'] => {
  if (maximum === 0) return [];
  const several = clause.options.length > 1;
  const rows = clause.options.flatMap((option) =>
    option.parts.flatMap((part) =>
      part.steps.map((step) => ({
        share: Math.round((step.hundredths / maximum) * 1000) / 1000,
        means: several ? `${option.about}: ${step.means}` : step.means,
      })),
    ),
  );
  const best = new Map<string, (typeof rows)[number]>();
  // Several circles round a title are told in the same words: the widest share stands for all of them.
  for (const row of rows.sort((a, b) => b.share - a.share)) if (!best.has(row.means)) best.set(row.means, row);
  return [...best.values()].slice(0, most);
};
