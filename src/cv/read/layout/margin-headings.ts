import { isDateLine, isSectionName } from './line-shapes.ts';
import type { Cell, LineCells } from './margin-column.ts';
import { textOf, type Word } from './word.ts';

interface Parted {
  readonly margin: Cell;
  readonly rest: Cell;
}

const gap = 0.9;

/** Words of a cell before and after its first wide gap. */
const part = (words: Cell): Parted => {
  for (let i = 1; i < words.length; i++) {
    const before = words[i - 1];
    const after = words[i];
    if (
      before !== undefined &&
      after !== undefined &&
      after.x - before.right > gap * Math.min(before.size, after.size)
    ) {
      return { margin: words.slice(0, i), rest: words.slice(i) };
    }
  }
  return { margin: words, rest: [] };
};

const size = (words: Cell): number => Math.max(...words.map((w) => w.size));
const inCapitals = (text: string): boolean =>
  text.length >= 4 && text === text.toUpperCase() && text !== text.toLowerCase();

const looksSetApart = (margin: Cell, rest: Cell): boolean =>
  (inCapitals(textOf(margin)) && !inCapitals(textOf(rest))) || size(margin) > 1.12 * size(rest);

/** The text goes on below without filling the margin again. */
const marginStaysEmpty = (next: LineCells | undefined, rest: Word): boolean =>
  next?.[0]?.[0] !== undefined && next[0][0].x > rest.x - 0.5 * rest.size;

/**
 * Section names in the margin, on the first row of their section, get a line of their own. In a table of labels
 * ("Languages | French", "Tools | Excel", "Hobbies | chess") most labels at that edge are no section names, and it
 * stays as it is.
 */
export const splitMarginHeadings = (lines: readonly LineCells[]): LineCells[] => {
  const parted = lines.map((cells) => part(cells[0] ?? []));
  const edge = (p: Parted): number => p.margin[0]?.x ?? 0;
  const namesAt = (x: number, tolerance: number): number => {
    const labels = parted.filter(
      (p) => p.rest.length > 0 && Math.abs(edge(p) - x) < tolerance && !isDateLine(textOf(p.margin)),
    );
    return labels.filter((p) => isSectionName(textOf(p.margin))).length / Math.max(1, labels.length);
  };
  return lines.flatMap((cells, i): LineCells[] => {
    const { margin, rest } = parted[i] ?? { margin: [], rest: [] };
    const first = rest[0];
    const name = textOf(margin);
    if (first === undefined || name.endsWith(':') || !isSectionName(name)) return [cells];
    const apart = looksSetApart(margin, rest) || marginStaysEmpty(lines[i + 1], first);
    if (!apart || namesAt(edge({ margin, rest }), 0.5 * first.size) < 0.7) return [cells];
    return [[margin], [rest, ...cells.slice(1)]];
  });
};
