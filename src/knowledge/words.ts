/**
 * Words as the look-ups see them. Both sides of every comparison (the lists and the text) go through the same fold, so a
 * fold may be crude: it only has to give the same result for the usual spellings of one word.
 */
export interface Word {
  /** Folded: lower case, no accents, British and American spelling alike. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/i[sz](e|es|ed|er|ers|ing|ation|ations|ational)$/, 'iz$1'],
  [/ys(e|es|ed|er|ers|ing)$/, 'yz$1'],
  [/our(s|ed|ing|al|ed|ist|ists|able)?$/, 'or$1'],
  [/tres?$/, 'ter'],
  [/grammes?$/, 'gram'],
  [/([cs])e(s|d)?$/, 'se$2'],
  [/ogue(s)?$/, 'og$1'],
  [/([eiou])ll(ed|ing|er|ers)$/, '$1l$2'],
  [/ll(ment|ments)$/, 'l$1'],
  [/aemia/, 'emia'],
  [/aes/, 'es'],
  [/^gynae/, 'gyne'],
  [/paed/, 'ped'],
  [/haem/, 'hem'],
  [/^tyre/, 'tire'],
  [/^grey/, 'gray'],
  [/^mould/, 'mold'],
  [/^plough/, 'plow'],
  [/^aluminium$/, 'aluminum'],
];

export const foldAscii = (word: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the point is to leave plain ASCII alone.
  /^[\x00-\x7f]*$/.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss');

const foldSpelling = (word: string): string => {
  if (word.length < 5) return word;
  let folded = word;
  for (const [pattern, replacement] of spellings) folded = folded.replace(pattern, replacement);
  return folded;
};

export const foldWord = (word: string): string => {
  const lower = foldAscii(word.toLowerCase()).replace(/['’]/g, '');
  return lower === '&' ? 'and' : foldSpelling(lower);
};

// A dot in front belongs to the word (.NET) unless it closes another one (asp.net); + and # may end one (C++, C#).
const wordPattern = /\.?[\p{L}\p{N}]+(?:['’]\p{L}+)*(?:\+\+?(?![\p{L}\p{N}])|#)?|&/gu;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Words of a text with their places, in order. `memo` spares the folding of words seen before. */
export const wordsOf = (text: string, memo?: Map<string, string>): Word[] => {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    let raw = match[0];
    let start = match.index;
    const before = start === 0 ? '' : text.charAt(start - 1);
    if (raw.charCodeAt(0) === 46 && (letterOrDigit.test(before) || before === '.' || raw.length < 3)) {
      raw = raw.slice(1);
      start += 1;
    }
    let key = memo?.get(raw);
    if (key === undefined) {
      key = foldWord(raw);
      if (memo && memo.size < 50_000) memo.set(raw, key);
    }
    words.push({ key, start, end: start + raw.length });
  }
  return words;
};

/** The form that two spellings of one phrase share: `Front-End`, `front end` → `front end`. */
export const phraseKey = (phrase: string): string =>
  wordsOf(phrase)
    .map((word) => word.key)
    .join(' ');
