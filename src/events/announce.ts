import type { Batch } from '../ingest/batch.ts';
import type { CandidateShelf } from '../ingest/ports.ts';
import type { EntryShelf } from '../service/entry-watch.ts';
import type { Happening } from './event.ts';
import type { EventLog } from './event-log.ts';

/** The same shelf; what is saved on it is told. */
export const announcing = <S extends CandidateShelf>(shelf: S, events: EventLog): S => ({
  ...shelf,
  save: async (candidates, former) => {
    const outcome = await shelf.save(candidates, former);
    const refused = new Set(outcome.refused);
    const known = new Set(former.map(({ candidate }) => candidate.id));
    const happenings: Happening[] = candidates
      .filter(({ id }) => !refused.has(id))
      .map(({ id }) => ({
        type: known.has(id) ? 'candidate.updated' : 'candidate.created',
        subject: { kind: 'candidate', id },
      }));
    await events.append(happenings);
    return outcome;
  },
});

export const announceBatch =
  (events: EventLog) =>
  async ({ id, counts }: Batch): Promise<void> =>
    events.append([{ type: 'batch.finished', subject: { kind: 'batch', id }, data: { ...counts } }]);

/** The same shelf; each new entry is told. */
export const announcingEntries = (shelf: EntryShelf, events: EventLog): EntryShelf => ({
  add: async (entries) => {
    const added = await shelf.add(entries);
    await events.append(
      added.map(({ vacancyId, candidateId, rank, change }) => ({
        type: 'vacancy.entered',
        subject: { kind: 'vacancy', id: vacancyId },
        data: { candidateId, rank, change },
      })),
    );
    return added;
  },
});
