import { matchesOf } from '../../../knowledge/matches-of.ts';
import { rememberedBy } from '../../../knowledge/remembered.ts';
import {
  danglingDash,
  dateGroups,
  datePattern,
  openEnd,
  opensWithFrom,
  opensWithSince,
  opensWithUntil,
  rangeSeparator,
} from './date-patterns.ts';
import { type DateReading, readDate } from './read-date.ts';

/** A date or a range as written in a text; offsets into that text. */
export interface DateMention {
  /** `YYYY` or `YYYY-MM`. */
  readonly start?: string;
  readonly end?: string;
  /** The CV says that it goes on ("present", "since", a dash with nothing after it). */
  readonly open: boolean;
  readonly kind: 'range' | 'single';
  /** The range ends in a dash with nothing after it: its end may stand on the next line. */
  readonly dangling: boolean;
  /** Words of it that are written as a date and are none: that end is left open. */
  readonly impossible?: string;
  readonly at: number;
  readonly to: number;
}

interface Token {
  readonly reading: DateReading;
  readonly at: number;
  readonly to: number;
}

/** Every date has a whole year, a number behind a dot, slash or dash, or two digits behind an apostrophe or a word. */
const mayHoldDate = /(?:19[4-9]|20\d)\d|\d\s?[./-]\s?\d|['’‘`´]\d\d|\p{L}\.?[\s-]+\d\d(?!\d)/u;

const tokens = (text: string): readonly Token[] =>
  matchesOf(text, datePattern).flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 1), match.index);
    // Part of a longer number, an amount, a version or a path is no date.
    if (/[\d£$€#@_/\\]/.test(before)) return [];
    if (/[\p{L}]/u.test(before) && /^\d/.test(match[0])) return [];
    const reading = readDate(dateGroups(match));
    return reading === undefined ? [] : [{ reading, at: match.index, to: match.index + match[0].length }];
  });

const withYear = (reading: DateReading, other: string | undefined): string | undefined =>
  reading.date ??
  (reading.month === undefined || other === undefined
    ? undefined
    : `${other.slice(0, 4)}-${String(reading.month).padStart(2, '0')}`);

const range = (text: string, first: Token, second: Token): DateMention | undefined => {
  const between = text.slice(first.to, second.at);
  // "09-2016 / 08-2019": a slash joins two dates that each have a month, never two years.
  const slash = /^\s+\/\s+$/.test(between) && [first, second].every(({ reading }) => (reading.date ?? '').length > 4);
  if (!slash && !rangeSeparator.test(between)) return undefined;
  const no = [first, second].filter(({ reading }) => reading.impossible);
  if (no.length > 0) return impossible(text, first, second, no);
  const sameForm = first.reading.asMonth !== undefined && second.reading.asMonth !== undefined;
  const end = sameForm ? second.reading.asMonth : (second.reading.to ?? second.reading.date);
  const start = sameForm ? first.reading.asMonth : withYear(first.reading, end);
  if (start === undefined || end === undefined) return undefined;
  return { start, end, open: false, kind: 'range', dangling: false, at: first.at, to: second.to };
};

/** What is left of a range of which one end or both are no dates. */
const impossible = (text: string, first: Token, second: Token, no: readonly Token[]): DateMention => ({
  ...(first.reading.date === undefined ? {} : { start: first.reading.date }),
  ...(second.reading.date === undefined ? {} : { end: second.reading.date }),
  open: false,
  kind: 'range',
  dangling: false,
  at: first.at,
  to: second.to,
  impossible: no.map(({ at, to }) => text.slice(at, to)).join(', '),
});

const alone = (text: string, token: Token): DateMention | undefined => {
  const { reading, at, to } = token;
  if (reading.impossible) {
    const going = openEnd.exec(text.slice(to));
    const end = to + (going?.[0].length ?? 0);
    const kind = going === null ? 'single' : 'range';
    return { open: false, kind, dangling: false, at, to: end, impossible: text.slice(at, to) };
  }
  if (reading.date === undefined) return undefined;
  const before = text.slice(0, at);
  const after = text.slice(to);
  const start = reading.date;
  const going = openEnd.exec(after);
  if (going !== null) return { start, open: true, kind: 'range', dangling: false, at, to: to + going[0].length };
  const onwards = /^\s*(?:onwards?|\+)(?=\W|$)/i.exec(after);
  if (onwards !== null) return { start, open: true, kind: 'range', dangling: false, at, to: to + onwards[0].length };
  const dash = danglingDash.exec(after);
  if (dash !== null) return { start, open: true, kind: 'range', dangling: true, at, to: to + dash[0].length };
  if (reading.loose) return undefined;
  const since = opensWithSince.exec(before) ?? opensWithFrom.exec(before);
  if (since !== null) return { start, open: true, kind: 'range', dangling: false, at: since.index, to };
  const until = opensWithUntil.exec(before);
  if (until !== null) return { end: start, open: false, kind: 'range', dangling: false, at: until.index, to };
  if (reading.to !== undefined) return { start, end: reading.to, open: false, kind: 'range', dangling: false, at, to };
  return { start, open: false, kind: 'single', dangling: false, at, to };
};

/**
 * Dates and ranges of one line, left to right, no overlaps. Numbers are read the British way, day before month. A range whose
 * end precedes its start is returned as written: the caller makes it a finding.
 */
export const findDates = (text: string): readonly DateMention[] => {
  if (!mayHoldDate.test(text)) return [];
  const found: DateMention[] = [];
  const all = tokens(text);
  for (let i = 0; i < all.length; i++) {
    const token = all[i];
    const next = all[i + 1];
    if (token === undefined) continue;
    const pair = next === undefined ? undefined : range(text, token, next);
    const mention = pair ?? alone(text, token);
    if (mention === undefined) continue;
    found.push(includeFrom(text, mention));
    if (pair !== undefined) i++;
  }
  return found;
};

/** The same for a line or a cell: many readers ask, and each line is looked through once. */
export const datesOf = rememberedBy((line: { readonly text: string }): readonly DateMention[] => findDates(line.text));

/** "from 2010 to 2012": the word belongs to the range, so that nothing of it is left in a job's name. */
const includeFrom = (text: string, mention: DateMention): DateMention => {
  const from = /(?<![\p{L}])(?:from|between|dates?)\s*:?\s*$/iu.exec(text.slice(0, mention.at));
  return from === null ? mention : { ...mention, at: from.index };
};

/** True where a range ends before it starts; a bare year is given the benefit of the doubt. */
export const isReversed = (start: string, end: string): boolean => {
  const length = Math.min(start.length, end.length);
  return end.slice(0, length) < start.slice(0, length);
};
