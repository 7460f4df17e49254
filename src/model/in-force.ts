import type { Criterion, Flag } from './vacancy.ts';

/**
 * The criteria that may be used: all but those that are flagged and not justified. They stay in the vacancy, for whoever
 * wants to change or justify them.
 */
export const inForce = ({
  criteria,
  flags,
}: {
  readonly criteria: readonly Criterion[];
  readonly flags: readonly Flag[];
}): Criterion[] => {
  const held = new Set(flags.flatMap((flag) => (flag.justification === undefined ? (flag.criterionId ?? []) : [])));
  return criteria.filter(({ id }) => !held.has(id));
};
