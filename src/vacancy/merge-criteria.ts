import type { Criterion, PostedVacancy } from '../model/vacancy.ts';
import { criterionId } from './criteria.ts';

type PostedCriterion = NonNullable<PostedVacancy['criteria']>[number];

/** One of each: a vacancy has one place, one pay, one start, one right to work. */
const single: ReadonlySet<string> = new Set(['title', 'location', 'salary', 'availability', 'rightToWork']);

const completed = (posted: PostedCriterion): Criterion => ({
  ...posted,
  id: posted.id ?? criterionId(posted.kind, posted.value),
  why: posted.why ?? { from: 'posted' },
});

const sameValue = (a: Criterion, b: Criterion): boolean =>
  a.kind === b.kind && a.value.trim().toLowerCase() === b.value.trim().toLowerCase();

/** Ids stay unique: the second of the same id gets a number. */
const numbered = (criteria: readonly Criterion[]): Criterion[] => {
  const seen = new Map<string, number>();
  return criteria.map((criterion) => {
    const count = (seen.get(criterion.id) ?? 0) + 1;
    seen.set(criterion.id, count);
    return count === 1 ? criterion : { ...criterion, id: `${criterion.id}-${count}` };
  });
};

/**
 * What is posted wins over what is read: by id, by kind and value, and whole kinds of which a vacancy has one. Posted
 * criteria keep their order and come first.
 */
export const mergeCriteria = (posted: readonly PostedCriterion[], read: readonly Criterion[]): Criterion[] => {
  const given = posted.map(completed);
  const kinds = new Set(given.map(({ kind }) => kind).filter((kind) => single.has(kind)));
  const rest = read.filter(
    (criterion) =>
      !kinds.has(criterion.kind) && !given.some((other) => other.id === criterion.id || sameValue(other, criterion)),
  );
  return numbered([...given, ...rest]);
};
