import type { Candidate } from '../model/candidate.ts';
import { winnerOf } from './explain/facts.ts';
import type { DocumentView } from './holds.ts';
import type { Plan } from './plan.ts';
import { consideredStatuses, gateOf } from './render/request.ts';

/**
 * What the engine's query would give this candidate, worked out without it: hundredths of a point, and whether every
 * strict condition lets them through. Held against the engine in test/integration/tuning.test.ts.
 */
export const scoreOf = (
  plan: Plan,
  view: DocumentView,
): { readonly hundredths: number; readonly eligible: boolean } => {
  let hundredths = 0;
  let eligible = true;
  for (const line of plan.lines) {
    const gate = gateOf(line);
    if (gate !== undefined && !view.holds(gate)) eligible = false;
    if (line.clause !== undefined && line.maxHundredths > 0) hundredths += winnerOf(view, line.clause)?.hundredths ?? 0;
  }
  return { hundredths, eligible };
};

const considered: ReadonlySet<Candidate['lifecycle']['status']> = new Set(consideredStatuses);

const earnsNothing = (plan: Plan): boolean => plan.lines.every(({ maxHundredths }) => maxHundredths === 0);

/** Candidate ids in the order of `rankVacancies`: the eligible by points, then whom a condition shuts out; ties by id. */
export const rankViews = (plan: Plan, views: readonly DocumentView[]): string[] => {
  const pointless = earnsNothing(plan);
  return views
    .filter(({ document }) => considered.has(document.record.lifecycle.status))
    .map((view) => ({ id: view.document.candidateId, ...scoreOf(plan, view) }))
    .filter(({ hundredths }) => pointless || hundredths > 0)
    .sort(
      (a, b) =>
        Number(b.eligible) - Number(a.eligible) ||
        b.hundredths - a.hundredths ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    )
    .map(({ id }) => id);
};
