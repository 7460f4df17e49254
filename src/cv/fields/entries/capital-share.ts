const smallWords = new Set('a an and as at by de for from in of on or the to via with &'.split(' '));

export const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => /\p{L}/u.test(word));

/** Share of the words that count which begin with a capital: names and titles have most, sentences few. */
export const capitalShare = (text: string): number => capitalShareOf(wordsOf(text));

/** The same of words that are parted already. */
export const capitalShareOf = (all: readonly string[]): number => {
  const words = all.filter((word) => !smallWords.has(word.toLowerCase()));
  if (words.length === 0) return 0;
  return words.filter((word) => /^[^\p{L}]*[\p{Lu}\d]/u.test(word)).length / words.length;
};
