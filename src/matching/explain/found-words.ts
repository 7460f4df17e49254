import type { MatchEvidence, Via } from '../../model/shortlist.ts';
import type { Form, PricedStep, Test } from '../clauses/clause.ts';
import type { Facts } from './facts.ts';
import { evidenceAt } from './where.ts';

/** All phrases that a test asks of the CV's text, whatever hangs between them; what it forbids is left out. */
const phrases = (test: Test): Extract<Test, { on: 'phrase' | 'prefix' }>[] => {
  if (test.on === 'phrase' || test.on === 'prefix') return [test];
  return test.on === 'all' || test.on === 'any' ? test.of.flatMap(phrases) : [];
};

const formsOf = (test: Extract<Test, { on: 'phrase' }>): Form[] =>
  test.how === 'synonyms'
    ? [...(test.forms ?? [])]
    : [{ words: test.words, via: { kind: test.how === 'stemmed' ? 'stem' : 'exact' } }];

const exactIfWritten = (term: string, words: string, via: Via): Via =>
  via.kind === 'stem' && term.toLowerCase() === words.toLowerCase() ? { kind: 'exact' } : via;

/** The words of the CV's text that a test is about, at most `most` of them for each phrase. */
export const wordsFound = (
  { candidate, view }: Pick<Facts, 'candidate' | 'view'>,
  test: Test,
  most: number,
): MatchEvidence[] =>
  phrases(test).flatMap((asked) => {
    const [text] = view.texts('text');
    if (text === undefined || asked.field === 'tags') return [];
    if (asked.on === 'prefix') {
      return text
        .prefix(asked.beginning)
        .slice(0, most)
        .map((place) => evidenceAt(candidate, place, { kind: 'stem' }));
    }
    const by = asked.how === 'stemmed' ? 'stem' : 'term';
    const found = formsOf(asked).flatMap(({ words, via }) =>
      text.phrase(words, by).map((place) => {
        const written = candidate.document.text.slice(place.start, place.end);
        return { place, via: exactIfWritten(written, words, via) };
      }),
    );
    return found
      .sort((a, b) => a.place.start - b.place.start)
      .slice(0, most)
      .map(({ place, via }) => evidenceAt(candidate, place, via));
  });

export const wordsOfSteps = (facts: Facts, steps: readonly PricedStep[], most: number): MatchEvidence[] => {
  const seen = new Set<string>();
  return steps
    .flatMap((step) => wordsFound(facts, step.test, most))
    .filter(({ start, end }) => {
      const key = `${start}-${end}`;
      return seen.has(key) ? false : seen.add(key);
    });
};
