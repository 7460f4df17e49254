import { saysWhoSomebodyIs } from '../../knowledge/personal-words.ts';
import { atLeast } from '../document/tokens.ts';
import { analyse, stemOf } from '../text/analyse.ts';
import type { Option, Part, Step, Test, TextField } from './clause.ts';
import { type ClauseContext, exactly } from './context.ts';

export interface TellingWord {
  readonly word: string;
  /** Static rarity, 0 to 1, from a versioned file: what a word tells does not depend on who else is in the index. */
  readonly rarity: number;
}

/** The words of a phrase that tell something, one for each stem. Words that say who somebody is never count. */
export const tellingWords = (
  phrase: string,
  { knowledge, weights }: ClauseContext,
  least = weights.text.rarity.least,
): TellingWord[] => {
  const seen = new Set<string>();
  return analyse(phrase).flatMap((token) => {
    const rarity = knowledge.rarity(token.stem);
    const telling = rarity >= least && !/^\d+\+?$/.test(token.term) && token.term.length > 1;
    if (!telling || seen.has(token.stem) || saysWhoSomebodyIs(token.term)) return [];
    seen.add(token.stem);
    return [{ word: token.term, rarity }];
  });
};

/** The steps by which one word earns its part, best first. */
export type StepsOfWord = (word: string) => Step[];

export const standsIn = (field: TextField, word: string): Test => ({
  on: 'phrase',
  field,
  words: word,
  how: 'stemmed',
});

/** A CV that keeps coming back to a word is about it; one that says it once may only mention it. */
const byTimes =
  (context: ClauseContext): StepsOfWord =>
  (word) => {
    const { headline, once, table } = context.weights.text.times;
    const often = [...table].reverse().map(({ at, share }) => ({
      share,
      means: `“${word}” ${at} times or more`,
      test: { on: 'keyword' as const, field: 'themes' as const, anyOf: [atLeast(stemOf(word), at)] },
    }));
    return [
      {
        share: headline,
        means: `“${word}” in the headline or the present title`,
        test: standsIn('currentTitles', word),
      },
      ...often,
      { share: once, means: `“${word}” once`, test: standsIn('text', word) },
    ];
  };

/** One part for each telling word, the rarer the larger; together they make `share`. */
export const wordParts = (words: readonly TellingWord[], steps: StepsOfWord, share: number): Part[] => {
  const sum = words.reduce((total, { rarity }) => total + rarity, 0);
  return words.map(({ word, rarity }) => ({
    name: `word:${word}`,
    share: (share * rarity) / sum,
    steps: steps(word),
  }));
};

/** The words of a phrase in the CV, scattered or, for full points, in a row. */
export const wordsOption = (phrase: string, context: ClauseContext): Option | undefined => {
  const words = tellingWords(phrase, context);
  if (words.length === 0) return undefined;
  const { parts } = context.weights.text;
  const inARow: Part = {
    name: 'phrase',
    share: parts.phrase,
    steps: [{ share: 1, means: 'the words in a row', test: standsIn('text', phrase) }],
  };
  const several = analyse(phrase).length > 1;
  return {
    factor: 1,
    about: phrase,
    via: exactly,
    parts: [...wordParts(words, byTimes(context), several ? parts.words : 1), ...(several ? [inARow] : [])],
  };
};
