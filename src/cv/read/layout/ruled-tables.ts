import type { LineCells } from './margin-column.ts';
import { type Row, toRows } from './rows.ts';
import { type Box, type PageShapes, textOf, type Word } from './word.ts';

interface Level {
  readonly y: number;
  left: number;
  right: number;
}

/** A row between two drawn lines, parted by upright ones. */
interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly Box[];
}

export interface RuledTable extends Box {
  readonly bands: readonly Band[];
}

/** Lines drawn twice, or piece by piece for each cell, are one within so many points. */
const near = 3;
const leastHeight = 8;
/** Larger grids are forms of many pages or drawings. */
const mostRules = 2000;

const levelsOf = ({ rules }: PageShapes): Level[] => {
  const levels: Level[] = [];
  for (const { y, left, right } of [...rules].sort((a, b) => a.y - b.y)) {
    const last = levels.at(-1);
    if (last === undefined || y - last.y > near) levels.push({ y, left, right });
    else {
      last.left = Math.min(last.left, left);
      last.right = Math.max(last.right, right);
    }
  }
  return levels;
};

const distinct = (values: readonly number[]): number[] =>
  [...values].sort((a, b) => a - b).filter((x, i, all) => i === 0 || x - (all[i - 1] ?? x) > near);

const bandBetween = (upper: Level, lower: Level, { uprights }: PageShapes): Band | undefined => {
  if (lower.y - upper.y < leastHeight) return undefined;
  const through = uprights.filter((u) => u.top <= upper.y + near && u.bottom >= lower.y - near);
  const edges = distinct(through.map((u) => u.x));
  if (edges.length < 3) return undefined;
  const cells = edges
    .slice(1)
    .map((right, i): Box => ({ left: edges[i] ?? right, right, top: upper.y, bottom: lower.y }));
  return { top: upper.y, bottom: lower.y, cells };
};

const leftOf = (band: Band): number => band.cells[0]?.left ?? 0;
const rightOf = (band: Band): number => band.cells.at(-1)?.right ?? 0;

const toTable = (bands: readonly Band[]): RuledTable => ({
  bands,
  left: Math.min(...bands.map(leftOf)),
  right: Math.max(...bands.map(rightOf)),
  top: bands[0]?.top ?? 0,
  bottom: bands.at(-1)?.bottom ?? 0,
});

const inside = (word: Word, { left, right, top, bottom }: Box): boolean => {
  const x = (word.x + word.right) / 2;
  const y = word.y - 0.3 * word.size;
  return x > left && x < right && y > top && y < bottom;
};

const wordsIn = (words: readonly Word[], box: Box): Word[] => words.filter((word) => inside(word, box));

/** More rows of text than this in two cells side by side: columns of a page with frames, no table. */
const tallCell = 6;

const isTable = (table: RuledTable, words: readonly Word[]): boolean =>
  table.bands.length >= 2 &&
  table.bands.every((band) => band.cells.filter((cell) => toRows(wordsIn(words, cell)).length > tallCell).length < 2) &&
  // What stands beside a table would have to be read before or after it: the columns of the page decide then.
  words.every((w) => w.y <= table.top || w.y - 0.5 * w.size >= table.bottom || inside(w, table));

/** Tables with drawn lines around their cells, from the top of the page down. */
export const ruledTables = (words: readonly Word[], shapes: PageShapes): readonly RuledTable[] => {
  if (shapes.uprights.length === 0 || shapes.uprights.length + shapes.rules.length > mostRules) return [];
  const levels = levelsOf(shapes);
  const tables: RuledTable[] = [];
  let open: Band[] = [];
  const close = (): void => {
    if (open.length > 0) tables.push(toTable(open));
    open = [];
  };
  for (const [i, lower] of levels.entries()) {
    const upper = levels[i - 1];
    const band = upper === undefined ? undefined : bandBetween(upper, lower, shapes);
    const last = open.at(-1);
    const goesOn =
      band !== undefined &&
      last !== undefined &&
      Math.abs(leftOf(band) - leftOf(last)) <= near &&
      Math.abs(rightOf(band) - rightOf(last)) <= near;
    if (!goesOn) close();
    if (band !== undefined) open.push(band);
  }
  close();
  return tables.filter((table) => isTable(table, words));
};

/** Lines of a cell as somebody wrote them: a row that left no room for the next row's first word goes on there. */
const writtenLines = (rows: readonly Row[], cell: Box): Word[][] => {
  const lines: Word[][] = [];
  for (const [i, row] of rows.entries()) {
    const above = rows[i - 1];
    const first = row.words[0];
    const wraps =
      above !== undefined && first !== undefined && above.right + (first.right - first.x) + 0.6 * row.size > cell.right;
    if (wraps) lines.at(-1)?.push(...row.words);
    else lines.push([...row.words]);
  }
  return lines;
};

/** Cells with more than this are text about the row, not one of its names. */
const longest = 90;

const bandLines = (band: Band, words: readonly Word[]): LineCells[] => {
  const filled = band.cells.flatMap((cell) => {
    const rows = toRows(wordsIn(words, cell));
    return rows.length === 0 ? [] : [{ rows, lines: writtenLines(rows, cell) }];
  });
  const isLong = ({ rows, lines }: (typeof filled)[number]): boolean =>
    lines.length > 3 || rows.reduce((sum, row) => sum + textOf(row.words).length, 0) > longest;
  const short = filled.filter((cell) => !isLong(cell));
  const across = short.flatMap(({ lines }) => lines.slice(0, 1));
  const below = short.flatMap(({ lines }) => lines.slice(1).map((line): LineCells => [line]));
  const text = filled.filter(isLong).flatMap(({ rows }) => rows.map((row): LineCells => [row.words]));
  return [...(across.length === 0 ? [] : [across]), ...below, ...text];
};

/** The table read across, row by row: a cell that wraps is one cell, and long text follows the names of its row. */
export const tableLines = (table: RuledTable, words: readonly Word[]): LineCells[] =>
  table.bands.flatMap((band) => bandLines(band, words));
