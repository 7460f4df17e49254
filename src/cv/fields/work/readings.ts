import type { PlacedLine } from '../../placed.ts';
import { cutLine } from '../../sections/cut-line.ts';
import { capitalShare } from '../entries/head-points.ts';
import { looksLikeOrganisation, ownAccount } from '../entries/organisation-words.ts';
import type { Part } from './header-parts.ts';

export type Order = 'title-first' | 'employer-first';

/** One way to read an entry's head: which words are the title, which the employer. */
export interface HeadReading {
  readonly order: Order;
  readonly title?: PlacedLine;
  readonly employer?: PlacedLine;
  /** Parts that are neither. */
  readonly left: readonly PlacedLine[];
  readonly points: number;
}

export interface Judge {
  readonly title: (text: string) => number;
  readonly place: (text: string) => number;
}

const innerSeparator = /\s[–—-]\s|\s\|\s/;
const words = (text: string): number => text.split(/\s+/).length;

type Sign = readonly [points: number, holds: (text: string, judge: Judge) => boolean | number];

/** What speaks for and against the words being a job's title. */
const titleSigns: readonly Sign[] = [
  [1.4, (text, judge) => judge.title(text)],
  [-0.7, (text) => looksLikeOrganisation(text)],
  [-0.6, (text, judge) => judge.place(text) >= 0.7],
  [-0.3, (text) => innerSeparator.test(text)],
  [-0.1, (text) => text.includes(',')],
  [-0.5, (text) => words(text) > 9],
  [-0.4, (text) => /^the\s/i.test(text)],
];

/** What speaks for and against the words being an organisation's name. */
const employerSigns: readonly Sign[] = [
  [1, (text) => looksLikeOrganisation(text)],
  [0.3, (text) => ownAccount.test(text)],
  [0.3, (text) => /^\p{Lu}[\p{L}\d]*\p{Ll}\p{Lu}/u.test(text) || /^\p{Lu}{2,5}$/u.test(text)],
  [0.2, (text) => /^the\s/i.test(text) || /\s&\s/.test(text) || /['’]s\b/.test(text)],
  [0.15, (text) => capitalShare(text) >= 0.99],
  [-1, (text, judge) => judge.title(text)],
  [-0.5, (text, judge) => judge.place(text) >= 0.7],
  [-0.3, (text) => innerSeparator.test(text)],
  [-0.15, (text) => text.includes(',')],
  [-0.5, (text) => words(text) > 8],
  [-0.4, (text) => capitalShare(text) < 0.5],
];

const total = (signs: readonly Sign[], text: string, judge: Judge): number =>
  signs.reduce((sum, [points, holds]) => sum + points * Number(holds(text, judge)), 0);

export const titlePoints = (text: string, judge: Judge): number => total(titleSigns, text, judge);
export const employerPoints = (text: string, judge: Judge): number => total(employerSigns, text, judge);

/** Ways to part one piece in two, with what each costs: a dash parts more readily than a comma. */
const partings: readonly (readonly [separator: RegExp, cost: number])[] = [
  [/\s+(?:at|@)\s+/gi, 0],
  [/\s+[–—]\s+|\s+-\s+|\s*[—]\s*/g, 0.1],
  [/\s+(?:with|for|via)\s+(?=\p{Lu})/gu, 0.25],
  [/\s*[,;]\s+/g, 0.2],
  [/\s*:\s+/g, 0.3],
  [/\s*\(/g, 0.35],
  [/\s+\/\s+/g, 0.4],
];

const stripped = (line: PlacedLine | undefined): PlacedLine | undefined => {
  if (line === undefined) return undefined;
  const closes = line.text.endsWith(')') && !line.text.includes('(') ? 1 : 0;
  return cutLine(line, 0, line.text.length - closes);
};

/** Titles take what stands beside them in the same row: "Teacher" | "Maths" stays for the summary, not for the name. */
const pair = (
  first: PlacedLine,
  second: PlacedLine,
  left: readonly PlacedLine[],
  cost: number,
  judge: Judge,
): readonly HeadReading[] => [
  {
    order: 'title-first',
    title: first,
    employer: second,
    left,
    points: titlePoints(first.text, judge) + employerPoints(second.text, judge) - cost,
  },
  {
    order: 'employer-first',
    title: second,
    employer: first,
    left,
    points: titlePoints(second.text, judge) + employerPoints(first.text, judge) - cost,
  },
];

const insidePairs = (
  part: PlacedLine,
  left: readonly PlacedLine[],
  cost: number,
  judge: Judge,
): readonly HeadReading[] =>
  partings.flatMap(([separator, price]) =>
    [...part.text.matchAll(separator)].flatMap((match) => {
      const first = stripped(cutLine(part, 0, match.index));
      const second = stripped(cutLine(part, match.index + match[0].length, part.text.length));
      if (
        first === undefined ||
        second === undefined ||
        !/\p{L}{2}/u.test(first.text) ||
        !/\p{L}{2}/u.test(second.text)
      )
        return [];
      return pair(first, second, left, cost + price, judge);
    }),
  );

/** Every part that is left over costs: a head should be used up. Later ones cost less, they are often subtitles. */
const leftOver = (parts: readonly Part[], used: readonly number[]): number =>
  parts.reduce((sum, _, i) => sum + (used.includes(i) ? 0 : i < 2 ? 0.35 : 0.15), 0);

/** All ways to read a head, the best first. */
export const readingsOf = (parts: readonly Part[], judge: Judge): readonly HeadReading[] => {
  const first = parts.slice(0, 4);
  const readings: HeadReading[] = [];
  for (const [i, part] of first.entries()) {
    const without = (...used: readonly number[]): readonly PlacedLine[] =>
      parts.filter((_, at) => !used.includes(at)).map((each) => each.line);
    const alone = leftOver(parts, [i]) + 0.3;
    readings.push(
      { order: 'title-first', title: part.line, left: without(i), points: titlePoints(part.text, judge) - alone },
      {
        order: 'employer-first',
        employer: part.line,
        left: without(i),
        points: employerPoints(part.text, judge) - alone,
      },
      ...insidePairs(part.line, without(i), leftOver(parts, [i]) + 0.1, judge),
    );
    for (const [j, other] of first.entries()) {
      if (j > i) readings.push(...pair(part.line, other.line, without(i, j), leftOver(parts, [i, j]), judge));
    }
  }
  return readings.sort((a, b) => b.points - a.points);
};
