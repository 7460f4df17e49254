import { serviceActor } from '../../compliance/audit/entry.ts';
import { retentionOf } from '../../compliance/retention/retention-date.ts';
import { WhylistError } from '../../errors.ts';
import type { Candidate } from '../../model/candidate.ts';
import { changeRecord } from './change-record.ts';
import { type EraseDeps, eraseCandidate } from './erase.ts';
import { stepTo } from './record-life.ts';

export interface SweepReport {
  readonly at: string;
  readonly dryRun: boolean;
  readonly considered: number;
  /** Candidate ids. */
  readonly archived: readonly string[];
  readonly erased: readonly string[];
  /** Due, but under a legal hold. */
  readonly held: readonly string[];
  /** Due, but a check forbids it. */
  readonly blocked: readonly { readonly candidateId: string; readonly reasons: readonly string[] }[];
  /** Their facts had changed: another day counts now. */
  readonly redated: readonly string[];
  /** Reminders of consents that end soon. */
  readonly reminded: readonly string[];
  /** Merges that cannot be undone any more: the records of before them are gone. */
  readonly mergesClosed: number;
}

interface SweepOptions {
  readonly dryRun: boolean;
  readonly by: string;
}

const pageSize = 100;

/** Everybody whose day has come, or who has none. Read whole before anything is changed, so that no page moves. */
const dueIds = async (today: string, deps: EraseDeps): Promise<string[]> => {
  const should = [
    { range: { retentionUntil: { lte: today } } },
    { bool: { filter: [{ range: { archiveOn: { lte: today } } }], must_not: [{ term: { status: 'archived' } }] } },
    { bool: { must_not: [{ exists: { field: 'retentionUntil' } }] } },
  ];
  return idsWhere({ bool: { should, minimum_should_match: 1 } }, deps);
};

const idsWhere = async (query: object, { candidates }: EraseDeps): Promise<string[]> => {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await candidates.list({ limit: pageSize, cursor, filter: [query] });
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return ids;
};

type Outcome = 'archived' | 'erased' | 'held' | 'redated' | 'nothing' | { readonly blocked: readonly string[] };

const sweepOne = async (candidate: Candidate, { dryRun, by }: SweepOptions, deps: EraseDeps): Promise<Outcome> => {
  const { id, lifecycle, limits } = candidate;
  const today = deps.now().toISOString().slice(0, 10);
  const { services } = await deps.surroundings(candidate);
  const due = retentionOf({ candidate, services }, deps.policies.retention);
  const wantsErasing = due.until <= today;
  const wantsArchiving = !wantsErasing && due.archiveOn <= today && lifecycle.status !== 'archived';
  if (limits?.legalHold !== undefined && (wantsErasing || wantsArchiving)) return 'held';
  const who = { by, why: `retention: ${due.rule}` };
  try {
    if (wantsErasing) {
      if (!dryRun) await eraseCandidate(id, { by, ground: 'retention' }, deps);
      return 'erased';
    }
    if (wantsArchiving) {
      if (!dryRun) await stepTo('archived', id, who, deps);
      return 'archived';
    }
  } catch (error) {
    if (!(error instanceof WhylistError) || error.code !== 'checks-failed') throw error;
    return { blocked: (error.details.fields ?? []).map(({ message }) => message) };
  }
  if (candidate.retention?.until === due.until && candidate.retention.archiveOn === due.archiveOn) return 'nothing';
  const redate = async (before: Candidate) => ({
    candidate: { ...before, retention: due },
    kind: 'retention' as const,
    changes: [{ path: 'retention', before: before.retention, after: due }],
  });
  if (!dryRun) await changeRecord(id, who, redate, deps);
  return 'redated';
};

/** Consents that end within the days of the policy and of which nobody was told yet: an event each, once. */
const remind = async ({ dryRun, by }: SweepOptions, deps: EraseDeps): Promise<string[]> => {
  const at = deps.now().toISOString();
  const until = new Date(Date.parse(at) + deps.policies.consent.reminderDays * 86_400_000).toISOString();
  const ids = await idsWhere({ range: { consentEnds: { gt: at, lte: until } } }, deps);
  const ends = ({ expiresAt, remindedAt, withdrawnAt }: Candidate['consent'][number]): boolean =>
    remindedAt === undefined &&
    withdrawnAt === undefined &&
    expiresAt !== undefined &&
    expiresAt > at &&
    expiresAt <= until;
  const reminded: string[] = [];
  for (const id of ids) {
    const candidate = (await deps.candidates.get(id))?.record;
    const ending = candidate?.consent.filter(ends) ?? [];
    if (ending.length === 0) continue;
    reminded.push(id);
    if (dryRun) continue;
    const mark = async (before: Candidate) => ({
      candidate: { ...before, consent: before.consent.map((one) => (ends(one) ? { ...one, remindedAt: at } : one)) },
      kind: 'consent' as const,
      changes: ending.map(({ purpose }) => ({ path: `consent.${purpose}.remindedAt`, after: at })),
    });
    await changeRecord(id, { by, why: 'ends soon' }, mark, deps);
    await deps.events.append(
      ending.map(({ purpose, expiresAt = '' }) => ({
        type: 'consent.expiring',
        subject: { kind: 'candidate', id },
        data: { purpose, expiresAt },
      })),
    );
  }
  return reminded;
};

const closeMerges = async ({ dryRun }: SweepOptions, deps: EraseDeps): Promise<number> => {
  const days = deps.policies.retention.undoMergeDays;
  const before = new Date(deps.now().getTime() - days * 86_400_000).toISOString();
  const { items } = await deps.merges.list({ limit: 500, filter: [{ range: { createdAt: { lt: before } } }] });
  if (!dryRun) for (const { id } of items) await deps.merges.remove(id);
  return items.length;
};

/**
 * Archives and erases what is due by policy/retention.yaml, works out days anew where facts have changed, reminds of
 * consents that end. Whatever was done stays done: a sweep that was cut short is simply run again.
 */
export const sweepRetention = async (options: SweepOptions, deps: EraseDeps): Promise<SweepReport> => {
  const at = deps.now().toISOString();
  const ids = await dueIds(at.slice(0, 10), deps);
  const by = { archived: [] as string[], erased: [] as string[], held: [] as string[], redated: [] as string[] };
  const blocked: { candidateId: string; reasons: readonly string[] }[] = [];
  for (const id of ids) {
    const candidate = (await deps.candidates.get(id))?.record;
    if (candidate === undefined) continue;
    const outcome = await sweepOne(candidate, options, deps);
    if (typeof outcome === 'object') blocked.push({ candidateId: id, reasons: outcome.blocked });
    else if (outcome !== 'nothing') by[outcome].push(id);
    if (!options.dryRun && outcome !== 'nothing')
      await deps.audit.append({
        actor: serviceActor,
        action: `retention.${typeof outcome === 'object' ? 'blocked' : outcome}`,
        object: { kind: 'candidate', id },
        candidates: [id],
      });
  }
  const reminded = await remind(options, deps);
  const mergesClosed = await closeMerges(options, deps);
  return { at, dryRun: options.dryRun, considered: ids.length, ...by, blocked, reminded, mergesClosed };
};
