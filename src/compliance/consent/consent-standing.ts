import type { Candidate } from '../../model/candidate.ts';
import type { ConsentPolicy, Purpose } from './consent-policy.ts';

type Consent = Candidate['consent'][number];

export interface ConsentStanding {
  readonly purpose: Purpose;
  readonly inForce: boolean;
  readonly why: 'recorded' | 'assumed' | 'withdrawn' | 'expired' | 'none';
  readonly basis?: string;
  /** The day from which it does not count any more. */
  readonly until?: string;
}

const later = (a: string | undefined, b: string | undefined): boolean => (a ?? '') > (b ?? '');

const lastWithdrawal = (consents: readonly Consent[]): string | undefined =>
  consents
    .flatMap(({ withdrawnAt }) => withdrawnAt ?? [])
    .sort()
    .at(-1);

/** Those of one purpose that count at a time: given, not withdrawn, not run out, and given after the last time it was withdrawn. */
export const consentsThatCount = (consents: readonly Consent[], at: string): Consent[] => {
  const withdrawn = lastWithdrawal(consents);
  return consents.filter(
    (one) =>
      one.withdrawnAt === undefined &&
      (one.givenAt === undefined || one.givenAt <= at) &&
      (one.expiresAt === undefined || one.expiresAt > at) &&
      (withdrawn === undefined || later(one.givenAt, withdrawn)),
  );
};

/**
 * Whether a purpose is allowed at a time. The latest word counts: a withdrawal ends what was given before it, also what
 * is recorded later under an earlier date.
 * @param at ISO time
 */
export const consentStanding = (
  { consent }: Pick<Candidate, 'consent'>,
  purpose: Purpose,
  policy: ConsentPolicy,
  at: string,
): ConsentStanding => {
  const own = consent.filter((one) => one.purpose === purpose);
  const best = consentsThatCount(own, at).toSorted((a, b) =>
    (a.expiresAt ?? '9999') < (b.expiresAt ?? '9999') ? 1 : -1,
  )[0];
  if (best !== undefined) {
    const { basis, expiresAt } = best;
    return { purpose, inForce: true, why: 'recorded', basis, ...(expiresAt === undefined ? {} : { until: expiresAt }) };
  }
  if (lastWithdrawal(own) !== undefined) return { purpose, inForce: false, why: 'withdrawn' };
  if (own.some(({ expiresAt }) => expiresAt !== undefined && expiresAt <= at))
    return { purpose, inForce: false, why: 'expired' };
  const assumed = policy.purposes.find((one) => one.purpose === purpose)?.assumed;
  return assumed === undefined
    ? { purpose, inForce: false, why: 'none' }
    : { purpose, inForce: true, why: 'assumed', basis: assumed };
};
