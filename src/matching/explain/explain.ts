import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Candidate } from '../../model/candidate.ts';
import type { Contribution, MatchEvidence } from '../../model/shortlist.ts';
import type { CriterionKind } from '../../model/vacancy.ts';
import type { Plan, Planned } from '../plan.ts';
import { toPoints } from '../points.ts';
import { viewOf } from '../view-of.ts';
import { booleanAccount } from './boolean.ts';
import { credentialAccount } from './credential.ts';
import { type Accountant, type Facts, outcomeOf, winnerAt } from './facts.ts';
import {
  availabilityAccount,
  experienceAccount,
  languageAccount,
  locationAccount,
  rightToWorkAccount,
  salaryAccount,
  tagAccount,
} from './personal.ts';
import { skillAccount } from './skill.ts';
import { textAccount } from './text.ts';
import { titleAccount } from './title.ts';

const accountants: Readonly<Record<CriterionKind, Accountant>> = {
  availability: availabilityAccount,
  boolean: booleanAccount,
  experience: experienceAccount,
  language: languageAccount,
  licence: credentialAccount,
  location: locationAccount,
  qualification: credentialAccount,
  rightToWork: rightToWorkAccount,
  salary: salaryAccount,
  skill: skillAccount,
  tag: tagAccount,
  text: textAccount,
  title: titleAccount,
};

export interface ExplainContext {
  readonly knowledge: Knowledge;
  readonly today: string;
}

/** Looked for around its place first: a CV is long, and evidence is where it says. */
const stands = (words: string, text: string, near: number): boolean => {
  const from = Math.max(0, near - words.length);
  return text.slice(from, near + 2 * words.length).includes(words) || text.includes(words);
};

/** A promise of every shortlist, kept here whatever a CV reader hands on. */
const verbatim =
  ({ document }: Candidate) =>
  ({ start, end, term, text }: MatchEvidence): boolean =>
    document.text.slice(start, end) === term && text.includes(term) && stands(text, document.text, start);

const forbidden = (account: { reason: string }, met: boolean, label: string): string =>
  met ? `Not wanted, but there: ${account.reason}` : `Not wanted, and the CV does not show it: ${label}.`;

const contribution = (line: Planned, points: number, facts: Facts): Contribution => {
  const { item, criterion } = line;
  const account = accountants[criterion.kind](facts);
  const shutsOut = criterion.need === 'mustNot';
  return {
    criterionId: item.criterionId,
    outcome: outcomeOf(facts, account),
    points,
    maxPoints: item.maxPoints,
    reason: shutsOut ? forbidden(account, facts.met, item.label) : account.reason,
    ...(account.found === undefined || (shutsOut && !facts.met) ? {} : { found: account.found }),
    evidence: shutsOut && !facts.met ? [] : account.evidence.filter(verbatim(facts.candidate)),
  };
};

/**
 * One row for every line of the plan. Points are the engine's own scores of the named clauses; the sentences come from
 * the same steps, answered on the candidate's record.
 *
 * @param named scores by criterion id, in hundredths, as the hit has them
 */
export const explain = (
  plan: Plan,
  candidate: Candidate,
  named: Readonly<Record<string, number>>,
  { knowledge, today }: ExplainContext,
): Contribution[] => {
  const view = viewOf(candidate, knowledge);
  return plan.lines.map((line) => {
    const { clause, criterion, item } = line;
    const earned = named[criterion.id] ?? 0;
    const points = toPoints(earned);
    if (clause === undefined) {
      const { reason } = item.weight;
      return {
        criterionId: criterion.id,
        // Nothing is asked: nobody can lack it, and nobody can have what must not be there.
        outcome: criterion.need === 'mustNot' ? 'met' : 'notShown',
        points,
        maxPoints: item.maxPoints,
        reason,
        evidence: [],
      };
    }
    const met = view.holds(clause.met);
    const winner = earned === 0 && !met ? undefined : winnerAt(view, clause, earned);
    return contribution(line, points, { criterion, candidate, view, clause, winner, met, points, knowledge, today });
  });
};
