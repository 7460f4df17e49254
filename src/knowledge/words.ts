import { remembered } from './remembered.ts';

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
  [/^advisor/, 'adviser'],
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

// biome-ignore lint/suspicious/noControlCharactersInRegex: the point is to leave plain ASCII alone.
export const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

export const foldAscii = (word: string): string =>
  isAscii(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss');

// Most words have none of this in them; one test spares them the whole table.
const worthFolding = /i[sz]|ys[ei]|our|tre|gramme|[cs]e[sd]?$|ogue|ll|ae|^advisor|^tyre|^grey|mould|plough|aluminium/;

const foldSpelling = (word: string): string => {
  if (word.length < 5 || !worthFolding.test(word)) return word;
  let folded = word;
  for (const [pattern, replacement] of spellings) folded = folded.replace(pattern, replacement);
  return folded;
};

/** Their singular is another word. */
const onlyPlural = new Set([
  'sales',
  'news',
  'arts',
  'goods',
  'works',
  'windows',
  'teams',
  'rails',
  'pages',
  'means',
  'glasses',
]);

// `KPIs` is a plural, `CMMS` is not: where no vowel tells, only the small s behind capitals does.
const pluralInitials = /[A-Z]s$/;
const vowel = /[aeiouy]/;

const foldPlural = (word: string, raw: string): string => {
  if (!vowel.test(word) && !pluralInitials.test(raw)) return word;
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || onlyPlural.has(word)) return word;
  return word.length > 5 && word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
};

/** Words of the language come again and again, in every list and every CV: each is folded once. */
export const foldWord = remembered((word: string): string => {
  const lower = foldAscii(word.toLowerCase()).replace(/['’]/g, '');
  return lower === '&' ? 'and' : foldPlural(foldSpelling(lower), word);
}, 100_000);

const letterOrDigit = /[\p{L}\p{N}]/u;

// Every CV passes through here for every list: a scan by character code takes a tenth of the time of a Unicode pattern.
const isWordCode = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xd800 && code <= 0xdfff
    ? letterOrDigit.test(surrogatePair(text, at))
    : letterOrDigit.test(text.charAt(at));
};

const surrogatePair = (text: string, at: number): string => {
  const low = text.charCodeAt(at) >= 0xdc00;
  return low ? text.slice(at - 1, at + 1) : text.slice(at, at + 2);
};

const [apostrophe, curlyApostrophe, plus, hash, dot, ampersand] = [39, 0x2019, 43, 35, 46, 38];

/** End of the word that starts at `start`: letters and digits, inner apostrophes, a closing `+`, `++` or `#`. */
const wordEnd = (text: string, start: number): number => {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const inner = (code === apostrophe || code === curlyApostrophe) && end > start && isWordCode(text, end + 1);
    if (!inner && !isWordCode(text, end)) break;
    end += 1;
  }
  let tail = end;
  if (text.charCodeAt(tail) === hash) tail += 1;
  else while (tail < end + 2 && text.charCodeAt(tail) === plus) tail += 1;
  return tail > end && tail < text.length && isWordCode(text, tail) ? end : tail;
};

/** A dot in front belongs to the word (.NET) unless it closes another one (asp.net). */
const wordStart = (text: string, at: number): number =>
  at > 0 &&
  text.charCodeAt(at - 1) === dot &&
  isWordCode(text, at + 1) &&
  !(at > 1 && (isWordCode(text, at - 2) || text.charCodeAt(at - 2) === dot))
    ? at - 1
    : at;

/** Words of a text with their places, in order. */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const lone = text.charCodeAt(at) === ampersand;
    if (!lone && !isWordCode(text, at)) {
      at += 1;
      continue;
    }
    const start = lone ? at : wordStart(text, at);
    const end = lone ? at + 1 : wordEnd(text, at);
    words.push({ key: foldWord(text.slice(start, end)), start, end });
    at = end;
  }
  return words;
};

/** The form that two spellings of one phrase share: `Front-End`, `front end` → `front end`. */
export const phraseKey = (phrase: string): string =>
  wordsOf(phrase)
    .map((word) => word.key)
    .join(' ');
