const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
  Ĳ: 'IJ',
  ĳ: 'ij',
};

/** Signs that symbol fonts put into the private use area, as bullets; everything else there is an icon without a meaning. */
const symbolBullets = new Set(
  [0xf0b7, 0xf0a7, 0xf0d8, 0xf076, 0xf0fc, 0xf0e0, 0xf071, 0xf06e, 0xf06c, 0xf0a8, 0xf0be, 0xf0f0, 0xf0d2, 0xf077].map(
    (code) => String.fromCodePoint(code),
  ),
);

const needsCare = /[^\x20-\x7e£€–—‘’“”•·é]/;
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is cleaned away
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff0-\uffff]/gu;

const variationSelectors = /\p{Variation_Selector}/gu;

/**
 * Text as it is kept: ligatures apart, NFC, one kind of space, no control or zero-width characters, no icons.
 * Soft hyphens stay where a line ends, for `joinHyphenated`.
 */
export const cleanText = (raw: string): string => {
  if (!needsCare.test(raw)) return raw;
  return raw
    .replace(/[ﬀ-ﬆĲĳ]/g, (c) => ligatures[c] ?? c)
    .replace(/\p{Cs}/gu, '')
    .replace(/\p{Co}/gu, (c) => (symbolBullets.has(c) ? '•' : ''))
    .replace(invisible, '')
    .replace(variationSelectors, '')
    .replace(/\u00ad(?=.)/gu, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/\u2011/g, '-')
    .replace(/\p{M}{4,}/gu, (marks) => marks.slice(0, 2))
    .normalize('NFC');
};
