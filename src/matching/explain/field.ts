import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { MatchEvidence } from '../../model/shortlist.ts';
import { fieldsAsked } from '../clauses/field.ts';
import type { DocumentView } from '../holds.ts';
import type { Accountant, Facts } from './facts.ts';
import { evidenceAt } from './where.ts';
import { listed, quoted } from './words.ts';

const mostWords = 5;

const weighed = new WeakMap<DocumentView, ReadonlyMap<string, number>>();

/** Strengths by field code: a view is of one state of knowledge, and all vacancies ask the same of it. */
const strengthsOf = (view: DocumentView, { fields }: Knowledge): ReadonlyMap<string, number> => {
  const known = weighed.get(view);
  if (known) return known;
  const strengths = new Map(fields.of(view.stems()).map(({ code, strength }) => [code, strength]));
  weighed.set(view, strengths);
  return strengths;
};

const spoken = new WeakMap<DocumentView, Map<string, readonly MatchEvidence[]>>();

/** As with strengths: the words that speak for a field are the same whatever vacancy asks. */
const wordsFor = (facts: Facts, code: string): readonly MatchEvidence[] => {
  const known = spoken.get(facts.view) ?? new Map<string, readonly MatchEvidence[]>();
  spoken.set(facts.view, known);
  const words = known.get(code) ?? findWords(facts, code);
  known.set(code, words);
  return words;
};

/** The words of the CV that speak most for a field, each where it first stands. */
const findWords = ({ candidate, knowledge, view }: Facts, code: string): MatchEvidence[] => {
  const [text] = view.texts('text');
  if (text === undefined) return [];
  const stems = knowledge.fields.telling(code, view.stems(), mostWords);
  return stems.flatMap((stem) => {
    const token = text.firstOf(stem);
    return token === undefined ? [] : [evidenceAt(candidate, token, { kind: 'stem' })];
  });
};

/** For experience in a field of work: by how much the CV is about it, and the words that say so. */
export const fieldAccount: Accountant = (facts) => {
  const { criterion, knowledge, view } = facts;
  const strengths = strengthsOf(view, knowledge);
  const shown = fieldsAsked(criterion, knowledge).flatMap(({ code, name }) => {
    const strength = strengths.get(code);
    return strength === undefined ? [] : [{ code, name, percent: Math.floor(strength * 10) * 10 }];
  });
  const [first] = shown;
  if (first === undefined || facts.winner === undefined) {
    return { reason: `The CV is not about the work of ${quoted(criterion.value)}.`, evidence: [] };
  }
  const evidence = wordsFor(facts, first.code);
  const about = listed(shown.map(({ name, percent }) => `${quoted(name)} (${percent} %)`));
  const words = listed([...new Set(evidence.map(({ term }) => quoted(term.toLowerCase())))]);
  return { reason: `The CV is about the work of ${about}: ${words}.`, found: `work of ${about}`, evidence };
};
