import { type LifeFacts, type LifeState, lifeStep } from '../../compliance/life/life-steps.ts';
import { retentionOf } from '../../compliance/retention/retention-date.ts';
import { WhylistError } from '../../errors.ts';
import { checkedLifecycle } from '../../ingest/mandatory.ts';
import type { Candidate } from '../../model/candidate.ts';
import type { RuleOutcome } from '../../model/introduction.ts';
import { type ChangedRecord, changeRecord, type Who } from './change-record.ts';
import type { CustodyDeps } from './custody-deps.ts';

/** What a placement asks of the record itself; the right to work is asked for by the day it starts. */
export const placingRules = async (candidate: Candidate, deps: CustodyDeps): Promise<RuleOutcome[]> => {
  if (candidate.lifecycle.status === 'placed') return [];
  const { exists, checks } = lifeStep('placed', await lifeFacts(candidate, deps.now().toISOString(), deps));
  const own = checks.filter(({ check }) => check !== 'right-to-work');
  return [
    { check: 'record-active', passed: exists, detail: `The record is ${candidate.lifecycle.status}.` },
    ...own,
  ].map(({ check, passed, detail = 'It holds.' }) => ({
    rule: check,
    passed,
    means: passed ? 'It holds.' : detail,
    provision: 'UK GDPR Art. 5; Conduct Regulations 2003, reg. 29',
  }));
};

/** Everything that decides whether a record may take a step. */
export const lifeFacts = async (candidate: Candidate, at: string, deps: CustodyDeps): Promise<LifeFacts> => {
  const { checks } = checkedLifecycle(candidate, deps.policies.mandatory, at);
  const { openComplaints, rightToWorkSeen, atWork, services } = await deps.surroundings(candidate);
  return {
    candidate: {
      ...candidate,
      retention: candidate.retention ?? retentionOf({ candidate, services }, deps.policies.retention),
    },
    missing: checks.flatMap(({ check, passed }) => (passed ? [] : [check])),
    openComplaints,
    rightToWorkSeen,
    atWork,
    consents: deps.policies.consent,
    at,
  };
};

/**
 * @returns the checks that were passed
 * @throws WhylistError `conflict` for a step that the record's life does not have; `checks-failed`, with each check that
 * does not hold
 */
export const refuseStep = (to: LifeState, facts: LifeFacts): ReturnType<typeof lifeStep>['checks'] => {
  const { exists, passed, checks } = lifeStep(to, facts);
  const from = facts.candidate.lifecycle.status;
  if (!exists) throw new WhylistError('conflict', `A record that is ${from} cannot become ${to}.`);
  if (passed) return checks;
  throw new WhylistError('checks-failed', `The record cannot become ${to} yet.`, {
    fields: checks
      .filter((one) => !one.passed)
      .map(({ check, detail = 'does not hold' }) => ({ path: `/checks/${check}`, message: detail })),
  });
};

/** Moves a record to archived, or back to what its fields make it: active, or draft. */
export const stepTo = (to: 'archived' | 'active', id: string, who: Who, deps: CustodyDeps): Promise<ChangedRecord> =>
  changeRecord(
    id,
    who,
    async (before, at) => {
      const facts = await lifeFacts(before, at, deps);
      const target: 'active' | 'archived' | 'draft' = to === 'active' && facts.missing.length > 0 ? 'draft' : to;
      const checks = refuseStep(target, facts);
      const candidate = { ...before, lifecycle: { ...before.lifecycle, status: target, since: at } };
      const changes = [{ path: 'lifecycle.status', before: before.lifecycle.status, after: target }];
      return { candidate, kind: 'life', changes, checks: [...checks] };
    },
    deps,
  );

/** The record of somebody who starts to work, or whose last placement has ended: checked by whoever asked for it. */
export const movePlaced = (
  id: string,
  to: 'placed' | 'active',
  by: string,
  deps: CustodyDeps,
): Promise<ChangedRecord> =>
  changeRecord(
    id,
    { by },
    (before, at) => {
      const { status } = before.lifecycle;
      if (status === to || (to === 'active' && status !== 'placed'))
        return { candidate: before, kind: 'life', changes: [] };
      const candidate = { ...before, lifecycle: { ...before.lifecycle, status: to, since: at } };
      return { candidate, kind: 'life', changes: [{ path: 'lifecycle.status', before: status, after: to }] };
    },
    deps,
  );
