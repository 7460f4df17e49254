import type { CandidateTitle } from '../../model/candidate.ts';
import type { MatchEvidence, Via } from '../../model/shortlist.ts';
import { years } from '../clauses/context.ts';
import { circleOf } from '../clauses/title.ts';
import { heldTitles } from '../document/title-tokens.ts';
import { AnalysedText } from '../text/analyse.ts';
import type { Accountant, Facts } from './facts.ts';
import { evidenceAt, fieldEvidence, withVia } from './where.ts';
import { listed, quoted } from './words.ts';

const most = 4;

const placesOf = (title: CandidateTitle, facts: Facts, via: Via): MatchEvidence[] => {
  if (title.evidence.length > 0) return withVia(title.evidence.slice(0, 1), via);
  const start = facts.candidate.document.text.indexOf(title.raw);
  return start < 0 ? [] : [evidenceAt(facts.candidate, { start, end: start + title.raw.length }, via)];
};

const labelEvidence = ({ candidate }: Facts, via: Via): MatchEvidence[] => {
  const known = fieldEvidence(candidate, /^resume\.basics\.label$/, via);
  if (known.length > 0) return known.slice(0, 1);
  const label = candidate.resume.basics?.label ?? '';
  const start = label === '' ? -1 : candidate.document.text.indexOf(label);
  return start < 0 ? [] : [evidenceAt(candidate, { start, end: start + label.length }, via)];
};

const exact = (facts: Facts, raw: string): boolean =>
  new AnalysedText(raw).phrase(facts.criterion.value, 'stem').length > 0;

const ofTitles = (facts: Facts, fits: (raw: string, keys: readonly string[]) => boolean) => {
  const { candidate, knowledge, winner } = facts;
  const held = heldTitles(candidate, knowledge);
  const viaFor = (raw: string): Via =>
    exact(facts, raw) ? { kind: 'exact' } : (winner?.option.via ?? { kind: 'exact' });
  const titles = candidate.titles.filter((title, index) => fits(title.raw, held[index]?.keys ?? []));
  const headline = held[candidate.titles.length];
  const said = headline !== undefined && fits(headline.raw, headline.keys);
  const evidence = [
    ...titles.flatMap((title) => placesOf(title, facts, viaFor(title.raw))),
    ...(said ? labelEvidence(facts, viaFor(headline.raw)) : []),
  ];
  return { titles, headline: said ? headline.raw : undefined, evidence };
};

/** `as`: in the CV's own words, or by the name of the title alone. */
const sentence = (titles: readonly CandidateTitle[], headline: string | undefined, as: 'raw' | 'name'): string => {
  const current = titles.filter((title) => title.current);
  const past = titles.filter((title) => !title.current);
  const names = (list: readonly CandidateTitle[]) =>
    listed([...new Set(list.map((title) => title[as]))].slice(0, 3).map(quoted));
  const months = titles.reduce((sum, title) => sum + title.months, 0);
  const parts = [
    ...(current.length > 0 ? [as === 'raw' ? `now ${names(current)}` : `${names(current)} now`] : []),
    ...(headline !== undefined && current.length === 0 ? [`headline ${quoted(headline)}`] : []),
    ...(past.length > 0 ? [as === 'raw' ? `formerly ${names(past)}` : `${names(past)} before`] : []),
    ...(months > 0 ? [`${years(months)} in all`] : []),
  ];
  return parts.join('; ');
};

export const titleAccount: Accountant = (facts) => {
  const { winner, criterion, candidate } = facts;
  if (winner === undefined) {
    const titles = candidate.titles.map(({ raw }) => quoted(raw)).slice(0, 3);
    const instead = titles.length === 0 ? '' : ` Its titles: ${listed(titles)}.`;
    return { reason: `No job title in the CV is near ${quoted(criterion.value)}.${instead}`, evidence: [] };
  }
  const key = winner.option.key;
  const words = Object.keys(winner.steps).flatMap((name) => (name.startsWith('word:') ? [name.slice(5)] : []));
  const hasWord = (raw: string) => {
    const text = new AnalysedText(raw);
    return words.some((word) => text.phrase(word, 'stem').length > 0);
  };
  const held = key === undefined ? undefined : ofTitles(facts, (_raw, keys) => keys.includes(key));
  const found = held !== undefined && held.evidence.length > 0 ? held : ofTitles(facts, hasWord);
  const like =
    key === undefined || !key.startsWith('g:')
      ? ''
      : `, work ${circleOf(key.slice(2)) <= 2 ? 'close to' : 'distantly related to'} ${quoted(criterion.value)}`;
  const inWords = key === undefined ? `, which shares the words ${listed(words.map(quoted))}` : '';
  const text = sentence(found.titles, found.headline, 'raw');
  const told = sentence(found.titles, undefined, 'name') || 'a headline like it';
  return {
    reason: `${text.charAt(0).toUpperCase()}${text.slice(1)}${like}${inWords}.`,
    found: `${told}${like}`,
    evidence: found.evidence.slice(0, most),
  };
};
