import { foldAscii } from './words.ts';

const tokenPattern = /[\p{L}\p{N}]+[+#]*/gu;

/**
 * Words as the search index sees them (lower case, ASCII, `c++` and `c#` kept whole), before stemming. The analyzer in
 * `mappings/candidates.json` follows the same rule.
 */
export const tokens = (text: string): string[] =>
  Array.from(text.matchAll(tokenPattern), (match) => foldAscii(match[0].toLowerCase()));
