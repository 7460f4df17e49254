import type { Candidate } from '../../model/candidate.ts';
import { addMonths } from '../calendar/day.ts';
import type { ConsentPolicy, Purpose } from './consent-policy.ts';

type Consent = Candidate['consent'][number];

export interface ConsentGiven extends Partial<Omit<Consent, 'withdrawnAt' | 'purpose'>> {
  readonly purpose: Purpose;
}

/** A consent as it is recorded: with its day, the wording of today and the end that the policy sets. */
export const givenConsent = ({ purpose, ...given }: ConsentGiven, policy: ConsentPolicy, at: string): Consent => {
  const months = policy.purposes.find((one) => one.purpose === purpose)?.months;
  const givenAt = given.givenAt ?? at;
  return {
    ...given,
    purpose,
    basis: given.basis ?? 'consent',
    givenAt,
    wording: given.wording ?? policy.wording,
    ...(given.expiresAt === undefined && months !== undefined ? { expiresAt: addMonths(givenAt, months) } : {}),
  };
};

/**
 * The consents after one was withdrawn: every one for the purpose ends. Where it was assumed only, the withdrawal itself
 * is what is recorded.
 */
export const withdrawnConsents = (consents: readonly Consent[], purpose: Purpose, at: string): Consent[] => {
  const ends = (one: Consent): boolean => one.purpose === purpose && one.withdrawnAt === undefined;
  const after = consents.map((one) => (ends(one) ? { ...one, withdrawnAt: at } : one));
  return consents.some(ends) ? after : [...after, { purpose, basis: 'legitimate-interests', withdrawnAt: at }];
};
