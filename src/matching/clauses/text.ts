import type { Clause } from './clause.ts';
import { asked, type ClauseBuilder } from './context.ts';
import { wordsOption } from './words.ts';

/** The vacancy's own words, by stems; the rarer a word is in the world's job descriptions, the more it earns. */
export const textClause: ClauseBuilder = (criterion, context): Clause | undefined => {
  const phrases = asked(criterion);
  const options = phrases.flatMap((phrase) => wordsOption(phrase, context) ?? []);
  if (options.length === 0) return undefined;
  return {
    options,
    met: { on: 'any', of: phrases.map((words) => ({ on: 'phrase', field: 'text', words, how: 'stemmed' })) },
  };
};
