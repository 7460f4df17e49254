import { seeSides, weighColumns } from './column-evidence.ts';
import { findGutters, type Gutter } from './gutters.ts';
import { type Row, toRows } from './rows.ts';
import { median, type PageShapes, type Word } from './word.ts';

/** Rows that read from top to bottom without a change of column. */
export interface Region {
  readonly rows: readonly Row[];
  readonly narrow: boolean;
}

/** Pages with more rows than this are no CV pages; they are read straight down, which takes linear time. */
const mostRows = 1200;
const deepest = 6;

const columnsOf = (rows: readonly Row[], shapes: PageShapes): Gutter | undefined => {
  if (rows.length < 3 || rows.length > mostRows) return undefined;
  const size = median(rows.map((r) => r.size));
  for (const gutter of findGutters(rows, 0.6 * size, shapes).slice(0, 24)) {
    if (weighColumns(seeSides(rows, gutter, shapes)).score > 0) return gutter;
  }
  return undefined;
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
 * Splits rows into regions in reading order: what stands above columns, each column from left to right, what stands
 * below. `sidebarFirst` reads the narrower column first, so that the main column runs on to the next page unbroken.
 */
export const toRegions = (words: readonly Word[], shapes: PageShapes, sidebarFirst = false): Region[] =>
  split(toRows(words), shapes, sidebarFirst, 0);

const split = (rows: readonly Row[], shapes: PageShapes, sidebarFirst: boolean, depth: number): Region[] => {
  if (rows.length === 0) return [];
  const gutter = depth < deepest ? columnsOf(rows, shapes) : undefined;
  if (gutter === undefined) return [{ rows, narrow: depth > 0 }];
  const from = gutter.from + leadRows(rows, gutter);
  const middle = (gutter.left + gutter.right) / 2;
  const within = rows.slice(from, gutter.to + 1).flatMap((r) => r.words);
  const left = within.filter((w) => (w.x + w.right) / 2 < middle);
  const right = within.filter((w) => (w.x + w.right) / 2 >= middle);
  const column = (part: readonly Word[]): Region[] => split(toRows(part), shapes, sidebarFirst, depth + 1);
  const extent = (part: readonly Word[]): number =>
    Math.max(...part.map((w) => w.right)) - Math.min(...part.map((w) => w.x));
  const rightFirst = sidebarFirst && extent(right) < 0.7 * extent(left);
  return [
    ...split(rows.slice(0, from), shapes, sidebarFirst, depth + 1),
    ...(rightFirst ? [...column(right), ...column(left)] : [...column(left), ...column(right)]),
    ...split(rows.slice(gutter.to + 1), shapes, sidebarFirst, depth + 1),
  ];
};
