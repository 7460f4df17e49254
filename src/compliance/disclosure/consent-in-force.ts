import type { Candidate } from '../../model/candidate.ts';
import { consentsThatCount } from '../consent/consent-standing.ts';

type Consent = Candidate['consent'][number];

/** The recorded consent for a purpose that counts on a day, and for this client if it names one. Nothing is assumed here. */
export const consentInForce = (
  consents: readonly Consent[],
  purpose: string,
  { on, clientId }: { readonly on: string; readonly clientId?: string | undefined },
): Consent | undefined => {
  const own = consents.filter(
    (one) => one.purpose === purpose && (one.clientId === undefined || one.clientId === clientId),
  );
  return consentsThatCount(own, `${on}T23:59:59.999Z`)[0];
};
