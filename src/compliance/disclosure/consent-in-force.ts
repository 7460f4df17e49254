import type { Candidate } from '../../model/candidate.ts';

type Consent = Candidate['consent'][number];

/** The consent for a purpose that counts on a day: given, not withdrawn, not run out, and for this client if it names one. */
export const consentInForce = (
  consents: readonly Consent[],
  purpose: string,
  { on, clientId }: { readonly on: string; readonly clientId?: string | undefined },
): Consent | undefined =>
  consents.find(
    (one) =>
      one.purpose === purpose &&
      one.withdrawnAt === undefined &&
      (one.givenAt === undefined || one.givenAt.slice(0, 10) <= on) &&
      (one.expiresAt === undefined || one.expiresAt.slice(0, 10) > on) &&
      (one.clientId === undefined || one.clientId === clientId),
  );
