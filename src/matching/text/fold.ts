import { foldings } from './foldings.ts';

/** Java lowers one code point at a time and, unlike JavaScript, makes a plain `i` of the dotted capital. */
const lower = (character: string): string => (character === 'İ' ? 'i' : character.toLowerCase());

// biome-ignore lint/suspicious/noControlCharactersInRegex: the point is to pass plain ASCII through.
const ascii = /^[\x00-\x7f]*$/;

/** Lucene's `lowercase` followed by `asciifolding`, code point by code point. */
export const fold = (word: string): string => {
  if (ascii.test(word)) return word.toLowerCase();
  let folded = '';
  for (const character of word) {
    const low = lower(character);
    folded += foldings.get(low) ?? low;
  }
  return folded;
};
