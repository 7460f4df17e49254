import { daysBetween } from '../../compliance/calendar/day.ts';
import { listAll, type RecordStore } from '../../elasticsearch/stores/record-store.ts';
import { existing } from '../../errors.ts';
import type { Decision } from '../../model/decision.ts';
import type { KeptShortlist } from '../../model/kept-shortlist.ts';
import type { Progress } from '../../model/progress.ts';
import { type PlacingDeps, todayOf } from './placing.ts';

/** What a client may read of the work on their vacancy: counts and what was noted for them, nobody's name. */
export interface ProgressReport {
  readonly vacancyId: string;
  readonly title: string;
  readonly client?: string;
  readonly status: string;
  readonly asOf: string;
  readonly openDays: number;
  /** People, each counted once. */
  readonly counts: {
    readonly considered: number;
    readonly eligible: number;
    readonly shortlisted: number;
    readonly introduced: number;
    readonly rejected: number;
    readonly placed: number;
  };
  /** Oldest first; candidates by the number under which they were introduced. */
  readonly entries: readonly {
    readonly on: string;
    readonly kind: Progress['kind'];
    readonly note: string;
    readonly candidate?: number;
  }[];
}

export interface ReportDeps extends PlacingDeps {
  readonly shortlists: Pick<RecordStore<KeptShortlist>, 'list'>;
  readonly decisions: Pick<RecordStore<Decision>, 'list'>;
}

export const progressReport = async (vacancyId: string, deps: ReportDeps): Promise<ProgressReport> => {
  const { record: vacancy } = existing(await deps.vacancies.get(vacancyId), 'vacancy with this id');
  const filter = [{ term: { vacancyId } }];
  const [shortlists, decisions, introductions, placements, progress] = await Promise.all([
    listAll(deps.shortlists, filter),
    listAll(deps.decisions, filter),
    listAll(deps.introductions, filter),
    listAll(deps.placements, filter),
    listAll(deps.progress, filter),
  ]);
  const introduced = [...new Set(introductions.toReversed().map(({ candidateId }) => candidateId))];
  const numbers = new Map(introduced.map((id, at) => [id, at + 1]));
  const [latest] = shortlists;
  const client = vacancy.client?.name ?? (await clientName(vacancy.client?.id, deps));
  const asOf = todayOf(deps);
  return {
    vacancyId,
    title: vacancy.title,
    ...(client === undefined ? {} : { client }),
    status: vacancy.status,
    asOf,
    openDays: daysBetween(vacancy.createdAt.slice(0, 10), asOf),
    counts: {
      considered: latest?.shortlist.pool.considered ?? 0,
      eligible: latest?.shortlist.pool.eligible ?? 0,
      shortlisted: people(shortlists.flatMap(({ shortlist }) => shortlist.candidates)),
      introduced: introduced.length,
      rejected: people(decisions.filter(({ decision }) => decision === 'rejected')),
      placed: people(placements),
    },
    entries: progress
      .toReversed()
      .filter(({ forClient }) => forClient)
      .map(({ at, kind, note, candidateId }) => {
        const number = candidateId === undefined ? undefined : numbers.get(candidateId);
        return { on: at.slice(0, 10), kind, note, ...(number === undefined ? {} : { candidate: number }) };
      }),
  };
};

const people = (rows: readonly { readonly candidateId: string }[]): number =>
  new Set(rows.map((row) => row.candidateId)).size;

const clientName = async (id: string | undefined, { clients }: PlacingDeps): Promise<string | undefined> =>
  id === undefined ? undefined : (await clients.get(id))?.record.name;
