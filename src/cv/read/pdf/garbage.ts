/** Fewer letters than this are no text layer: a page number, a stamp. */
const leastLetters = 25;
const judged = 200;

/**
 * Whether text is a page's words at all: fonts without a map to characters yield signs in the place of letters, or
 * letters that no language uses in this mixture.
 */
export const isGarbage = (text: string): boolean => {
  const dense = text.replace(/\s+/g, '');
  if (dense.length < judged) return false;
  const letters = dense.match(/\p{L}/gu)?.length ?? 0;
  const unmapped = dense.match(/[\p{Co}\p{Cc}\ufffd]/gu)?.length ?? 0;
  if (unmapped > 0.3 * dense.length || letters < 0.35 * dense.length) return true;
  const latin = dense.match(/[a-z]/gi)?.length ?? 0;
  if (latin < 0.7 * letters) return false;
  const vowels = dense.match(/[aeiouyáéíóúàèäöüâêôåøæ]/gi)?.length ?? 0;
  return vowels < 0.2 * letters || vowels > 0.7 * letters;
};

export const hasText = (text: string): boolean => (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= leastLetters;
