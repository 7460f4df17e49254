import type { AuditEntry } from '../../compliance/audit/entry.ts';
import { purposes } from '../../compliance/consent/consent-policy.ts';
import { consentStanding } from '../../compliance/consent/consent-standing.ts';
import { existing } from '../../errors.ts';
import type { Candidate } from '../../model/candidate.ts';
import { clientSchema } from '../../model/client.ts';
import { idsOf } from '../../model/ids-of.ts';
import { introductionSchema } from '../../model/introduction.ts';
import { keptShortlistSchema } from '../../model/kept-shortlist.ts';
import type { EraseDeps } from './erase.ts';

/** Everything that is held about a person, as they may have it (UK GDPR Arts. 15 and 20). */
export interface SubjectData {
  readonly exportedAt: string;
  readonly candidate: Candidate;
  readonly former: readonly Candidate[];
  readonly purposes: readonly object[];
  readonly kept: { readonly until?: string | undefined; readonly rule?: string | undefined };
  readonly source?: string | undefined;
  /** Who was told about them (Art. 15(1)(c)). */
  readonly recipients: readonly { readonly at: string; readonly name: string; readonly what: string }[];
  /** What else is filed under them, by kind: interactions, introductions, placements, decisions, requests … */
  readonly records: Readonly<Record<string, readonly unknown[]>>;
  readonly shortlists: readonly {
    readonly id: string;
    readonly vacancy: string;
    readonly at: string;
    readonly rank?: number;
    readonly score: number;
    readonly reasons: readonly string[];
  }[];
  /** Who saw or changed the record, by role: colleagues are no part of what is held about the candidate. */
  readonly accesses: readonly {
    readonly at: string;
    readonly role: string;
    readonly action: string;
    readonly purpose?: string;
  }[];
}

const accessesOf = async (id: string, { audit }: EraseDeps): Promise<SubjectData['accesses']> => {
  const entries: AuditEntry[] = [];
  let cursor: string | undefined;
  do {
    const found = await audit.list({ candidateId: id }, { limit: 500, cursor });
    entries.push(...found.items);
    cursor = found.nextCursor;
  } while (cursor !== undefined);
  return entries.map(({ at, actor, action, purpose }) => ({
    at,
    role: actor.role,
    action,
    ...(purpose === undefined ? {} : { purpose }),
  }));
};

interface Around {
  readonly shortlists: SubjectData['shortlists'];
  readonly clients: ReadonlyMap<string, string>;
}

/** What names the person without being filed under them, and the clients by name. */
const aroundThem = async (ids: ReadonlySet<string>, { whole }: EraseDeps): Promise<Around> => {
  const found: SubjectData['shortlists'][number][] = [];
  const clients = new Map<string, string>();
  for await (const { index, source } of whole.walk()) {
    if (index === 'clients') {
      const { id, name } = clientSchema.parse(source.record);
      clients.set(id, name);
    }
    if (index !== 'shortlists') continue;
    const { shortlist, vacancy } = keptShortlistSchema.parse(source.record);
    const told = { id: shortlist.id, vacancy: vacancy.title, at: shortlist.createdAt };
    for (const row of shortlist.candidates.filter(({ candidateId }) => ids.has(candidateId))) {
      const reasons = row.contributions.map(
        ({ reason, points, maxPoints }) => `${reason} (${points} of ${maxPoints} points)`,
      );
      found.push({ ...told, rank: row.rank, score: row.score, reasons });
    }
    for (const row of shortlist.notListed.filter(({ candidateId }) => ids.has(candidateId)))
      found.push({ ...told, score: row.score, reasons: [row.reason] });
  }
  return { shortlists: found, clients };
};

/** Filed under the person, but no record about them of its own. */
const notRecords: ReadonlySet<string> = new Set(['candidates', 'candidate-versions', 'merges']);

/** @throws WhylistError `not-found` */
export const subjectData = async (id: string, deps: EraseDeps): Promise<SubjectData> => {
  const { record: candidate } = existing(await deps.candidates.get(id), 'candidate with this id');
  const ids = new Set(idsOf(candidate));
  const records: Record<string, unknown[]> = {};
  for (const { index, source } of await deps.whole.about([...ids]))
    if (!notRecords.has(index)) records[index] = [...(records[index] ?? []), source.record];
  const at = deps.now().toISOString();
  const { shortlists, clients } = await aroundThem(ids, deps);
  return {
    exportedAt: at,
    candidate,
    former: await deps.candidates.former(id),
    purposes: purposes.map((purpose) => ({
      ...consentStanding(candidate, purpose, deps.policies.consent, at),
      means: deps.policies.consent.purposes.find((one) => one.purpose === purpose)?.means,
    })),
    kept: { until: candidate.retention?.until, rule: candidate.retention?.rule },
    source: candidate.source,
    recipients: (records.introductions ?? []).map((one) => {
      const told = introductionSchema.parse(one);
      return {
        at: told.at,
        name: clients.get(told.clientId) ?? 'A client who is no longer on record',
        what: told.what,
      };
    }),
    records,
    shortlists,
    accesses: await accessesOf(id, deps),
  };
};
