import type { Decision } from '../model/decision.ts';
import type { Placement } from '../model/placement.ts';

/** A person's word on a candidate for a vacancy, as tuning reads it: 0 unsuitable … 3 introduced to the client. */
export interface Judgement {
  readonly vacancy: string;
  readonly candidate: string;
  readonly grade: number;
  readonly by: string;
  readonly note: string;
}

const grades: Readonly<Record<Decision['decision'], number>> = { rejected: 0, accepted: 2, introduced: 3 };

/** A client's rating of somebody at work, 1 … 5. It knows more than any decision before the first day. */
const gradeOfRating = (rating: number): number => [0, 0, 1, 2, 3, 3][rating] ?? 3;

/** The latest rating of a placement as a judgement; whoever was placed and not rated yet was worth introducing. */
const placed = ({ vacancyId, candidateId, by, followUps }: Placement): Judgement => {
  const rated = followUps.findLast(({ done }) => done?.rating !== undefined)?.done;
  return {
    vacancy: vacancyId,
    candidate: candidateId,
    grade: rated?.rating === undefined ? grades.introduced : gradeOfRating(rated.rating),
    by: rated?.by ?? by,
    note: rated?.rating === undefined ? 'placed' : `placed, rated ${rated.rating} of 5`,
  };
};

/** The latest word on each candidate of each vacancy as a judgement: a decision, or what the client says of the placed. */
export const judgementsOf = (decisions: readonly Decision[], placements: readonly Placement[] = []): Judgement[] => {
  const latest = new Map<string, Decision>();
  for (const one of decisions.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)))
    latest.set(`${one.vacancyId} ${one.candidateId}`, one);
  const decided = [...latest].map(
    ([key, { vacancyId, candidateId, decision, by, reason }]) =>
      [
        key,
        { vacancy: vacancyId, candidate: candidateId, grade: grades[decision], by, note: reason ?? decision },
      ] as const,
  );
  const atWork = placements.map((one) => [`${one.vacancyId} ${one.candidateId}`, placed(one)] as const);
  return [...new Map([...decided, ...atWork]).values()].toSorted((a, b) =>
    `${a.vacancy} ${a.candidate}`.localeCompare(`${b.vacancy} ${b.candidate}`),
  );
};
