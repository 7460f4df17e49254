import type { AuditTrail } from '../../compliance/audit/trail.ts';
import type { ConsentPolicy } from '../../compliance/consent/consent-policy.ts';
import type { TagPolicy } from '../../compliance/record/tag-policy.ts';
import type { Services } from '../../compliance/retention/retention-date.ts';
import type { RetentionPolicy } from '../../compliance/retention/retention-policy.ts';
import type { CandidateStore } from '../../elasticsearch/stores/candidate-store.ts';
import type { CustodyStores } from '../../elasticsearch/stores/custody-stores.ts';
import type { EventLog } from '../../events/event-log.ts';
import type { MandatoryPolicy } from '../../ingest/mandatory.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Candidate } from '../../model/candidate.ts';

/** What the rest of the record says about a candidate, as far as their record's life depends on it. */
export interface Surroundings {
  readonly services: Services;
  readonly openComplaints: number;
  readonly rightToWorkSeen: boolean;
  readonly atWork: boolean;
}

export interface RecordPolicies {
  readonly consent: ConsentPolicy;
  readonly retention: RetentionPolicy;
  readonly tags: TagPolicy;
  readonly mandatory: MandatoryPolicy;
}

/** What keeping candidates' records needs. */
export interface CustodyDeps extends CustodyStores {
  readonly candidates: CandidateStore;
  readonly policies: RecordPolicies;
  readonly surroundings: (candidate: Pick<Candidate, 'id' | 'mergedFrom'>) => Promise<Surroundings>;
  readonly knowledge: () => Knowledge;
  readonly events: Pick<EventLog, 'append'>;
  readonly audit: Pick<AuditTrail, 'append' | 'list'>;
  readonly now: () => Date;
}
