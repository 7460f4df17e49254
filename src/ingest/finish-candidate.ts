import { retentionOf } from '../compliance/retention/retention-date.ts';
import type { RetentionPolicy } from '../compliance/retention/retention-policy.ts';
import type { Candidate } from '../model/candidate.ts';
import { checkedLifecycle, type MandatoryPolicy } from './mandatory.ts';

export interface FinishPolicies {
  readonly mandatory: MandatoryPolicy;
  readonly retention: RetentionPolicy;
}

/** A record that came in, with its standing, its dates and the day until which it is kept: a CV is a contact. */
export const finishCandidate = (
  candidate: Candidate,
  { mandatory, retention }: FinishPolicies,
  now: string,
): Candidate => {
  const dated = {
    ...candidate,
    lifecycle: checkedLifecycle(candidate, mandatory, now),
    dates: { createdAt: candidate.dates?.createdAt ?? now, lastContactAt: now },
  };
  return { ...dated, retention: retentionOf({ candidate: dated, services: {} }, retention) };
};
