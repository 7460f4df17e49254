import { randomUUID } from 'node:crypto';
import { digestOf } from '../../compliance/audit/chain.ts';
import type { AuditNote } from '../../compliance/audit/entry.ts';
import { retentionOf } from '../../compliance/retention/retention-date.ts';
import { existing, WhylistError } from '../../errors.ts';
import { checkedLifecycle } from '../../ingest/mandatory.ts';
import type { Candidate } from '../../model/candidate.ts';
import type { HistoryEntry } from '../../model/custody.ts';
import type { CustodyDeps } from './custody-deps.ts';

export interface Who {
  readonly by: string;
  readonly why?: string | undefined;
  /** Only this version of the record is changed. */
  readonly version?: string | undefined;
}

export interface RecordChange extends Pick<HistoryEntry, 'kind' | 'changes' | 'checks'> {
  readonly candidate: Candidate;
}

export interface ChangedRecord {
  readonly candidate: Candidate;
  readonly version: string;
  /** For the audit. */
  readonly note: AuditNote;
}

type Apply = (candidate: Candidate, at: string) => RecordChange | Promise<RecordChange>;

/** Two people change one record at the same moment; the second is tried again on what the first made of it. */
const attempts = 4;

const tryOnce = async (id: string, who: Who, apply: Apply, deps: CustodyDeps): Promise<ChangedRecord> => {
  const { record: before, version } = existing(await deps.candidates.get(id), 'candidate with this id');
  if (who.version !== undefined && who.version !== version)
    throw new WhylistError('precondition-failed', 'The record was changed since it was read.', {
      hint: 'Read it again and repeat the change on what it is now.',
    });
  const at = deps.now().toISOString();
  const { candidate: changed, ...told } = await apply(before, at);
  if (changed === before) return { candidate: before, version, note: {} };
  const lifecycle = checkedLifecycle(changed, deps.policies.mandatory, at);
  const { services } = await deps.surroundings(changed);
  const standing = { ...changed, lifecycle };
  const candidate = {
    ...standing,
    retention: retentionOf({ candidate: standing, services }, deps.policies.retention),
  };
  await deps.candidates.replace(candidate, version);
  const { by, why } = who;
  await deps.history.put({
    id: randomUUID(),
    candidateId: id,
    at,
    by,
    ...(why === undefined ? {} : { why }),
    ...told,
  });
  await deps.events.append([{ type: 'candidate.updated', subject: { kind: 'candidate', id } }]);
  const now = existing(await deps.candidates.get(id), 'candidate with this id');
  return {
    candidate: now.record,
    version: now.version,
    note: { before: digestOf(before), after: digestOf(candidate), details: { kind: told.kind } },
  };
};

/**
 * Changes a candidate's record by hand: written only over what was read, with its standing and retention worked out anew,
 * its history and its event.
 * @throws WhylistError `not-found`, `precondition-failed`, `conflict`, and whatever `apply` throws
 */
export const changeRecord = async (id: string, who: Who, apply: Apply, deps: CustodyDeps): Promise<ChangedRecord> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryOnce(id, who, apply, deps);
    } catch (error) {
      const raced = error instanceof WhylistError && error.code === 'conflict' && attempt < attempts;
      if (!raced || who.version !== undefined) throw error;
    }
  }
};
