import { isMargin, seeSides, weighColumns } from './column-evidence.ts';
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
  for (const gutter of findGutters(rows, 0.6 * size, shapes).slice(0, 24)) {
    const sides = seeSides(rows, gutter, shapes);
    if (weighColumns(sides).score > 0) return { columns: gutter };
    if (margin === undefined && isMargin(sides)) margin = { gutter, isLeft: sides.narrowIsLeft };
  }
  return margin === undefined ? {} : { margin };
};

/**
 * Big type at the top of a column with nothing beside it (a name above a sidebar that starts lower) belongs above
 * both columns.
 */
const leadRows = (rows: readonly Row[], gutter: Gutter): number => {
  const within = rows.slice(gutter.from, gutter.to + 1);
  const body = median(within.map((r) => r.size));
  let lead = 0;
  for (const [i, row] of within.entries()) {
    const oneSided = row.right <= gutter.left + 0.5 || row.left >= gutter.right - 0.5;
    if (!oneSided || i > 3) break;
    if (row.size > 1.5 * body) lead = i + 1;
  }
  return lead;
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

const splitColumns = (rows: readonly Row[], gutter: Gutter, setting: Setting, depth: number): Block[] => {
  const from = gutter.from + leadRows(rows, gutter);
  const middle = (gutter.left + gutter.right) / 2;
  const within = rows.slice(from, gutter.to + 1).flatMap((r) => r.words);
  const left = within.filter((w) => (w.x + w.right) / 2 < middle);
  const right = within.filter((w) => (w.x + w.right) / 2 >= middle);
  const column = (part: readonly Word[]): Block[] => split(toRows(part), setting, depth + 1);
  const rightFirst = setting.sidebarFirst && left.length > 0 && extent(right) < 0.7 * extent(left);
  return [
    ...split(rows.slice(0, from), setting, depth + 1),
    ...(rightFirst ? [...column(right), ...column(left)] : [...column(left), ...column(right)]),
    ...split(rows.slice(gutter.to + 1), setting, depth + 1),
  ];
};
