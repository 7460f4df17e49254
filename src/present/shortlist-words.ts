import type { Contribution, Listed, Outcome, PlanItem, Shortlist } from '../model/shortlist.ts';

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  met: 'met',
  partly: 'partly met',
  notShown: 'the CV does not say',
  failed: 'the CV says otherwise',
};

export interface Row extends Contribution {
  readonly label: string;
}

/** The rows of one candidate for people: what weighs most first; mere words of the vacancy apart, they are many and light. */
export const rowsOf = (
  listed: Listed,
  plan: readonly PlanItem[],
): { readonly rows: readonly Row[]; readonly words: readonly Row[] } => {
  const items = new Map(plan.map((item) => [item.criterionId, item]));
  const rows = listed.contributions
    .map((row) => ({ ...row, label: items.get(row.criterionId)?.label ?? row.criterionId }))
    .toSorted((a, b) => b.maxPoints - a.maxPoints);
  const isWord = (row: Row): boolean => items.get(row.criterionId)?.kind === 'text';
  return { rows: rows.filter((row) => !isWord(row)), words: rows.filter(isWord) };
};

/** `Priya Raman`, or where nobody is named `Candidate 3 (c-1f2e…)`. */
export const nameOf = ({ name, rank, candidateId }: Pick<Listed, 'name' | 'rank' | 'candidateId'>): string =>
  name ?? `Candidate ${rank} (${candidateId.slice(0, 10)})`;

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });
export const dayOf = (date: string): string => day.format(new Date(date));

export const headline = ({ pool, candidates }: Shortlist): string =>
  `${pool.considered} considered, ${pool.eligible} meet every condition, ${candidates.length} listed.`;
