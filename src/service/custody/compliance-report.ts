import { listAll, type RecordStore } from '../../elasticsearch/stores/record-store.ts';
import type { Complaint } from '../../model/complaint.ts';
import type { Decision } from '../../model/decision.ts';
import type { EraseDeps } from './erase.ts';
import { pausedSince } from './request-due.ts';

/** How the records of candidates stand before the law, in counts: nobody is named. */
export interface ComplianceReport {
  readonly asOf: string;
  readonly records: {
    readonly total: number;
    readonly byStatus: Readonly<Record<string, number>>;
    /** Out of search: restricted, objected, withdrawn or ended. */
    readonly withheld: number;
    readonly underLegalHold: number;
  };
  readonly retention: { readonly due: number; readonly undated: number };
  readonly requests: {
    readonly open: number;
    readonly overdue: number;
    readonly done: number;
    readonly refused: number;
    /** Closed after their day. */
    readonly late: number;
  };
  readonly erasures: {
    readonly total: number;
    readonly withTraces: number;
    readonly byGround: Readonly<Record<string, number>>;
  };
  readonly duplicates: { readonly open: number };
  /** Made by people; `unviewed`: whose maker had not opened the candidate before. */
  readonly decisions: {
    readonly total: number;
    readonly people: number;
    readonly unviewed: number;
    readonly byVerdict: Readonly<Record<string, number>>;
  };
  /** Rankings that candidates asked a person to look at. */
  readonly reviews: { readonly asked: number; readonly open: number; readonly upheld: number };
  /** Of all kinds: those not acknowledged in time, or not yet and too late. */
  readonly complaints: { readonly total: number; readonly open: number; readonly late: number };
  readonly audit: { readonly entries: number };
}

const counted = (values: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

export interface ReportStores {
  readonly decisions: Pick<RecordStore<Decision>, 'list'>;
  readonly complaints: Pick<RecordStore<Complaint>, 'list'>;
}

/** What people did where a candidate's chances were decided on, and what became of complaints about it. */
const peoplesPart = async ({ decisions, complaints }: ReportStores, today: string) => {
  const decided = await listAll(decisions, []);
  const received = await listAll(complaints, []);
  const reviews = received.filter(({ kind }) => kind === 'human-review');
  const open = <T extends { readonly status: string }>(all: readonly T[]): number =>
    all.filter(({ status }) => status !== 'closed').length;
  return {
    decisions: {
      total: decided.length,
      people: new Set(decided.map(({ by }) => by)).size,
      unviewed: decided.filter(({ viewed }) => viewed === false).length,
      byVerdict: counted(decided.map(({ decision }) => decision)),
    },
    reviews: {
      asked: reviews.length,
      open: open(reviews),
      upheld: reviews.filter(({ outcome }) => outcome?.upheld === true).length,
    },
    complaints: {
      total: received.length,
      open: open(received),
      late: received.filter(
        ({ acknowledged, acknowledgeBy }) => (acknowledged?.at.slice(0, 10) ?? today) > acknowledgeBy,
      ).length,
    },
  };
};

export const complianceReport = async (deps: EraseDeps, stores: ReportStores): Promise<ComplianceReport> => {
  const asOf = deps.now().toISOString();
  const today = asOf.slice(0, 10);
  const how = async (query: object): Promise<number> =>
    (await deps.candidates.list({ limit: 1, filter: [query] })).total;
  const all = await deps.candidates.list({ limit: 1, facets: true });
  const requests = await listAll(deps.requests, []);
  const erasures = await listAll(deps.erasures, []);
  const open = await listAll(deps.duplicates, [{ term: { status: 'open' } }]);
  const last = await deps.audit.list({}, { limit: 1 });
  const closed = requests.filter(({ status }) => status !== 'open');
  return {
    asOf,
    records: {
      total: all.total,
      byStatus: Object.fromEntries((all.facets?.status ?? []).map(({ value, count }) => [value, count])),
      withheld: await how({ exists: { field: 'withheld' } }),
      underLegalHold: await how({ term: { legalHold: true } }),
    },
    retention: {
      due: await how({ range: { retentionUntil: { lte: today } } }),
      undated: await how({ bool: { must_not: [{ exists: { field: 'retentionUntil' } }] } }),
    },
    requests: {
      open: requests.length - closed.length,
      overdue: requests.filter((one) => one.status === 'open' && one.dueOn < today && pausedSince(one) === undefined)
        .length,
      done: closed.filter(({ status }) => status === 'done').length,
      refused: closed.filter(({ status }) => status === 'refused').length,
      late: closed.filter(({ dueOn, closed: end }) => end !== undefined && end.at.slice(0, 10) > dueOn).length,
    },
    erasures: {
      total: erasures.length,
      withTraces: erasures.filter(({ proof }) => proof.found > 0).length,
      byGround: counted(erasures.map(({ ground }) => ground)),
    },
    duplicates: { open: open.length },
    ...(await peoplesPart(stores, today)),
    audit: { entries: last.items[0]?.seq ?? 0 },
  };
};
