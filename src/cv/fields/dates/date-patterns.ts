import { monthNames, presentWords, rangeWords, seasonMonths } from './date-words.ts';

const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|');

const month = `(?<![\\p{L}])(?:${longestFirst(Object.keys(monthNames))})(?![\\p{L}])\\.?`;
const season = `(?<![\\p{L}])(?:${longestFirst(Object.keys(seasonMonths))})(?![\\p{L}])`;
const year = '(?:19[4-9]\\d|20[0-4]\\d)';
/** Behind a month a year may lie far ahead: that is a slip of the pen, which somebody should see, and no other number. */
const anyYear = '(?:19[4-9]\\d|20\\d\\d)';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const ordinal = '(?:st|nd|rd|th)?';

/** First letters of the names: most places of a text are told by one look to begin no date. */
const initials = [...new Set([...Object.keys(monthNames), ...Object.keys(seasonMonths)].map((name) => name[0]))].join(
  '',
);

/**
 * One date, tried in this order at each place. Names of the groups tell the form; those with a two-digit year (`loose`) and
 * a month alone count only as one end of a range, because `03/19` alone is as often a ratio or a day.
 */
const namedPattern = `(?=\\d|q|(?<!\\p{L})[${initials}])(?:${[
  `(?<isoYear>${year})[-/.](?<isoMonth>0[1-9]|1[0-2])[-/.](?<isoDay>${day})(?!\\d)`,
  `(?<dayFirst>${day})\\s?[./-]\\s?(?<daySecond>${day})\\s?[./-]\\s?(?<dayYear>${anyYear}|\\d\\d(?![\\d/.]))`,
  `(?:${day}${ordinal}\\s+(?:of\\s+)?)?(?<name>${month})[\\s,./-]*(?:of\\s+)?(?:${day}${ordinal},\\s*)?(?<nameYear>${anyYear}(?!\\d)|['’‘\`´]\\d\\d(?!\\d))`,
  `(?<yearName>${year})[-/\\s](?<nameAfter>${month})(?!\\s*[,'’]?\\s*\\d)`,
  `(?<number>0?[1-9]|1[0-2])\\s?[/.-]\\s?(?<numberYear>${anyYear})(?!\\d)`,
  `(?<noMonth>00|1[3-9]|[2-9]\\d)[/.](?<noMonthYear>${year})(?![\\d./-])`,
  `(?<numberAfterYear>${year})[-/.](?<numberAfter>0[1-9]|1[0-2])(?!\\d)`,
  `(?<season>${season})[\\s,-]*(?:of\\s+|term\\s+)?(?<seasonYear>${year})(?!\\d)`,
  `q(?<quarter>[1-4])[\\s/,-]*(?<quarterYear>${year})(?!\\d)`,
  `(?<yearQuarter>${year})[\\s/-]*q(?<quarterAfter>[1-4])(?!\\d)`,
  `(?<academic>${year})\\s?[/–-]\\s?(?<academicEnd>\\d\\d)(?![\\d/.-]|\\s?%)`,
  `(?<plain>${year})(?![\\d%]|\\+\\d|s\\b)`,
  `(?:${day}${ordinal}\\s+)?(?<looseName>${month})[\\s-]+(?<looseNameYear>\\d\\d)(?!\\d|${ordinal.slice(0, -1)})`,
  `(?<looseNumber>0?[1-9]|1[0-2])/(?<looseYear>\\d\\d)(?![\\d/])`,
  `(?:${day}${ordinal}\\s+)?(?<bareName>${month})(?:\\s+${day}${ordinal}(?!\\d))?`,
]
  .map((form) => `(?:${form})`)
  .join('|')})`;

/** The engine makes an object of all names for each match, which takes longer than matching: groups are counted instead. */
const names = Array.from(namedPattern.matchAll(/\(\?<(\p{L}+)>/gu), (match) => match[1] ?? '');
export const datePattern = new RegExp(namedPattern.replace(/\(\?<\p{L}+>/gu, '('), 'giu');

/** The groups of a match of `datePattern` that hold something, by name. */
export const dateGroups = (match: readonly (string | undefined)[]): Readonly<Record<string, string>> => {
  const groups: Record<string, string> = {};
  for (let i = 0; i < names.length; i++) {
    const words = match[i + 1];
    if (words !== undefined) groups[names[i] ?? ''] = words;
  }
  return groups;
};

/** Some fonts map their dash to the soft hyphen. */
const dashes = '[-\\u00ad‐‑‒–—―−~→⇒>]+';
const between = `(?:${dashes}|(?<![\\p{L}])(?:${longestFirst(rangeWords)})(?![\\p{L}]))`;

/** What joins two ends: a dash, a word, or both (`2019 – to 2020`). */
export const rangeSeparator = new RegExp(`^[\\s(]*${between}(?:\\s*${between})?\\s*(?:the\\s+)?$`, 'iu');
/** After the first end: the job goes on. */
export const openEnd = new RegExp(
  `^\\s*(?:${between}\\s*){0,2}(?<![\\p{L}])(?:${longestFirst(presentWords)})(?![\\p{L}])`,
  'iu',
);
/** After the first end: a dash and then nothing but the end of the cell. */
export const danglingDash = /^\s*[-\u00ad–—]\s*(?=$|[\t)])/u;
export const startsWithRange = new RegExp(`^\\s*${between}\\s*(?:${between}\\s*)?`, 'iu');
export const opensWithSince = /(?<![\p{L}])(?:since|as of|ab|seit|depuis|desde)\s*:?\s*$/iu;
export const opensWithFrom = /(?<![\p{L}])from\s*:?\s*$/iu;
export const opensWithUntil = /(?<![\p{L}])(?:until|till|up to|up until|bis)\s*$/iu;
export const presentAlone = new RegExp(`^\\s*(?:${longestFirst(presentWords)})\\s*$`, 'iu');

/** `7 years 11 months`, `2 yrs`, `(8 mos)`: how long, said beside the dates. */
export const durationPattern =
  /\(?(?<![\p{L}\d])(?:(\d{1,2})\+?\s*(?:years?|yrs?\.?)(?:[\s,]*(?:and\s+)?(\d{1,2})\s*(?:months?|mos?\.?|mths?\.?))?|(\d{1,3})\s*(?:months?|mos?\.?|mths?\.?))(?![\p{L}])\)?/iu;
