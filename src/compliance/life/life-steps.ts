import type { Candidate } from '../../model/candidate.ts';
import type { ConsentPolicy, Purpose } from '../consent/consent-policy.ts';
import { consentStanding } from '../consent/consent-standing.ts';

export type LifeState = Candidate['lifecycle']['status'] | 'erased';

/** What is known when somebody asks for a step. */
export interface LifeFacts {
  readonly candidate: Pick<Candidate, 'lifecycle' | 'consent' | 'limits' | 'retention'>;
  /** Names of the mandatory fields that are missing (policy/mandatory.yaml). */
  readonly missing: readonly string[];
  readonly openComplaints: number;
  readonly rightToWorkSeen: boolean;
  /** A placement runs at this time. */
  readonly atWork: boolean;
  readonly consents: ConsentPolicy;
  /** ISO time. */
  readonly at: string;
}

export interface LifeCheck {
  readonly check: string;
  readonly passed: boolean;
  readonly detail?: string;
}

type Test = (facts: LifeFacts) => LifeCheck;

const check = (name: string, passed: boolean, detail: string): LifeCheck => ({
  check: name,
  passed,
  ...(passed ? {} : { detail }),
});

const complete: Test = ({ missing }) => check('mandatory', missing.length === 0, `Missing: ${missing.join(', ')}.`);

const allowed =
  (purpose: Purpose): Test =>
  ({ candidate, consents, at }) =>
    check(
      `consent:${purpose}`,
      consentStanding(candidate, purpose, consents, at).inForce,
      `Nothing allows the purpose “${purpose}” now.`,
    );

const unrestricted: Test = ({ candidate }) =>
  check('unrestricted', candidate.limits?.restriction === undefined, 'Its use is restricted (UK GDPR Art. 18).');

const uncontested: Test = ({ openComplaints }) =>
  check('no-open-complaint', openComplaints === 0, `${openComplaints} complaints are open: close them first.`);

const mayWork: Test = ({ rightToWorkSeen }) =>
  check('right-to-work', rightToWorkSeen, 'Nobody has recorded that evidence of the right to work was seen.');

const dated: Test = ({ candidate }) =>
  check('retention', candidate.retention !== undefined, 'No date says how long it is kept.');

const idle: Test = ({ atWork }) => check('not-at-work', !atWork, 'A placement is running.');

const free: Test = ({ candidate }) =>
  check('no-legal-hold', candidate.limits?.legalHold === undefined, 'It is under a legal hold.');

const withinRetention: Test = ({ candidate, at }) =>
  check(
    'within-retention',
    candidate.retention === undefined || candidate.retention.until > at.slice(0, 10),
    `It was to be kept until ${candidate.retention?.until}.`,
  );

/** Every step of a record's life with what it asks for. What is not here cannot be done. */
const steps: Readonly<Partial<Record<LifeState, Readonly<Partial<Record<LifeState, readonly Test[]>>>>>> = {
  draft: {
    active: [complete, allowed('hold'), dated],
    archived: [dated, idle],
    erased: [idle, free],
  },
  active: {
    draft: [],
    placed: [complete, allowed('hold'), allowed('introduce'), mayWork, uncontested, unrestricted, dated],
    archived: [dated, idle, uncontested],
    erased: [idle, free],
  },
  placed: { active: [idle], archived: [dated, idle, uncontested], erased: [idle, free] },
  archived: {
    active: [complete, allowed('hold'), unrestricted, dated, withinRetention],
    draft: [allowed('hold'), unrestricted, dated, withinRetention],
    erased: [idle, free],
  },
};

/** Whether the step exists, and how each of its checks came out. */
export const lifeStep = (
  to: LifeState,
  facts: LifeFacts,
): { readonly exists: boolean; readonly passed: boolean; readonly checks: readonly LifeCheck[] } => {
  const tests = steps[facts.candidate.lifecycle.status]?.[to];
  const checks = (tests ?? []).map((test) => test(facts));
  return { exists: tests !== undefined, passed: tests !== undefined && checks.every(({ passed }) => passed), checks };
};
