import { availabilityOf } from './compliance/consent/availability.ts';
import { nameKeyOf } from './compliance/duplicates/likeness.ts';
import type { Candidate } from './model/candidate.ts';
import type { Erasure } from './model/custody.ts';
import type { Who } from './service/custody/change-record.ts';
import { complianceReport, type ReportStores } from './service/custody/compliance-report.ts';
import type { RecordPolicies } from './service/custody/custody-deps.ts';
import { custodyWork } from './service/custody/custody-work.ts';
import { createDuplicates } from './service/custody/duplicates.ts';
import { type EraseDeps, type EraseOrder, eraseCandidate } from './service/custody/erase.ts';
import { eraseAgain } from './service/custody/erase-again.ts';
import { createRecordEdits } from './service/custody/record-edits.ts';
import { movePlaced, placingRules, stepTo } from './service/custody/record-life.ts';
import { sweepRetention } from './service/custody/retention-sweep.ts';
import { createRightsRequests } from './service/custody/rights-requests.ts';
import { createShownShortlist } from './service/custody/shown-shortlist.ts';
import { subjectData } from './service/custody/subject-data.ts';

/** What filters look for and the CV does not say: permissions, days and keys, written beside the search document. */
export const besideDocument = (
  candidate: Candidate,
  { consent }: Pick<RecordPolicies, 'consent'>,
  at: string,
): object => {
  const { withheld, searchUntil } = availabilityOf(candidate, consent, at);
  const ends = candidate.consent.flatMap(({ expiresAt, withdrawnAt }) =>
    expiresAt === undefined || withdrawnAt !== undefined ? [] : [expiresAt],
  );
  const nameKey = nameKeyOf(candidate);
  return {
    ...(withheld.length === 0 ? {} : { withheld }),
    ...(candidate.dates === undefined ? {} : { createdAt: candidate.dates.createdAt }),
    ...(searchUntil === undefined ? {} : { searchUntil }),
    ...(candidate.retention === undefined ? {} : { retentionUntil: candidate.retention.until }),
    ...(candidate.retention?.archiveOn === undefined ? {} : { archiveOn: candidate.retention.archiveOn }),
    ...(ends.length === 0 ? {} : { consentEnds: ends }),
    ...(nameKey === undefined ? {} : { nameKey }),
    ...(candidate.limits?.legalHold === undefined ? {} : { legalHold: true }),
    ...(candidate.mergedFrom === undefined ? {} : { mergedFrom: candidate.mergedFrom }),
  };
};

/** The candidate's record from creation to erasure. */
export const composeCustody = (deps: EraseDeps, stores: ReportStores) => ({
  ...deps,
  edits: createRecordEdits(deps),
  rights: createRightsRequests(deps),
  pairs: createDuplicates(deps),
  shown: createShownShortlist(deps),
  archive: (id: string, who: Who) => stepTo('archived', id, who, deps),
  restore: (id: string, who: Who) => stepTo('active', id, who, deps),
  life: {
    check: (candidate: Candidate) => placingRules(candidate, deps),
    move: (id: string, to: 'placed' | 'active', by: string) => movePlaced(id, to, by, deps),
  },
  erase: (id: string, order: EraseOrder) => eraseCandidate(id, order, deps),
  eraseAgain: async (noted: readonly Erasure[]) => eraseAgain([...(await deps.ledger.all()), ...noted], deps),
  sweep: (options: { readonly dryRun: boolean; readonly by: string }) => sweepRetention(options, deps),
  subject: (id: string) => subjectData(id, deps),
  work: custodyWork(deps),
  report: () => complianceReport(deps, stores),
});

export type Custody = ReturnType<typeof composeCustody>;
