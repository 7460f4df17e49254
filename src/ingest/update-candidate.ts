import type { Candidate } from '../model/candidate.ts';
import { finding } from '../model/finding.ts';

/**
 * The record after a newer CV of the same person: what the CV says is replaced, what the agency knows about the person
 * (id, tags, consents, standing) is kept.
 */
export const updateCandidate = (former: Candidate, incoming: Candidate): Candidate => ({
  ...incoming,
  id: former.id,
  ...(former.externalId === undefined ? {} : { externalId: former.externalId }),
  ...(incoming.source === undefined && former.source !== undefined ? { source: former.source } : {}),
  ...(former.channel === undefined ? {} : { channel: former.channel }),
  ...(former.dates === undefined ? {} : { dates: former.dates }),
  ...(former.mergedFrom === undefined ? {} : { mergedFrom: former.mergedFrom }),
  ...(former.limits === undefined ? {} : { limits: former.limits }),
  ...(former.retention === undefined ? {} : { retention: former.retention }),
  tags: [...new Set([...former.tags, ...incoming.tags])],
  consent: [...former.consent, ...incoming.consent.filter((c) => !former.consent.some((f) => sameConsent(f, c)))],
  lifecycle: former.lifecycle,
  findings: [...incoming.findings, ...olderDocument(former, incoming)],
});

const sameConsent = (a: Candidate['consent'][number], b: Candidate['consent'][number]): boolean =>
  a.purpose === b.purpose && a.basis === b.basis && a.givenAt === b.givenAt;

/** The CV that came last counts, for a file's date is easily wrong; but the reader is told. */
const olderDocument = (former: Candidate, incoming: Candidate) => {
  const [before, now] = [former.document.asOf, incoming.document.asOf];
  return before.from === 'metadata' && now.from === 'metadata' && now.date < before.date
    ? [
        finding(
          'older-document',
          'warning',
          `This CV is dated ${now.date}, the one it replaced ${before.date}: check which of them is the current one.`,
          'document.asOf',
        ),
      ]
    : [];
};
