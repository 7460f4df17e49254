import { matchesOf } from './matches-of.ts';
import { foldAscii } from './words.ts';

const tokenPattern = /[\p{L}\p{N}]+[+#]*/gu;

/**
 * Words as the search index sees them (lower case, ASCII, `c++` and `c#` kept whole), before stemming. The analyzer in
 * `mappings/candidates.json` follows the same rule.
 */
export const tokens = (text: string): string[] =>
  matchesOf(text, tokenPattern).map((match) => foldAscii(match[0].toLowerCase()));
