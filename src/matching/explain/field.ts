import type { Knowledge } from '../../knowledge/knowledge.ts';
import { remembered, rememberedBy } from '../../knowledge/remembered.ts';
import type { Candidate } from '../../model/candidate.ts';
import type { MatchEvidence } from '../../model/shortlist.ts';
import { fieldsAsked } from '../clauses/field.ts';
import type { DocumentView } from '../holds.ts';
import { viewOf } from '../view-of.ts';
import type { Accountant } from './facts.ts';
import { evidenceAt } from './where.ts';
import { listed, quoted } from './words.ts';

const mostWords = 5;

/** Strengths by field code: all vacancies ask the same of a CV. */
const strengthsOf = rememberedBy(({ fields }: Knowledge) =>
  rememberedBy(
    (view: DocumentView): ReadonlyMap<string, number> =>
      new Map(fields.of(view.stems()).map(({ code, strength }) => [code, strength])),
  ),
);

/** The words of the CV that speak most for a field, each where it first stands; the same whatever vacancy asks. */
const wordsFor = rememberedBy((knowledge: Knowledge) =>
  rememberedBy((candidate: Candidate) =>
    remembered((code): readonly MatchEvidence[] => {
      const view = viewOf(candidate, knowledge);
      const [text] = view.texts('text');
      if (text === undefined) return [];
      const stems = knowledge.fields.telling(code, view.stems(), mostWords);
      return stems.flatMap((stem) => {
        const token = text.firstOf(stem);
        return token === undefined ? [] : [evidenceAt(candidate, token, { kind: 'stem' })];
      });
    }),
  ),
);

/** For experience in a field of work: by how much the CV is about it, and the words that say so. */
export const fieldAccount: Accountant = (facts) => {
  const { candidate, criterion, knowledge, view } = facts;
  const strengths = strengthsOf(knowledge)(view);
  const shown = fieldsAsked(criterion, knowledge).flatMap(({ code, name }) => {
    const strength = strengths.get(code);
    return strength === undefined ? [] : [{ code, name, percent: Math.floor(strength * 10) * 10 }];
  });
  const [first] = shown;
  if (first === undefined || facts.winner === undefined) {
    return { reason: `The CV is not about the work of ${quoted(criterion.value)}.`, evidence: [] };
  }
  const evidence = wordsFor(knowledge)(candidate)(first.code);
  const about = listed(shown.map(({ name, percent }) => `${quoted(name)} (${percent} %)`));
  const words = listed([...new Set(evidence.map(({ term }) => quoted(term.toLowerCase())))]);
  return { reason: `The CV is about the work of ${about}: ${words}.`, found: `work of ${about}`, evidence };
};
