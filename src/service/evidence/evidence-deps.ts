import type { AuditTrail } from '../../compliance/audit/trail.ts';
import type { PlacingStores } from '../../elasticsearch/stores/placing-stores.ts';
import { listAll, type RecordStore } from '../../elasticsearch/stores/record-store.ts';
import type { Candidate } from '../../model/candidate.ts';
import type { Decision } from '../../model/decision.ts';
import type { KeptShortlist } from '../../model/kept-shortlist.ts';
import type { Vacancy } from '../../model/vacancy.ts';

/** Everything that evidence is drawn from. */
export interface EvidenceDeps {
  readonly placing: PlacingStores;
  readonly vacancies: Pick<RecordStore<Vacancy>, 'get'>;
  readonly candidates: { get(id: string): Promise<{ readonly record: Candidate } | undefined> };
  readonly shortlists: Pick<RecordStore<KeptShortlist>, 'list'>;
  readonly decisions: Pick<RecordStore<Decision>, 'list'>;
  readonly audit: Pick<AuditTrail, 'list'>;
  readonly now: () => Date;
}

type Key = 'candidateId' | 'vacancyId';

/** What is kept under a candidate's ids or a vacancy's, oldest first. */
export const recordsOf = async (key: Key, ids: readonly string[], { placing, decisions }: EvidenceDeps) => {
  const filter = [{ terms: { [key]: [...ids] } }];
  const [checks, introductions, placements, progress, decided] = await Promise.all([
    listAll(placing.checks, filter),
    listAll(placing.introductions, filter),
    listAll(placing.placements, filter),
    listAll(placing.progress, filter),
    listAll(decisions, filter),
  ]);
  return {
    checks: checks.toReversed(),
    introductions: introductions.toReversed(),
    placements: placements.toReversed(),
    progress: progress.toReversed(),
    decisions: decided.toReversed(),
  };
};
