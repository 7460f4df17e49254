import { assignmentGaps } from '../../compliance/disclosure/assignment-gaps.ts';
import { listAll } from '../../elasticsearch/stores/record-store.ts';
import { existing } from '../../errors.ts';
import type { EvidenceFile, EvidenceRow } from '../../model/evidence-file.ts';
import type { Flag, Vacancy } from '../../model/vacancy.ts';
import { type EvidenceDeps, recordsOf } from './evidence-deps.ts';
import {
  accessRow,
  complaintRow,
  decisionRow,
  introductionRow,
  placementRows,
  progressRow,
  searchRow,
} from './rows.ts';

const accesses = 200;

/** How one vacancy was filled: what was asked, who searched with what, who was chosen and why, what came of it. */
export const vacancyEvidence = async (id: string, deps: EvidenceDeps): Promise<EvidenceFile> => {
  const { record: vacancy } = existing(await deps.vacancies.get(id), 'vacancy with this id');
  const [kept, shortlists, access] = await Promise.all([
    recordsOf('vacancyId', [id], deps),
    listAll(deps.shortlists, [{ term: { vacancyId: id } }]),
    deps.audit.list({ kind: 'vacancy', id }, { limit: accesses }),
  ]);
  const made = shortlists.toReversed().map(({ shortlist }) => shortlist);
  const own = new Set(made.map((shortlist) => shortlist.id));
  const contested = (await listAll(deps.placing.complaints, [])).filter(({ shortlistId = '' }) => own.has(shortlistId));
  return {
    about: { kind: 'vacancy', id },
    asOf: deps.now().toISOString(),
    sections: [
      { title: 'The vacancy', rows: await particulars(vacancy, deps) },
      {
        title: 'Criteria',
        rows: vacancy.criteria.map(({ id: criterion, need, value }) => ({ id: criterion, what: `${need}: ${value}` })),
      },
      { title: 'Flags of the Equality Act', rows: vacancy.flags.map(flagRow) },
      { title: 'Changes', rows: (vacancy.changes ?? []).map(changeRow) },
      { title: 'Searches', rows: made.map(searchRow) },
      { title: 'Decisions', rows: kept.decisions.map(decisionRow) },
      { title: 'Introductions', rows: kept.introductions.map(introductionRow) },
      { title: 'Placements and calls', rows: kept.placements.flatMap(placementRows) },
      { title: 'Progress', rows: kept.progress.map(progressRow) },
      { title: 'Contested rankings', rows: contested.map(complaintRow) },
      { title: `Access, latest ${accesses}`, rows: access.items.map(accessRow) },
    ],
  };
};

const particulars = async (
  { title, status, createdAt, client, assignment }: Vacancy,
  deps: EvidenceDeps,
): Promise<EvidenceRow[]> => {
  const hirer = client?.id === undefined ? undefined : (await deps.placing.clients.get(client.id))?.record;
  return [
    {
      at: createdAt,
      what: `${title}, ${status}, for ${hirer?.name ?? client?.name ?? 'a client that is not recorded'}.`,
    },
    ...Object.entries(assignment ?? {}).map(([field, value]) => ({
      what: `${field}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
    })),
    ...assignmentGaps(assignment, hirer).map(({ field, provision }) => ({
      what: `${field} is missing (${provision}).`,
    })),
  ];
};

const flagRow = ({ quote, reason, provision, justification }: Flag): EvidenceRow => ({
  ...(justification?.at === undefined ? {} : { at: justification.at }),
  ...(justification?.by === undefined ? {} : { by: justification.by }),
  what:
    `“${quote}”: ${reason} (${provision}) ` +
    (justification === undefined ? 'Not used.' : `Used, ${justification.ground}: ${justification.reason}`),
});

const changeRow = ({
  at,
  by,
  note,
  fields,
  added,
  removed,
  changed,
}: NonNullable<Vacancy['changes']>[number]): EvidenceRow => ({
  at,
  by,
  what: [
    ...fields.map((field) => `${field} changed`),
    ...added.map(({ id }) => `${id} added`),
    ...removed.map(({ id }) => `${id} taken out`),
    ...changed.map(({ to: { id } }) => `${id} changed`),
    ...(note === undefined ? [] : [`because: ${note}`]),
  ].join('; '),
});
