import { type Check, type CheckKind, perVacancy } from '../../model/check.ts';

interface When {
  readonly today: string;
  /** The position it is asked for, where the check is about one position. */
  readonly vacancyId?: string;
}

/** The checks of a kind that count on a day, latest first; those that ran out do not. */
export const standingChecks = (checks: readonly Check[], kind: CheckKind, { today, vacancyId }: When): Check[] =>
  checks
    .filter((one) => one.kind === kind && (!perVacancy.has(kind) || one.vacancyId === vacancyId))
    .filter(({ expiresOn }) => expiresOn === undefined || expiresOn > today)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));

/** The latest word on a kind of check. */
export const standingCheck = (checks: readonly Check[], kind: CheckKind, when: When): Check | undefined =>
  standingChecks(checks, kind, when)[0];
