import type { Candidate } from '../../model/candidate.ts';
import type { ConsentPolicy } from './consent-policy.ts';
import { consentStanding } from './consent-standing.ts';

export const withheldReasons = {
  restricted: 'The candidate asked that the record is kept and not used (UK GDPR Art. 18).',
  objected: 'The candidate objected to the use of the record (UK GDPR Art. 21).',
  withdrawn: 'The candidate withdrew what allowed the use of the record (UK GDPR Art. 7(3)).',
  expired: 'What allowed the use of the record has ended.',
} as const;
export type Withheld = keyof typeof withheldReasons;

export interface Availability {
  /** Why the record is out of search; empty when it is not. */
  readonly withheld: readonly Withheld[];
  /** From this time on it is out of search, whoever looks. */
  readonly searchUntil?: string;
}

type Known = Pick<Candidate, 'consent' | 'limits'>;

/** Whether a record may be searched, ranked and shown on shortlists. */
export const availabilityOf = (candidate: Known, policy: ConsentPolicy, at: string): Availability => {
  const standings = (['hold', 'search'] as const).map((purpose) => consentStanding(candidate, purpose, policy, at));
  const ends = standings.flatMap(({ until }) => until ?? []).sort();
  const withheld: Withheld[] = [
    ...(candidate.limits?.restriction === undefined ? [] : (['restricted'] as const)),
    ...(candidate.limits?.objection === undefined ? [] : (['objected'] as const)),
    ...(standings.some(({ why }) => why === 'withdrawn') ? (['withdrawn'] as const) : []),
    ...(standings.some(({ why }) => why === 'expired') ? (['expired'] as const) : []),
  ];
  return { withheld, ...(ends[0] === undefined ? {} : { searchUntil: ends[0] }) };
};
