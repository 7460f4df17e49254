import type { Gutter } from './gutters.ts';
import { endsWithColon, isDateLine, isMarker, isPlaceLine, isSectionName, mentionsDate } from './line-shapes.ts';
import type { Row } from './rows.ts';
import { median, type PageShapes, textOf, type Word } from './word.ts';

interface SideLine {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly row: number;
  /** Baselines meet those of the other side. */
  readonly paired: boolean;
}

interface Side {
  readonly lines: readonly SideLine[];
  readonly left: number;
  readonly right: number;
}

/** What can be seen of a white strip and the text on its two sides. */
export interface Sides {
  readonly narrow: Side;
  readonly wide: Side;
  readonly narrowIsLeft: boolean;
  readonly shapes: PageShapes;
  readonly gutter: Gutter;
  readonly size: number;
  readonly rows: number;
}

const sideOf = (rows: readonly Row[], gutter: Gutter, isLeft: boolean): Side => {
  const middle = (gutter.left + gutter.right) / 2;
  const lines: SideLine[] = [];
  for (let i = gutter.from; i <= gutter.to; i++) {
    const row = rows[i];
    if (row === undefined) continue;
    const here: Word[] = [];
    const there: Word[] = [];
    for (const w of row.words) ((w.x + w.right) / 2 < middle === isLeft ? here : there).push(w);
    const first = here[0];
    if (first === undefined) continue;
    const y = first.y;
    lines.push({
      text: textOf(here),
      y,
      size: Math.max(...here.map((w) => w.size)),
      left: first.x,
      right: Math.max(...here.map((w) => w.right)),
      row: i,
      paired: there.some((w) => Math.abs(w.y - y) <= 0.2 * Math.min(w.size, first.size)),
    });
  }
  return {
    lines,
    left: Math.min(...lines.map((l) => l.left)),
    right: Math.max(...lines.map((l) => l.right)),
  };
};

const width = (line: SideLine): number => line.right - line.left;
const meanWidth = (side: Side): number =>
  side.lines.reduce((sum, l) => sum + width(l), 0) / Math.max(1, side.lines.length);

/** Only where both sides have text can they be compared: a heading above a table is no part of its first column. */
const overlapOf = (left: Side, right: Side): [Side, Side] => {
  const first = Math.max(left.lines[0]?.row ?? 0, right.lines[0]?.row ?? 0);
  const last = Math.min(left.lines.at(-1)?.row ?? 0, right.lines.at(-1)?.row ?? 0);
  const cut = (side: Side): Side => ({ ...side, lines: side.lines.filter((l) => l.row >= first && l.row <= last) });
  return [cut(left), cut(right)];
};

export const seeSides = (rows: readonly Row[], gutter: Gutter, shapes: PageShapes): Sides => {
  const [left, right] = overlapOf(sideOf(rows, gutter, true), sideOf(rows, gutter, false));
  const narrowIsLeft = meanWidth(left) <= meanWidth(right);
  return {
    narrow: narrowIsLeft ? left : right,
    wide: narrowIsLeft ? right : left,
    narrowIsLeft,
    shapes,
    gutter,
    size: median(rows.slice(gutter.from, gutter.to + 1).map((r) => r.size)),
    rows: gutter.to - gutter.from + 1,
  };
};

const share = (side: Side, test: (line: SideLine) => boolean): number =>
  side.lines.filter(test).length / Math.max(1, side.lines.length);

const leftOf = ({ narrow, wide, narrowIsLeft }: Sides): Side => (narrowIsLeft ? narrow : wide);

const headings = (side: Side): number => side.lines.filter((l) => isSectionName(l.text)).length;

/** Lines of the narrow side against those of the wide one in the same stretch of the page. */
const density = ({ narrow, wide }: Sides): number => {
  const first = narrow.lines[0]?.row ?? 0;
  const last = narrow.lines.at(-1)?.row ?? 0;
  const beside = wide.lines.filter((l) => l.row >= first && l.row <= last).length;
  return narrow.lines.length / Math.max(1, beside);
};

const aligned = (side: Side, edge: 'left' | 'right', size: number): boolean => {
  const middle = median(side.lines.map((l) => l[edge]));
  return share(side, (l) => Math.abs(l[edge] - middle) < 0.25 * size) >= 0.8;
};

/** Running text: most lines reach near the column's own edge. */
const isProse = (side: Side): boolean =>
  side.lines.length >= 4 &&
  share(side, (l) => width(l) > 0.7 * (side.right - side.left)) >= 0.5 &&
  meanWidth(side) > 60;

/** A filled area lies behind one side only. */
const hasPanel = ({ narrow, wide, shapes, gutter }: Sides): boolean =>
  shapes.panels.some((p) => {
    const covers = (side: Side): number =>
      share(
        side,
        (l) => (l.left + l.right) / 2 > p.left && (l.left + l.right) / 2 < p.right && l.y > p.top && l.y < p.bottom,
      );
    const edge = p.right < gutter.right + 2 || p.left > gutter.left - 2;
    return edge && ((covers(narrow) > 0.7 && covers(wide) < 0.1) || (covers(wide) > 0.7 && covers(narrow) < 0.1));
  });

const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

const isDateOrPlace = (l: SideLine): boolean => isDateLine(l.text) || isPlaceLine(l.text);

type Evidence = readonly [name: string, holds: (s: Sides) => boolean, score: number];

/**
 * For (+) and against (−) reading the sides one after the other. Against means: each row reads across, as in
 * "2019 – 2021 | Title, employer". The weights are votes, not probabilities: a sidebar with its own headings beats
 * anything but a column of bullets; a column of dates beats anything but headings of its own.
 */
const evidence: readonly Evidence[] = [
  ['a filled panel lies behind one side', hasPanel, 4],
  [
    'sections are named on both sides',
    (s) => headings(s.narrow) >= 1 && headings(s.wide) >= 1 && headings(s.narrow) < 0.6 * s.narrow.lines.length,
    5,
  ],
  [
    'several sections are named on the narrow side, with text of their own',
    (s) => headings(s.narrow) >= 2 && headings(s.narrow) < 0.6 * s.narrow.lines.length,
    3,
  ],
  ['lines of the narrow side stand between rows of the other', (s) => share(s.narrow, (l) => l.paired) < 0.6, 4],
  ['running text on both sides', (s) => isProse(s.narrow) && isProse(s.wide), 4],
  ['the narrow side is as dense as the other', (s) => density(s) > 0.7 && s.narrow.lines.length >= 4, 1],
  [
    'sides of like width, both flush left',
    (s) =>
      meanWidth(s.narrow) > 0.65 * meanWidth(s.wide) &&
      aligned(s.narrow, 'left', s.size) &&
      aligned(s.wide, 'left', s.size),
    2,
  ],
  ['the narrow side is mostly dates', (s) => share(s.narrow, (l) => isDateLine(l.text)) >= 0.5, -6],
  [
    'the narrow side is mostly dates and places',
    (s) => share(s.narrow, isDateOrPlace) >= 0.7 && share(s.narrow, (l) => mentionsDate(l.text)) >= 0.3,
    -3,
  ],
  [
    'the narrow side holds dates beside the rows that they date',
    (s) => share(s.narrow, (l) => mentionsDate(l.text) && l.paired) >= 0.35 && headings(s.narrow) === 0,
    -3,
  ],
  [
    'the narrow side is sparse and every line of it starts a row',
    (s) => density(s) < 0.6 && share(s.narrow, (l) => l.paired) > 0.8,
    -3,
  ],
  // Short values ("British", "Yes") can make the labels the wider side.
  ['labels with a colon', (s) => share(leftOf(s), (l) => endsWithColon(l.text)) >= 0.4, -5],
  [
    'labels flush right against their values',
    (s) =>
      s.narrowIsLeft &&
      aligned(s.narrow, 'right', s.size) &&
      !aligned(s.narrow, 'left', s.size) &&
      share(s.narrow, (l) => l.paired) > 0.7,
    -4,
  ],
  [
    'values flush right at the page edge',
    (s) =>
      !s.narrowIsLeft &&
      aligned(s.narrow, 'right', s.size) &&
      !aligned(s.narrow, 'left', s.size) &&
      share(s.narrow, (l) => l.paired) > 0.7,
    -4,
  ],
  [
    'short labels, one for each longer value',
    (s) =>
      s.narrowIsLeft &&
      meanWidth(s.narrow) < 0.6 * meanWidth(s.wide) &&
      share(s.narrow, (l) => l.paired) >= 0.95 &&
      share(s.narrow, (l) => l.text.split(' ').length <= 3) >= 0.8 &&
      headings(s.narrow) < 2,
    -2,
  ],
  [
    'the narrow side only names sections and dates entries',
    (s) =>
      headings(s.narrow) >= 2 &&
      headings(s.wide) === 0 &&
      share(s.narrow, (l) => isSectionName(l.text) || isDateLine(l.text) || isCapitals(l.text)) >= 0.85 &&
      share(s.narrow, (l) => isDateLine(l.text)) >= 0.1,
    -8,
  ],
  ['the narrow side is nothing but headings', (s) => headings(s.narrow) >= 0.6 * s.narrow.lines.length, -6],
  ['hardly any rows with text on both sides', (s) => Math.min(s.narrow.lines.length, s.wide.lines.length) < 3, -6],
  ['few rows', (s) => Math.min(s.narrow.lines.length, s.wide.lines.length) < 4, -3],
  ['bullets or numbers, not text', (s) => share(s.narrow, (l) => isMarker(l.text)) >= 0.6, -20],
  ['the strip is narrow for its height', (s) => s.gutter.right - s.gutter.left < 1.2 * s.size && s.rows < 8, -4],
];

/** @returns The names of the rules that hold and their sum: above 0 the sides are columns of their own. */
export const weighColumns = (sides: Sides): { readonly score: number; readonly because: readonly string[] } => {
  const held = evidence.filter(([, holds]) => holds(sides));
  return {
    score: held.reduce((sum, [, , score]) => sum + score, 0),
    because: held.map(([name, , score]) => `${name} (${score > 0 ? '+' : ''}${score})`),
  };
};

/**
 * Whether the narrow side is a margin: dates, places, section names or labels, each about the row beside it. Bullets
 * and numbers are part of their rows.
 */
export const isMargin = ({ narrow, narrowIsLeft }: Sides): boolean => {
  const count = narrow.lines.length;
  if (count === 0 || share(narrow, (l) => isMarker(l.text)) > 0.2) return false;
  const dates = share(narrow, (l) => mentionsDate(l.text));
  const about = share(narrow, (l) => isDateOrPlace(l) || mentionsDate(l.text) || isSectionName(l.text));
  const names = share(narrow, (l) => isSectionName(l.text));
  return about >= 0.7 && (dates >= 0.3 || (narrowIsLeft && names >= 0.6 && count >= 2));
};
