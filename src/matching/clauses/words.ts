import { analyse } from '../text/analyse.ts';
import type { Option, Part, TextField } from './clause.ts';
import { type ClauseContext, exactly } from './context.ts';
import { saysWhoSomebodyIs } from './never-asked.ts';

interface TellingWord {
  readonly word: string;
  /** Static rarity, 0 to 1, from a versioned file: what a word tells does not depend on who else is in the index. */
  readonly rarity: number;
}

/** The words of a phrase that tell something, one for each stem. Words that say who somebody is never count. */
export const tellingWords = (phrase: string, { knowledge, weights }: ClauseContext): TellingWord[] => {
  const seen = new Set<string>();
  return analyse(phrase).flatMap((token) => {
    const rarity = knowledge.rarity(token.stem);
    const telling = rarity >= weights.text.rarity.least && !/^\d+\+?$/.test(token.term) && token.term.length > 1;
    if (!telling || seen.has(token.stem) || saysWhoSomebodyIs(token.term)) return [];
    seen.add(token.stem);
    return [{ word: token.term, rarity }];
  });
};

/** One part for each telling word, the rarer the larger; together they make `share`. */
export const wordParts = (words: readonly TellingWord[], field: TextField, share: number): Part[] => {
  const sum = words.reduce((total, { rarity }) => total + rarity, 0);
  return words.map(({ word, rarity }) => ({
    name: `word:${word}`,
    share: (share * rarity) / sum,
    steps: [{ share: 1, means: `the word “${word}”`, test: { on: 'phrase', field, words: word, how: 'stemmed' } }],
  }));
};

/** The words of a phrase, scattered or, for full points, in a row. */
export const wordsOption = (phrase: string, field: TextField, context: ClauseContext): Option | undefined => {
  const words = tellingWords(phrase, context);
  if (words.length === 0) return undefined;
  const { parts } = context.weights.text;
  const inARow = analyse(phrase).length > 1;
  return {
    factor: 1,
    about: phrase,
    via: exactly,
    parts: [
      ...wordParts(words, field, inARow ? parts.words : 1),
      ...(inARow
        ? [
            {
              name: 'phrase',
              share: parts.phrase,
              steps: [
                {
                  share: 1,
                  means: 'the words in a row',
                  test: { on: 'phrase' as const, field, words: phrase, how: 'stemmed' as const },
                },
              ],
            },
          ]
        : []),
    ],
  };
};
