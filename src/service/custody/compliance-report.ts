import { listAll } from '../../elasticsearch/stores/record-store.ts';
import type { EraseDeps } from './erase.ts';

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
  readonly audit: { readonly entries: number };
}

const counted = (values: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

export const complianceReport = async (deps: EraseDeps): Promise<ComplianceReport> => {
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
      overdue: requests.filter(({ status, dueOn }) => status === 'open' && dueOn < today).length,
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
    audit: { entries: last.items[0]?.seq ?? 0 },
  };
};
