import type { CandidateShelf } from '../../ingest/ports.ts';
import { digestOf } from './chain.ts';
import { type AuditEvent, serviceActor } from './entry.ts';
import type { AuditTrail } from './trail.ts';

/** The same shelf; whatever reading CVs writes on it has its entry, with what the record was and became. */
export const auditing = <S extends CandidateShelf>(shelf: S, audit: Pick<AuditTrail, 'append'>): S => ({
  ...shelf,
  save: async (candidates, former) => {
    const outcome = await shelf.save(candidates, former);
    const refused = new Set(outcome.refused);
    const before = new Map(former.map(({ candidate }) => [candidate.id, digestOf(candidate)]));
    const events = candidates
      .filter(({ id }) => !refused.has(id))
      .map((candidate): AuditEvent => {
        const known = before.get(candidate.id);
        return {
          actor: serviceActor,
          action: known === undefined ? 'candidate.created' : 'candidate.replaced',
          object: { kind: 'candidate', id: candidate.id },
          ...(known === undefined ? {} : { before: known }),
          after: digestOf(candidate),
          candidates: [candidate.id],
        };
      });
    if (events.length > 0) await audit.append(...events);
    return outcome;
  },
});
