import type { Gutter } from './gutters.ts';
import { isDateLine, isSectionName, startsWithMarker } from './line-shapes.ts';
import { type Row, toRows } from './rows.ts';
import { textOf, type Word } from './word.ts';

/** Words that stand together in one cell of a line. */
export type Cell = readonly Word[];
/** Cells of a line in the order in which they read; a tab parts them. */
export type LineCells = readonly Cell[];

interface Stack {
  readonly rows: Row[];
}

/** Rows of the margin that follow closely on each other belong to one entry. */
const toStacks = (rows: readonly Row[]): Stack[] => {
  const stacks: Stack[] = [];
  for (const row of rows) {
    const last = stacks.at(-1)?.rows.at(-1);
    if (last !== undefined && row.y - last.y < 1.9 * Math.max(row.size, last.size)) stacks.at(-1)?.rows.push(row);
    else stacks.push({ rows: [row] });
  }
  return stacks;
};

const openEnd = /(?:[-–—]|\bto|\buntil)$/i;
const wholeRange = /\d{4}\s*[-–—]\s*\S+$/;
const openStart = /^(?:[-–—]|to\b|until\b)/i;

/** Puts ranges of dates that a narrow margin breaks ("September 2019 –", "Present") back together. */
const joinBrokenDates = (cells: readonly Cell[]): Cell[] => {
  const joined: Cell[] = [];
  for (const cell of cells) {
    const above = joined.at(-1);
    const [upper, lower] = [above === undefined ? '' : textOf(above), textOf(cell)];
    // `2022 –` above `2018 – 2022` is the open end of another entry.
    if (
      above !== undefined &&
      !wholeRange.test(lower) &&
      (openEnd.test(upper) || openStart.test(lower)) &&
      isDateLine(`${upper} ${lower}`)
    ) {
      joined[joined.length - 1] = [...above, ...cell];
    } else joined.push(cell);
  }
  return joined;
};

const nearest = (rows: readonly Row[], y: number): number => {
  let best = -1;
  for (const [i, row] of rows.entries()) {
    const now = rows[best];
    if (now === undefined || Math.abs(row.y - y) < Math.abs(now.y - y)) best = i;
  }
  return best;
};

/** Up to the first row of the paragraph that row `at` belongs to: names of sections are often centred beside it. */
const paragraphStart = (rows: readonly Row[], at: number): number => {
  let start = at;
  for (let i = at; i > 0; i--) {
    const row = rows[i];
    const above = rows[i - 1];
    if (row === undefined || above === undefined || row.y - above.y > 1.9 * row.size) break;
    start = i - 1;
  }
  return start;
};

/** Whether the lower cells of a stack each have a row of their own beside them, as in "employer | place", "title | dates". */
const pairsRowByRow = (stack: readonly Row[], rows: readonly Row[], anchor: number): boolean =>
  stack.slice(1).every((cell, i) => {
    const row = rows[anchor + 1 + i];
    const head = rows[anchor];
    return (
      row !== undefined &&
      head !== undefined &&
      Math.abs(row.y - cell.y) < 0.35 * cell.size &&
      Math.abs(row.left - head.left) < 0.5 * row.size &&
      !startsWithMarker(textOf(row.words))
    );
  });

/**
 * Rows beside a margin of dates, places or section names, as lines that read across. What the margin says of an entry
 * goes onto the entry's first row, however it is broken; names of sections get a line of their own above.
 */
export const marginLines = (rows: readonly Row[], gutter: Gutter, marginIsLeft: boolean): LineCells[] => {
  const middle = (gutter.left + gutter.right) / 2;
  const words = rows.flatMap((r) => r.words);
  const inMargin = (w: Word): boolean => (w.x + w.right) / 2 < middle === marginIsLeft;
  const margin = toRows(words.filter(inMargin));
  const main = toRows(words.filter((w) => !inMargin(w)));
  const above: Cell[][] = main.map(() => []);
  const beside: Cell[][] = main.map(() => []);
  const alone: { y: number; cell: Cell }[] = [];

  for (const stack of toStacks(margin)) {
    const names = stack.rows.filter((r) => isSectionName(textOf(r.words)));
    const cells = stack.rows.filter((r) => !names.includes(r));
    for (const name of names) {
      const at = nearest(main, name.y);
      const row = main[at];
      if (row === undefined || Math.abs(row.y - name.y) > 3 * name.size) alone.push({ y: name.y, cell: name.words });
      else above[Math.abs(row.y - name.y) < 0.5 * name.size ? at : paragraphStart(main, at)]?.push(name.words);
    }
    const first = cells[0];
    if (first === undefined) continue;
    const at = nearest(main, names.length > 0 ? (names[0]?.y ?? first.y) : first.y);
    const row = main[at];
    if (row === undefined || (names.length === 0 && Math.abs(row.y - first.y) > 1.5 * first.size)) {
      for (const cell of cells) alone.push({ y: cell.y, cell: cell.words });
    } else if (cells.length > 1 && pairsRowByRow(cells, main, at)) {
      for (const [i, cell] of cells.entries()) beside[at + i]?.push(cell.words);
    } else beside[at]?.push(...joinBrokenDates(cells.map((c) => c.words)));
  }

  const lines: { y: number; cells: LineCells }[] = alone.map(({ y, cell }) => ({ y, cells: [cell] }));
  for (const [i, row] of main.entries()) {
    for (const name of above[i] ?? []) lines.push({ y: row.y - 0.01, cells: [name] });
    const cells = beside[i] ?? [];
    lines.push({ y: row.y, cells: marginIsLeft ? [...cells, row.words] : [row.words, ...cells] });
  }
  return lines.sort((a, b) => a.y - b.y).map((line) => line.cells);
};
