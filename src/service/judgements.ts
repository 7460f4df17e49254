import type { Decision } from '../model/decision.ts';

/** A person's word on a candidate for a vacancy, as tuning reads it: 0 unsuitable … 3 introduced to the client. */
export interface Judgement {
  readonly vacancy: string;
  readonly candidate: string;
  readonly grade: number;
  readonly by: string;
  readonly note: string;
}

const grades: Readonly<Record<Decision['decision'], number>> = { rejected: 0, accepted: 2, introduced: 3 };

/** The latest decision on each candidate of each vacancy as a judgement. */
export const judgementsOf = (decisions: readonly Decision[]): Judgement[] => {
  const latest = new Map<string, Decision>();
  for (const one of decisions.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)))
    latest.set(`${one.vacancyId} ${one.candidateId}`, one);
  return [...latest.values()]
    .map(({ vacancyId, candidateId, decision, by, reason }) => ({
      vacancy: vacancyId,
      candidate: candidateId,
      grade: grades[decision],
      by,
      note: reason ?? decision,
    }))
    .toSorted((a, b) => `${a.vacancy} ${a.candidate}`.localeCompare(`${b.vacancy} ${b.candidate}`));
};
