import { phraseKey } from '../../knowledge/words.ts';
import type { CandidateSkill, Evidence } from '../../model/candidate.ts';
import type { MatchEvidence, Via } from '../../model/shortlist.ts';
import type { PricedOption } from '../clauses/clause.ts';
import { asked, years } from '../clauses/context.ts';
import { jointMonths } from '../document/pooled-skills.ts';
import type { Account, Accountant, Facts } from './facts.ts';
import { wordsOfSteps } from './found-words.ts';
import { textAccount } from './text.ts';
import { askedYears, listed, monthOf, quoted } from './words.ts';

/** Two or three places convince; twenty are noise. Jobs before lists. */
const most = 4;

const viaOf = (term: string, facts: Facts): Via => {
  const option = facts.winner?.option;
  if (option === undefined || option.via.kind === 'related') return option?.via ?? { kind: 'exact' };
  const asWritten = phraseKey(term);
  const same =
    asked(facts.criterion).some((words) => phraseKey(words) === asWritten) || phraseKey(option.about) === asWritten;
  return { ...option.via, kind: same ? 'exact' : 'synonym' };
};

const best = (evidence: readonly Evidence[]): Evidence[] =>
  [...evidence]
    .sort((a, b) => Number(b.section === 'work') - Number(a.section === 'work') || a.start - b.start)
    .slice(0, most);

const evidenceOf = (skill: CandidateSkill, facts: Facts): MatchEvidence[] =>
  best(skill.evidence).map((one) => ({ ...one, via: viaOf(one.term, facts) }));

/** How the CV writes it, where that is not the name itself. */
const writtenAs = (evidence: readonly MatchEvidence[], name: string): string => {
  const spellings = [...new Set(evidence.map(({ term }) => term))].filter(
    (term) => phraseKey(term) !== phraseKey(name),
  );
  return spellings.length === 0 || spellings.length < new Set(evidence.map(({ term }) => term)).size
    ? ''
    : `; written as ${listed(spellings.slice(0, 2).map(quoted))}`;
};

const usage = (skill: CandidateSkill, minYears: number | undefined): string => {
  if (skill.months > 0) {
    const last = skill.lastUsed === undefined ? '' : `, last used ${monthOf(skill.lastUsed)}`;
    return `${years(skill.months)} of ${skill.name}${askedYears(minYears)}${last}`;
  }
  if (skill.standing === 'evidenced') return `${skill.name} used in a job without usable dates${askedYears(minYears)}`;
  return minYears === undefined
    ? `${skill.name} is listed, but no dated job shows it`
    : `${skill.name} is listed, but no dated job shows it (asked: ${minYears} years)`;
};

/** The same in words that stand after “shows”. */
const inShort = (skill: CandidateSkill): string =>
  skill.months === 0 && skill.standing === 'claimed'
    ? `${skill.name} in a list, without a dated job that shows it`
    : usage(skill, undefined);

/** What was asked, where the points are for something near it. */
const counted = (facts: Facts): string => {
  const { option } = facts.winner ?? {};
  if (option?.via.kind !== 'related') return '';
  return `; counts ${Math.round(option.factor * 100)} % towards ${asked(facts.criterion).join(' or ')}`;
};

/** Two alternatives together: what each is worth, and the months in which a job shows one of them. */
const pairAccount = (facts: Facts, { key = '', about }: PricedOption): Account | undefined => {
  const ids = key.split('+');
  const both = facts.candidate.skills.filter(({ id }) => ids.includes(id));
  if (ids.length < 2 || both.length < 2) return undefined;
  const each = listed(both.map(({ name, months }) => `${years(months)} of ${name}`));
  const found = `${years(jointMonths(both, facts.candidate))} of ${about} together`;
  return {
    reason: `${found}${askedYears(facts.criterion.minYears)}: ${each}.`,
    found,
    evidence: both.flatMap((skill) => evidenceOf(skill, facts).slice(0, 2)),
  };
};

export const skillAccount: Accountant = (facts) => {
  const { winner, candidate, criterion } = facts;
  const name = asked(criterion).join(' or ');
  if (winner === undefined) {
    // The engine's synonyms were changed since this process read its own.
    const ahead = facts.points > 0;
    return {
      reason: ahead ? `The CV shows ${name} by a synonym taught a moment ago.` : `The CV does not mention ${name}.`,
      evidence: [],
    };
  }
  if (winner.option.key === undefined) return textAccount(facts);
  const pair = pairAccount(facts, winner.option);
  if (pair !== undefined) return pair;
  const skill = candidate.skills.find(({ id }) => id === winner.option.key);
  if (skill !== undefined) {
    const evidence = evidenceOf(skill, facts);
    return {
      reason: `${usage(skill, facts.criterion.minYears)}${writtenAs(evidence, skill.name)}${counted(facts)}.`,
      found: `${inShort(skill)}${counted(facts)}`,
      evidence,
    };
  }
  const evidence = wordsOfSteps(facts, Object.values(winner.steps), most);
  const words = [...new Set(evidence.map(({ term }) => term))].slice(0, 2).map(quoted);
  return {
    reason: `The CV mentions ${listed(words)}; no job or list was read as showing ${winner.option.about}${counted(facts)}.`,
    found: `${winner.option.about} mentioned, without a job that shows it${counted(facts)}`,
    evidence,
  };
};
