import { matchesOf } from '../../../knowledge/matches-of.ts';
import type { PlacedLine } from '../../placed.ts';
import { cutLine } from '../../sections/cut-line.ts';
import type { Part } from './header-parts.ts';
import { employmentType } from './organisation-words.ts';

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

/** How well words would do as a title (of a job, a course) and as the name of whoever gave it; about -1 to 1.5. */
export interface Judge {
  readonly title: (text: string) => number;
  readonly employer: (text: string) => number;
}

/** Ways to part one piece in two, with what each costs: a dash parts more readily than a comma. */
const partings: readonly (readonly [separator: RegExp, cost: number])[] = [
  [/\s+(?:at|@)\s+/gi, 0],
  [/\s+[–—]\s+|\s+-\s+|\s*[—]\s*/g, 0.1],
  [/\s+(?:with|for|via)\s+(?=\p{Lu})/gu, 0.25],
  [/\s*[,;]\s+/g, 0.2],
  [/\s*:\s+/g, 0.3],
  // A bracket with words behind it belongs to its name: "BA (Hons) Accounting".
  [/\s*\((?=[^)]*\)?\s*$)/g, 0.35],
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
    points: judge.title(first.text) + judge.employer(second.text) - cost,
  },
  {
    order: 'employer-first',
    title: second,
    employer: first,
    left,
    points: judge.title(second.text) + judge.employer(first.text) - cost,
  },
];

/** Something that could be a name at all: letters, and not only how the post is held. */
const names = (text: string): boolean => /\p{L}{2}/u.test(text) && !employmentType.test(text);

const mostPartings = 5;

const insidePairs = (
  part: PlacedLine,
  left: readonly PlacedLine[],
  cost: number,
  judge: Judge,
): readonly HeadReading[] =>
  partings.flatMap(([separator, price]) =>
    matchesOf(part.text, separator)
      .slice(0, mostPartings)
      .flatMap((match) => {
        const first = stripped(cutLine(part, 0, match.index));
        const second = stripped(cutLine(part, match.index + match[0].length, part.text.length));
        if (first === undefined || second === undefined || !names(first.text) || !names(second.text)) return [];
        return pair(first, second, left, cost + price, judge);
      }),
  );

/** The first words of a head all but always name something. */
const leftOverCost: readonly number[] = [0.5, 0.35];

/** Every part that is left over costs: a head should be used up. Later ones cost less, they are often subtitles. */
const leftOver = (parts: readonly Part[], used: readonly number[]): number =>
  parts.reduce((sum, _, i) => sum + (used.includes(i) ? 0 : (leftOverCost[i] ?? 0.15)), 0);

/** All ways to read a head, the best first. */
export const readingsOf = (parts: readonly Part[], judge: Judge): readonly HeadReading[] => {
  const first = parts.slice(0, 4);
  const readings: HeadReading[] = [];
  for (const [i, part] of first.entries()) {
    const without = (...used: readonly number[]): readonly PlacedLine[] =>
      parts.filter((_, at) => !used.includes(at)).map((each) => each.line);
    const alone = leftOver(parts, [i]) + 0.3;
    readings.push(
      { order: 'title-first', title: part.line, left: without(i), points: judge.title(part.text) - alone },
      {
        order: 'employer-first',
        employer: part.line,
        left: without(i),
        points: judge.employer(part.text) - alone,
      },
      ...insidePairs(part.line, without(i), leftOver(parts, [i]) + 0.1, judge),
    );
    for (const [j, other] of first.entries()) {
      if (j > i) readings.push(...pair(part.line, other.line, without(i, j), leftOver(parts, [i, j]), judge));
    }
  }
  return readings.sort((a, b) => b.points - a.points);
};
