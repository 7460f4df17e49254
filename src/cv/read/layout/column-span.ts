import type { Gutter } from './gutters.ts';
import { isSectionName } from './line-shapes.ts';
import type { Row } from './rows.ts';
import { median, textOf, type Word } from './word.ts';

interface SideRow {
  readonly index: number;
  readonly y: number;
  readonly size: number;
  readonly words: readonly Word[];
}

const middleOf = (gutter: Gutter): number => (gutter.left + gutter.right) / 2;
const isLeftOf = (word: Word, x: number): boolean => (word.x + word.right) / 2 < x;

const sideRows = (rows: readonly Row[], gutter: Gutter, left: boolean): SideRow[] => {
  const middle = middleOf(gutter);
  const found: SideRow[] = [];
  for (let index = gutter.from; index <= gutter.to; index++) {
    const row = rows[index];
    const words = row?.words.filter((w) => isLeftOf(w, middle) === left) ?? [];
    if (row !== undefined && words.length > 0) found.push({ index, y: row.y, size: row.size, words });
  }
  return found;
};

/** White space above and below, in type sizes, that shows that nothing stands beside a heading. */
const blankBand = 1.2;

const isName = (row: SideRow): boolean => isSectionName(textOf(row.words));

/**
 * A strip may run on past the columns: the next section's name, and what follows, happen to be short. Where one side
 * alone names sections, and each name has nothing beside it, the names are for the whole width, and the columns end
 * above the first of them. (A sidebar without names goes on beside the headings of the main column.)
 */
export const endAtSpanningName = (rows: readonly Row[], gutter: Gutter): Gutter => {
  const left = sideRows(rows, gutter, true);
  const right = sideRows(rows, gutter, false);
  const [named, other] = left.some(isName) ? [left, right] : [right, left];
  const start = other[0]?.index ?? gutter.to;
  const names = named.filter((row) => row.index > start && isName(row));
  const first = names[0];
  if (first === undefined || other.some(isName)) return gutter;
  const alone = names.every((name) =>
    other.every((row) => Math.abs(row.y - name.y) > blankBand * Math.max(row.size, name.size)),
  );
  return alone ? { ...gutter, to: first.index - 1 } : gutter;
};

const longestLead = 10;

/**
 * Rows at the top that are read before the columns: the person's name in big type, with the lines that follow it up to
 * the first section, wherever it stands; and lines on the left that begin before anything stands on the right.
 */
export const leadOf = (
  rows: readonly Row[],
  gutter: Gutter,
  sidebarFirst: boolean,
): { readonly above: number; readonly words: ReadonlySet<Word> } => {
  const body = median(rows.slice(gutter.from, gutter.to + 1).map((r) => r.size));
  const lead = new Set<Word>();
  for (const left of [true, false]) {
    const side = sideRows(rows, gutter, left);
    const big = side
      .slice(0, 4)
      .findIndex((row) => row.size > 1.4 * body && row.words.some((w) => w.size > 1.4 * body));
    if (big < 0) continue;
    const section = side.findIndex(isName);
    const end = section > big && section <= longestLead && (!left || sidebarFirst) ? section : big + 1;
    for (const row of side.slice(0, end)) for (const word of row.words) lead.add(word);
    break;
  }
  const firstRight = sideRows(rows, gutter, false)[0]?.index ?? gutter.from;
  return { above: sidebarFirst ? gutter.from : Math.max(gutter.from, firstRight), words: lead };
};
