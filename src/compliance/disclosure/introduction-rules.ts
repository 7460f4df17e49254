import type { Assignment } from '../../model/assignment.ts';
import type { Candidate } from '../../model/candidate.ts';
import type { Check, CheckKind } from '../../model/check.ts';
import type { Client } from '../../model/client.ts';
import type { RuleOutcome } from '../../model/introduction.ts';
import { assignmentGaps } from './assignment-gaps.ts';
import { consentInForce } from './consent-in-force.ts';
import { currentEmployerAmong } from './current-employer.ts';
import { standingCheck, standingChecks } from './standing-check.ts';

/** Everything that decides whether this candidate's details may go to this client for this vacancy. */
export interface IntroductionFacts {
  readonly vacancy: { readonly id: string; readonly assignment?: Assignment | undefined };
  readonly client: Client | undefined;
  readonly candidate: Candidate;
  /** Of this candidate, whatever they were made for. */
  readonly checks: readonly Check[];
  /** Sources that mean that candidates themselves sent their CV (policy/placing.yaml). */
  readonly directSources: readonly string[];
  /** The day of the introduction. */
  readonly today: string;
}

type Rule = (facts: IntroductionFacts) => RuleOutcome | undefined;

const conduct = (part: string): string => `Conduct Regulations 2003, reg. ${part}`;
const gdpr = (part: string): string => `UK GDPR ${part}`;

const whenFor = ({ vacancy, today }: IntroductionFacts) => ({ today, vacancyId: vacancy.id });

const onRecord =
  (kind: CheckKind, missing: string, provision: string, when: (assignment: Assignment) => boolean = () => true): Rule =>
  (facts) => {
    if (!when(facts.vacancy.assignment ?? {})) return undefined;
    const latest = standingCheck(facts.checks, kind, whenFor(facts));
    const passed = latest?.passed === true;
    const means = passed
      ? `On record since ${latest.at.slice(0, 10)}.`
      : latest === undefined
        ? missing
        : `It was looked into on ${latest.at.slice(0, 10)} and does not hold.`;
    return { rule: kind, passed, means, provision };
  };

const isReady: Rule = ({ vacancy, client }) => {
  const gaps = assignmentGaps(vacancy.assignment, client);
  return {
    rule: 'vacancy-ready',
    passed: gaps.length === 0,
    means:
      gaps.length === 0
        ? 'The hirer has told what has to be told.'
        : `Ask the hirer: ${gaps.map(({ means }) => means).join(' ')}`,
    provision: conduct('18'),
  };
};

const recordMeans: Readonly<Record<Candidate['lifecycle']['status'], string>> = {
  active: 'The record is complete.',
  placed: 'The record is complete.',
  draft: 'The record lacks mandatory fields: complete it first.',
  archived: 'The record is archived: restore it first.',
};

const isComplete: Rule = ({ candidate: { lifecycle } }) => ({
  rule: 'record-complete',
  passed: lifecycle.status === 'active' || lifecycle.status === 'placed',
  means: recordMeans[lifecycle.status],
  provision: `${conduct('29')} and Schedule 4`,
});

/** Nothing to say of a record that may be used. */
const isUsable: Rule = ({ candidate: { limits, consent }, today }) => {
  const limited = limits?.restriction !== undefined || limits?.objection !== undefined;
  const left = consent.some(({ purpose, withdrawnAt }) => purpose === 'hold' && withdrawnAt !== undefined);
  if (!limited && !(left && consentInForce(consent, 'hold', { on: today }) === undefined)) return undefined;
  return {
    rule: 'usable',
    passed: false,
    means: 'The candidate restricted or objected to the use of the record, or withdrew: it is kept, not used.',
    provision: gdpr('Arts. 7(3), 18 and 21'),
  };
};

const consents: Rule = ({ candidate, client, today }) => {
  const found = consentInForce(candidate.consent, 'introduce', { on: today, clientId: client?.id });
  return {
    rule: 'consent',
    passed: found !== undefined,
    means:
      found === undefined
        ? 'Ask the candidate whether they may be introduced to clients, and record it.'
        : `Recorded, on the basis ${found.basis}.`,
    provision: `${gdpr('Arts. 6 and 7')}; ${conduct('28')}`,
  };
};

const worksElsewhere: Rule = ({ candidate, client, today }) => {
  if (client === undefined) return undefined;
  const employer = currentEmployerAmong(candidate, client);
  const live =
    employer === undefined
      ? undefined
      : consentInForce(candidate.consent, 'named-client', { on: today, clientId: client.id });
  return {
    rule: 'current-employer',
    passed: employer === undefined || live !== undefined,
    means:
      employer === undefined
        ? 'The CV names no current job with this client.'
        : live === undefined
          ? `The CV says that they work for ${employer} now. Tell them nothing unless the candidate agrees to this client by name.`
          : `They work for ${employer} now and agreed to this client by name.`,
    provision: conduct('28'),
  };
};

const references: Rule = (facts) => {
  if (facts.vacancy.assignment?.vulnerablePeople !== true) return undefined;
  const given = standingChecks(facts.checks, 'reference', whenFor(facts)).filter(({ passed }) => passed).length;
  return {
    rule: 'reference',
    passed: given >= 2,
    means:
      given >= 2
        ? `${given} references are on record.`
        : `Two references of people who are no relatives are needed; ${given} on record.`,
    provision: conduct('22'),
  };
};

const wasTold: Rule = (facts) => {
  const { source } = facts.candidate;
  if (source !== undefined && facts.directSources.includes(source)) return undefined;
  return onRecord(
    'notice',
    `The CV came from ${source ?? 'a source that is not recorded'}: tell the candidate that you hold it, why, and their rights.`,
    gdpr('Art. 14(3)'),
  )(facts);
};

const vulnerable = ({ vulnerablePeople }: Assignment): boolean => vulnerablePeople === true;

/** In the order in which a consultant goes through them. */
const rules: readonly Rule[] = [
  isReady,
  isComplete,
  isUsable,
  wasTold,
  consents,
  worksElsewhere,
  onRecord('identity', 'Confirm who they are.', conduct('19(1)(a)')),
  onRecord('qualified', 'Confirm that they have what this position asks for.', conduct('19(1)(b)')),
  onRecord('willing', 'Ask whether they are willing to work in this position.', conduct('19(1)(c)')),
  onRecord(
    'aware',
    'Make sure that both know what the law asks for, and that it would harm neither.',
    conduct('20(1)'),
  ),
  onRecord(
    'copies',
    'Hold copies of the qualifications or authorisation, and offer them to the hirer.',
    conduct('22'),
    (assignment) => vulnerable(assignment) || assignment.qualificationByLaw === true,
  ),
  references,
  onRecord('suitability', 'Make enquiries that nothing speaks against this work.', conduct('22'), vulnerable),
];

/** Every rule that applies, with whether it holds. Nothing may be told to the client unless all do. */
export const introductionRules = (facts: IntroductionFacts): RuleOutcome[] =>
  rules.flatMap((rule) => rule(facts) ?? []);
