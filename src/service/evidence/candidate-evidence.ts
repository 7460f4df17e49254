import { listAll } from '../../elasticsearch/stores/record-store.ts';
import { existing } from '../../errors.ts';
import type { Candidate } from '../../model/candidate.ts';
import type { EvidenceFile, EvidenceRow } from '../../model/evidence-file.ts';
import { idsOf } from '../../model/ids-of.ts';
import type { KeptShortlist } from '../../model/kept-shortlist.ts';
import { type EvidenceDeps, recordsOf } from './evidence-deps.ts';
import { accessRow, checkRow, complaintRow, decisionRow, introductionRow, placementRows, standingRow } from './rows.ts';

/** The latest accesses; the rest are in the audit. */
const accesses = 200;

/** Every shortlist that is kept, newest first. */
export const allShortlists = ({ shortlists }: EvidenceDeps): Promise<KeptShortlist[]> => listAll(shortlists, []);

/**
 * What was done with one candidate's data, and on what ground, at each stage of the record's life.
 * @param searched all shortlists; whoever asks for many candidates reads them once
 */
export const candidateEvidence = async (
  id: string,
  deps: EvidenceDeps,
  searched?: readonly KeptShortlist[],
): Promise<EvidenceFile> => {
  const { record } = existing(await deps.candidates.get(id), 'candidate with this id');
  const ids = idsOf(record);
  const [kept, complaints, shortlists, access] = await Promise.all([
    recordsOf('candidateId', ids, deps),
    listAll(deps.placing.complaints, [{ terms: { candidateId: ids } }]),
    searched ?? allShortlists(deps),
    deps.audit.list({ candidateId: id }, { limit: accesses }),
  ]);
  const searches = shortlists
    .toReversed()
    .flatMap(({ shortlist }) => ids.flatMap((one) => standingRow(one, shortlist)));
  return {
    about: { kind: 'candidate', id },
    asOf: deps.now().toISOString(),
    sections: [
      { title: 'The record', rows: recordRows(record) },
      { title: 'Consents', rows: record.consent.map(consentRow) },
      { title: 'Checks', rows: kept.checks.map(checkRow) },
      { title: 'Searches', rows: searches },
      { title: 'Decisions', rows: kept.decisions.map(decisionRow) },
      { title: 'Introductions', rows: kept.introductions.map(introductionRow) },
      { title: 'Placements and calls', rows: kept.placements.flatMap(placementRows) },
      { title: 'Complaints and reviews', rows: complaints.toReversed().map(complaintRow) },
      { title: `Access, latest ${accesses}`, rows: access.items.map(accessRow) },
    ],
  };
};

const recordRows = ({ source, lifecycle, retention, document }: Candidate): EvidenceRow[] => [
  { what: `Came from ${source ?? 'a source that is not recorded'}; ${document.type}, as of ${document.asOf.date}.` },
  { at: lifecycle.since, what: `Stands as ${lifecycle.status}.` },
  ...lifecycle.checks.map(({ at, check, passed, detail }) => ({
    at,
    what: `${check}: ${passed ? 'complete' : (detail ?? 'missing')}`,
  })),
  {
    what: retention === undefined ? 'No retention date is set.' : `Kept until ${retention.until} by ${retention.rule}.`,
  },
];

const consentRow = ({
  purpose,
  basis,
  givenAt,
  expiresAt,
  withdrawnAt,
  evidence,
}: Candidate['consent'][number]): EvidenceRow => ({
  ...(givenAt === undefined ? {} : { at: givenAt }),
  what:
    `${purpose}, on the basis ${basis}` +
    (expiresAt === undefined ? '' : `, until ${expiresAt.slice(0, 10)}`) +
    (withdrawnAt === undefined ? '' : `, withdrawn ${withdrawnAt.slice(0, 10)}`) +
    (evidence === undefined ? '.' : `; ${evidence}.`),
});
