import { isMargin, seeSides, weighColumns } from './column-evidence.ts';
import { endAtSpanningName, leadOf } from './column-span.ts';
import { findGutters, type Gutter } from './gutters.ts';
import { type LineCells, marginLines } from './margin-column.ts';
import { type Row, toRows } from './rows.ts';
import { median, type PageShapes, type Word } from './word.ts';

/** Lines that read from top to bottom without a change of column. */
export type Block = readonly LineCells[];

/** Pages with more rows than this are no CV pages; they are read straight down, which takes linear time. */
const mostRows = 1200;
const deepest = 6;

interface Found {
  readonly columns?: Gutter;
  readonly margin?: { readonly gutter: Gutter; readonly isLeft: boolean };
}

/** The tallest strip that parts columns; failing that, the tallest that sets off a margin. */
const findSplit = (rows: readonly Row[], shapes: PageShapes): Found => {
  if (rows.length < 2 || rows.length > mostRows) return {};
  const size = median(rows.map((r) => r.size));
  let margin: Found['margin'];
  for (const strip of findGutters(rows, 0.6 * size, shapes).slice(0, 24)) {
    const gutter = endAtSpanningName(rows, strip);
    const sides = seeSides(rows, gutter, shapes);
    if (weighColumns(sides).score > 0) return { columns: gutter };
    if (margin === undefined && isMargin(sides)) margin = { gutter, isLeft: sides.narrowIsLeft };
  }
  return margin === undefined ? {} : { margin };
};

/**
 * Splits words into blocks in reading order: what stands above columns, each column from left to right, what stands
 * below. `sidebarFirst` reads the narrower column first, so that the main column runs on to the next page unbroken.
 */
export const toBlocks = (words: readonly Word[], shapes: PageShapes, sidebarFirst = false): Block[] =>
  split(toRows(words), { shapes, sidebarFirst }, 0);

interface Setting {
  readonly shapes: PageShapes;
  readonly sidebarFirst: boolean;
}

const split = (rows: readonly Row[], setting: Setting, depth: number): Block[] => {
  if (rows.length === 0) return [];
  const { columns, margin } = depth < deepest ? findSplit(rows, setting.shapes) : {};
  if (columns !== undefined) return splitColumns(rows, columns, setting, depth);
  if (margin !== undefined) {
    const { gutter, isLeft } = margin;
    const within = marginLines(rows.slice(gutter.from, gutter.to + 1), gutter, isLeft);
    return joinBlocks(
      split(rows.slice(0, gutter.from), setting, depth + 1),
      [within],
      split(rows.slice(gutter.to + 1), setting, depth + 1),
    );
  }
  return [rows.map((row) => [row.words])];
};

/** Puts parts of one column together again: the last block of each part and the first of the next are one. */
const joinBlocks = (...parts: readonly Block[][]): Block[] => {
  const joined: Block[] = [];
  for (const part of parts) {
    const [first, ...others] = part;
    const last = joined.pop();
    if (first === undefined) {
      if (last !== undefined) joined.push(last);
      continue;
    }
    joined.push([...(last ?? []), ...first], ...others);
  }
  return joined;
};

const extent = (words: readonly Word[]): number =>
  Math.max(...words.map((w) => w.right)) - Math.min(...words.map((w) => w.x));

/** Rows below the columns that are no more than the foot of the page. */
const mostFooters = 2;

const splitColumns = (rows: readonly Row[], gutter: Gutter, setting: Setting, depth: number): Block[] => {
  const middle = (gutter.left + gutter.right) / 2;
  const isLeft = (w: Word): boolean => (w.x + w.right) / 2 < middle;
  const all = rows.slice(gutter.from, gutter.to + 1).flatMap((r) => r.words);
  // Only columns that reach the foot of the page run on: a grid of two above the rest reads from left to right.
  const runsOn = setting.sidebarFirst && gutter.to >= rows.length - 1 - mostFooters;
  const inner = { ...setting, sidebarFirst: runsOn };
  const rightFirst = runsOn && extent(all.filter((w) => !isLeft(w))) < 0.7 * extent(all.filter(isLeft));
  const lead = leadOf(rows, gutter, rightFirst);
  const above = rows.slice(0, lead.above).flatMap((r) => r.words.filter((w) => !lead.words.has(w)));
  const within = rows.slice(lead.above, gutter.to + 1).flatMap((r) => r.words.filter((w) => !lead.words.has(w)));
  const column = (left: boolean): Block[] => split(toRows(within.filter((w) => isLeft(w) === left)), inner, depth + 1);
  return [
    ...split(toRows([...above, ...lead.words]), { ...setting, sidebarFirst: false }, depth + 1),
    ...(rightFirst ? [...column(false), ...column(true)] : [...column(true), ...column(false)]),
    ...split(rows.slice(gutter.to + 1), setting, depth + 1),
  ];
};
