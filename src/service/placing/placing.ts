import type { PlacingPolicy } from '../../compliance/placing/placing-policy.ts';
import type { CandidateStore } from '../../elasticsearch/stores/candidate-store.ts';
import type { PlacingStores } from '../../elasticsearch/stores/placing-stores.ts';
import type { RecordStore } from '../../elasticsearch/stores/record-store.ts';
import type { EventLog } from '../../events/event-log.ts';
import type { Candidate } from '../../model/candidate.ts';
import type { RuleOutcome } from '../../model/introduction.ts';
import type { Vacancy } from '../../model/vacancy.ts';

/** What introducing and placing need. */
export interface PlacingDeps extends PlacingStores {
  readonly policy: PlacingPolicy;
  readonly vacancies: Pick<RecordStore<Vacancy>, 'get'>;
  readonly candidates: {
    get(id: string): Promise<{ readonly record: Candidate } | undefined>;
  } & Pick<CandidateStore, 'arrivals'>;
  /** The steps of a candidate's record: what each asks for, and taking it. */
  readonly life: {
    check(candidate: Candidate): Promise<readonly RuleOutcome[]>;
    move(id: string, to: 'placed' | 'active', by: string): Promise<unknown>;
  };
  readonly events: Pick<EventLog, 'append'>;
  readonly now: () => Date;
}

export const todayOf = ({ now }: Pick<PlacingDeps, 'now'>): string => now().toISOString().slice(0, 10);
