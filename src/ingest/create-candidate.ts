import type { Candidate } from '../model/candidate.ts';
import { admit } from './admit.ts';
import { contactKeys } from './contact-keys.ts';
import { finishCandidate } from './finish-candidate.ts';
import type { IngestDeps } from './ingest-options.ts';
import { saveOne } from './save-one.ts';
import type { Upserted } from './upsert-candidate.ts';

/** `unchanged`: this very document has been here before. */
export interface Created {
  readonly status: Upserted['status'];
  readonly candidateId: string;
}

const statusOf = { indexed: 'created', updated: 'updated', duplicate: 'unchanged' } as const;

/** One candidate who has no id of another system: known documents and known people are told as with uploaded files. */
export const createCandidate = async (
  incoming: Candidate,
  { candidates, now, ...policies }: Pick<IngestDeps, 'candidates' | 'mandatory' | 'retention' | 'now'>,
): Promise<Created> => {
  const at = now().toISOString();
  const known = {
    documents: await candidates.findByDocument([incoming.document.sha256]),
    people: await candidates.findByContact(contactKeys(incoming)),
  };
  const { admissions, candidates: changed, former } = admit([incoming], known, at);
  for (const candidate of changed) await saveOne(candidates, finishCandidate(candidate, policies, at), former);
  const { status = 'indexed', candidateId = incoming.id } = admissions[0] ?? {};
  return { status: statusOf[status], candidateId };
};
