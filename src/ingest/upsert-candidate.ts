import { createHash } from 'node:crypto';
import type { Candidate } from '../model/candidate.ts';
import { contactKeys, namesAgree } from './contact-keys.ts';
import { finishCandidate } from './finish-candidate.ts';
import type { IngestDeps } from './ingest-options.ts';
import { saveOne } from './save-one.ts';
import { updateCandidate } from './update-candidate.ts';

export interface Upserted {
  readonly status: 'created' | 'updated' | 'unchanged';
  readonly candidate: Candidate;
}

export interface UpsertDeps extends Pick<IngestDeps, 'mandatory' | 'retention' | 'now'> {
  readonly candidates: IngestDeps['candidates'] & {
    findByExternalId(externalId: string): Promise<Candidate | undefined>;
  };
}

/** The same other system's id is the same record, also after it was removed and sent again. */
const idOf = (externalId: string): string =>
  `c-${createHash('sha256').update(`external:${externalId}`).digest('hex').slice(0, 24)}`;

const unchanged = (known: Candidate, incoming: Candidate): boolean =>
  known.document.sha256 === incoming.document.sha256 &&
  (incoming.source ?? known.source) === known.source &&
  incoming.tags.every((tag) => known.tags.includes(tag)) &&
  incoming.consent.every((one) => known.consent.some((kept) => JSON.stringify(kept) === JSON.stringify(one)));

/**
 * Puts a candidate into the record under another system's id: a new one, the one of that id, or the same person who came in as
 * a CV before and has no such id yet. What the agency knows (tags, consents, standing) is kept; a repeat changes nothing.
 */
export const upsertCandidate = async (
  externalId: string,
  incoming: Candidate,
  { candidates, now, ...policies }: UpsertDeps,
): Promise<Upserted> => {
  const own = await candidates.findByExternalId(externalId);
  const known =
    own ??
    (await candidates.findByContact(contactKeys(incoming))).find(
      (person) => person.externalId === undefined && namesAgree(person, incoming),
    );
  if (own !== undefined && unchanged(own, incoming)) return { status: 'unchanged', candidate: own };
  const at = now().toISOString();
  const merged = known === undefined ? { ...incoming, id: idOf(externalId) } : updateCandidate(known, incoming);
  const record = { ...merged, externalId };
  const candidate = finishCandidate(record, policies, at);
  await saveOne(candidates, candidate, known === undefined ? [] : [{ candidate: known, replacedAt: at }]);
  return { status: known === undefined ? 'created' : 'updated', candidate };
};
