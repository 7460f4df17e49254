import type { MatchEvidence } from '../../model/shortlist.ts';
import { fieldsAsked } from '../clauses/field.ts';
import { inTitles } from '../document/tokens.ts';
import type { DocumentView } from '../holds.ts';
import type { Accountant, Facts } from './facts.ts';
import { evidenceAt } from './where.ts';
import { listed, quoted } from './words.ts';

const mostWords = 5;
/** Whose fields are told of; the many faint ones earn little and tell nobody anything. */
const mostFields = 3;

/** Strength in percent by key, as the index holds it: the highest step of each. */
const strengthsOf = (view: DocumentView): ReadonlyMap<string, number> => {
  const strengths = new Map<string, number>();
  for (const token of view.document.fields) {
    const [key = '', percent] = token.split('#');
    strengths.set(key, Math.max(strengths.get(key) ?? 0, Number(percent)));
  }
  return strengths;
};

/** The words of the CV that speak most for a field, each where it first stands. */
const wordsFor = ({ candidate, knowledge, view }: Facts, code: string): MatchEvidence[] => {
  const [text] = view.texts('text');
  if (text === undefined) return [];
  const stems = knowledge.fields.telling(code, view.stems(), mostWords);
  return stems.flatMap((stem) => {
    const token = text.tokens.find((each) => each.stem === stem);
    return token === undefined ? [] : [evidenceAt(candidate, token, { kind: 'stem' })];
  });
};

/** For experience in a field of work: by how much the CV and its titles are about it, and the words that say so. */
export const fieldAccount: Accountant = (facts) => {
  const { criterion, knowledge, view } = facts;
  const strengths = strengthsOf(view);
  const strongest = (keyOf: (code: string) => string) =>
    fieldsAsked(criterion, knowledge)
      .map(({ code, name }) => ({ code, name, percent: strengths.get(keyOf(code)) ?? 0 }))
      .filter(({ percent }) => percent > 0)
      .sort((a, b) => b.percent - a.percent)
      .slice(0, mostFields);
  const inText = strongest((code) => code);
  const called = strongest(inTitles);
  const [first] = [...inText, ...called];
  if (first === undefined || facts.winner === undefined) {
    return { reason: `The CV is not about the work of ${quoted(criterion.value)}.`, evidence: [] };
  }
  const evidence = wordsFor(facts, first.code);
  const naming = (fields: typeof inText) => listed(fields.map(({ name, percent }) => `${quoted(name)} (${percent} %)`));
  const words = listed([...new Set(evidence.map(({ term }) => quoted(term.toLowerCase())))]);
  const told = words === '' ? '' : `: ${words}`;
  const parts = [
    ...(inText.length === 0 ? [] : [`The CV is about the work of ${naming(inText)}${told}.`]),
    ...(called.length === 0 ? [] : [`Its titles are of the work of ${naming(called)}.`]),
  ];
  return { reason: parts.join(' '), found: `work of ${naming(inText.length === 0 ? called : inText)}`, evidence };
};
