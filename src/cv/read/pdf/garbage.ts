/** Fewer letters than this are no text layer: a page number, a stamp. */
const leastLetters = 25;
const judged = 200;

const letter = /\p{L}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const unmapped = /[\p{Co}\p{Cc}\ufffd]/u;
const space = /\s/;
const vowels = 'aeiouyAEIOUYáéíóúàèäöüâêôåøæÁÉÍÓÚÀÈÄÖÜÂÊÔÅØÆ';

interface Kind {
  /** In units of UTF-16. */
  readonly length: number;
  readonly isLetter: boolean;
  readonly isLatin: boolean;
  readonly isVowel: boolean;
  readonly isUnmapped: boolean;
}

const kindOf = (sign: string): Kind => ({
  length: space.test(sign) ? 0 : sign.length,
  isLetter: letter.test(sign),
  isLatin: /^[a-z]$/i.test(sign),
  isVowel: vowels.includes(sign),
  isUnmapped: unmapped.test(sign) && !space.test(sign),
});

/** What each sign of ASCII is: nearly all of a CV, told without a pattern. */
const ascii: readonly Kind[] = Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

/**
 * Whether text is a page's words at all: fonts without a map to characters yield signs in the place of letters, or
 * letters that no language uses in this mixture.
 */
export const isGarbage = (text: string): boolean => {
  const count = { length: 0, letters: 0, latin: 0, vowels: 0, unmapped: 0 };
  for (const sign of text) {
    const kind = ascii[sign.charCodeAt(0)] ?? kindOf(sign);
    count.length += kind.length;
    if (kind.isLetter) count.letters++;
    if (kind.isLatin) count.latin++;
    if (kind.isVowel) count.vowels++;
    if (kind.isUnmapped) count.unmapped++;
  }
  if (count.length < judged) return false;
  if (count.unmapped > 0.3 * count.length || count.letters < 0.35 * count.length) return true;
  if (count.latin < 0.7 * count.letters) return false;
  return count.vowels < 0.2 * count.letters || count.vowels > 0.7 * count.letters;
};

export const hasText = (text: string): boolean => {
  let found = 0;
  for (const sign of text) if (letterOrDigit.test(sign) && ++found >= leastLetters) return true;
  return false;
};
