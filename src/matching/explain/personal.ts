import type { Money } from '../../model/candidate.ts';
import type { MatchEvidence } from '../../model/shortlist.ts';
import type { Test } from '../clauses/clause.ts';
import { asked, exactly, years } from '../clauses/context.ts';
import { isField } from '../clauses/field.ts';
import { distanceKm } from '../holds.ts';
import type { Accountant, Facts } from './facts.ts';
import { fieldAccount } from './field.ts';
import { skillAccount } from './skill.ts';
import { evidenceAt, fieldEvidence, withVia } from './where.ts';
import { capital, listed, monthOf, quoted } from './words.ts';

export const languageAccount: Accountant = ({ candidate, clause, criterion }) => {
  const codes = new Set(clause.options.map(({ key }) => key));
  const spoken = candidate.languages.filter(({ code }) => codes.has(code));
  const level = criterion.level === undefined ? '' : ` (asked: ${criterion.level})`;
  if (spoken.length === 0) return { reason: `The CV does not mention ${asked(criterion).join(' or ')}.`, evidence: [] };
  const what = spoken.map(
    ({ name, level: own, raw }) => `${name}${own ? `, ${own}` : raw ? `, ${quoted(raw)}` : ', level not stated'}`,
  );
  return {
    reason: `${listed(what)}${level}.`,
    found: listed(what),
    otherwise: spoken.every(({ level: own }) => own !== undefined),
    evidence: spoken.flatMap(({ evidence }) => withVia(evidence.slice(0, 2), exactly)),
  };
};

const jobDates = (facts: Facts): MatchEvidence[] =>
  fieldEvidence(facts.candidate, /^resume\.work[.[]\d+\]?\.(startDate|endDate|dates?)$/, exactly, 6);

export const experienceAccount: Accountant = (facts) => {
  const { candidate, criterion, winner } = facts;
  if (isField(criterion, facts.knowledge)) return fieldAccount(facts);
  const { months } = candidate.experience;
  const area = facts.clause.options.find(({ key }) => key !== undefined);
  if (winner?.option.key !== undefined) {
    const skill = candidate.skills.find(({ id }) => id === winner.option.key);
    if (skill !== undefined) return skillAccount(facts);
  }
  if (months === 0) return { reason: 'No dated job was read in the CV.', evidence: [] };
  const inArea =
    area === undefined
      ? ''
      : winner?.option.key === undefined
        ? `, not shown to be in ${criterion.value}`
        : `; as ${area.about}: ${winner.steps.years?.means ?? 'some'}`;
  const found = `${years(months)} of work in all${inArea}`;
  return {
    reason: `${capital(found)} (asked: ${criterion.minYears ?? 0} years).`,
    found,
    evidence: jobDates(facts),
    otherwise: true,
  };
};

const distances = (test: Test): Extract<Test, { on: 'distance' }>[] => {
  if (test.on === 'distance') return [test];
  return test.on === 'all' || test.on === 'any' ? test.of.flatMap(distances) : [];
};

const placeEvidence = ({ candidate }: Facts): MatchEvidence[] => {
  const read = fieldEvidence(candidate, /^(resume\.basics\.)?location/, exactly);
  const places = new Map(read.map((one) => [`${one.start}-${one.end}`, one]));
  if (places.size > 0) return [...places.values()].slice(0, 2);
  const { text } = candidate.document;
  for (const words of [candidate.location?.postalCode, candidate.location?.name]) {
    const start = words === undefined ? -1 : text.indexOf(words);
    if (words !== undefined && start >= 0)
      return [evidenceAt(candidate, { start, end: start + words.length }, exactly)];
  }
  return [];
};

export const locationAccount: Accountant = (facts) => {
  const { candidate, criterion, clause } = facts;
  const home = candidate.location;
  const wanted = asked(criterion).join(' or ');
  if (home === undefined) return { reason: 'The CV gives no address.', evidence: [] };
  const name = home.name ?? home.postalCode ?? 'the address given';
  const evidence = placeEvidence(facts);
  const { point } = home;
  const from = distances(clause.met);
  if (point === undefined || from.length === 0) {
    const found = `a home whose distance to ${wanted} is not known`;
    return { reason: `${name}; the distance to ${wanted} is not known.`, found, evidence };
  }
  const km = Math.min(...from.map((test) => distanceKm(point, test.from)));
  const far = km < 1 ? 'less than 1 km' : `about ${Math.round(km)} km`;
  const radius = from[0]?.km ?? 0;
  return {
    reason: `${name}, ${far} from ${wanted} (asked: within ${Math.round(radius)} km).`,
    found: `a home ${far} from ${wanted}`,
    evidence,
    otherwise: true,
  };
};

const pounds = ({ amount, to, currency, period }: Money): string =>
  `${currency} ${amount.toLocaleString('en-GB')}${to === undefined ? '' : `–${to.toLocaleString('en-GB')}`} a ${period}`;

export const salaryAccount: Accountant = ({ candidate, criterion, met }) => {
  const { expectation } = candidate;
  if (expectation === undefined) return { reason: 'The CV names no expected pay.', evidence: [] };
  const paid = criterion.money === undefined ? '' : ` (paid: ${pounds(criterion.money)})`;
  const other = criterion.money !== undefined && criterion.money.currency !== expectation.currency;
  const reason = `Expects ${pounds(expectation)}${paid}${other ? '; another currency, not compared' : ''}.`;
  const found = other ? 'a pay named in another currency' : `a pay ${met ? 'within' : 'above'} what is offered`;
  return { reason, found, evidence: withVia(expectation.evidence, exactly), otherwise: !other };
};

export const availabilityAccount: Accountant = ({ candidate, criterion }) => {
  const { availability } = candidate;
  if (availability === undefined) return { reason: 'The CV does not say when they could start.', evidence: [] };
  const { noticeDays, from, statement } = availability;
  const known = noticeDays !== undefined || from !== undefined;
  const when = from === undefined ? quoted(statement) : `${quoted(statement)} (${monthOf(from)})`;
  const notice = noticeDays === undefined ? 'a start that is not dated' : `a notice of ${noticeDays} days`;
  return {
    reason: `Availability: ${when} (asked: ${criterion.value}).`,
    found: from === undefined ? notice : `a start from ${monthOf(from)}`,
    evidence: withVia(availability.evidence, exactly),
    otherwise: known,
  };
};

export const rightToWorkAccount: Accountant = ({ candidate, view }) => {
  const { rightToWork } = candidate;
  if (rightToWork === undefined) {
    return { reason: 'The CV says nothing about the right to work; ask before any start.', evidence: [] };
  }
  const needs = view.document.rightToWork.includes('sponsorship-needed');
  return {
    reason: `${quoted(rightToWork.statement)}${needs ? ': needs sponsorship' : ''}.`,
    found: needs ? 'a need for sponsorship' : 'a statement on the right to work',
    evidence: withVia(rightToWork.evidence, exactly),
    otherwise: needs,
  };
};

export const tagAccount: Accountant = ({ view, criterion }) => {
  const wanted = asked(criterion);
  const found = wanted.filter((tag) => view.document.tags.includes(tag.toLowerCase()));
  const reason =
    found.length > 0
      ? `Tagged ${listed(found.map(quoted))} by the agency.`
      : `Not tagged ${wanted.map(quoted).join(' or ')}.`;
  const note = found.length === 0 ? {} : { found: `${listed(found.map(quoted))}, as the agency has noted` };
  return { reason, ...note, evidence: [] };
};
