import { isSectionName } from './line-shapes.ts';
import type { Cell, LineCells } from './margin-column.ts';
import { median, textOf, type Word } from './word.ts';

/** Rows of one heading in the margin, from the top down. */
interface Stack {
  readonly at: readonly number[];
  readonly words: Cell;
}

/** What stands beside begins so far to the right of the heading, as a share of the type size. */
const gap = 0.2;

const sameEdge = (a: Word, b: Word): boolean => Math.abs(a.x - b.x) < 0.5 * b.size;

/** The row's words, where all that stands above and below begins to the right of them. */
const aloneInMargin = (lines: readonly LineCells[], at: number): Cell | undefined => {
  const [cell, ...others] = lines[at] ?? [];
  const first = cell?.[0];
  if (cell === undefined || first === undefined || others.length > 0) return undefined;
  const right = Math.max(...cell.map((w) => w.right));
  const beside = [lines[at - 1], lines[at + 1]].flatMap((line) => line?.[0]?.[0] ?? []);
  const clear = beside.filter((w) => w.x > right + gap * Math.min(w.size, first.size));
  return clear.length > 0 && beside.every((w) => clear.includes(w) || sameEdge(w, first)) ? cell : undefined;
};

const stacksOf = (lines: readonly LineCells[]): Stack[] => {
  const stacks: Stack[] = [];
  for (const at of lines.keys()) {
    const words = aloneInMargin(lines, at);
    const [last, here] = [stacks.at(-1), words?.[0]];
    if (words === undefined || here === undefined) continue;
    const above = last?.words.at(-1);
    const edge = last?.words[0];
    const goesOn =
      above !== undefined && edge !== undefined && sameEdge(here, edge) && here.y - above.y < 1.7 * here.size;
    if (goesOn && last !== undefined)
      stacks[stacks.length - 1] = { at: [...last.at, at], words: [...last.words, ...words] };
    else stacks.push({ at: [at], words });
  }
  return stacks;
};

/** The same column and type as a heading whose name is known. */
const looksAlike = (a: Cell, b: Cell): boolean => {
  const [x, y] = [a[0], b[0]];
  return x !== undefined && y !== undefined && sameEdge(x, y) && x.size === y.size && x.bold === y.bold;
};

/** A page with fewer headings in its margin has no such margin, unless they are set larger than the text. */
const fewest = 2;
const larger = 1.1;

const raise = (lines: readonly LineCells[], stacks: readonly Stack[]): LineCells[] => {
  const gone = new Set(stacks.flatMap(({ at }) => at));
  const raised = new Map<number, LineCells>();
  for (const { at, words } of stacks) {
    const [first] = words;
    const top = at[0] ?? 0;
    const above = lines[top - 1]?.[0]?.[0];
    if (first === undefined) continue;
    const late = above !== undefined && !gone.has(top - 1) && first.y - above.y < 0.6 * first.size;
    raised.set(late ? top - 1 : top, [words]);
  }
  return lines.flatMap((cells, at) => {
    const heading = raised.get(at);
    return [...(heading === undefined ? [] : [heading]), ...(gone.has(at) ? [] : [cells])];
  });
};

/**
 * Headings in a margin whose baseline lies a little below the first row of their section (they are set larger, or centred
 * on it), or that take two rows, read before that row. Only where most of what stands alone in the page's margin are names
 * of sections.
 * @param blocks of one page
 */
export const raiseMarginHeadings = (blocks: readonly (readonly LineCells[])[]): (readonly LineCells[])[] => {
  const all = blocks.map(stacksOf);
  const stacks = all.flat();
  const names = stacks.filter(({ words }) => isSectionName(textOf(words)));
  const headings = stacks.filter(({ words }) => names.some((name) => looksAlike(name.words, words)));
  const text = median(blocks.flat(2).flatMap((cell) => cell[0]?.size ?? []));
  const large = names.some(({ words }) => (words[0]?.size ?? 0) > larger * text);
  if ((names.length < fewest && !large) || names.length < 0.5 * headings.length) return [...blocks];
  return blocks.map((block, i) => {
    const here = all[i]?.filter((stack) => headings.includes(stack)) ?? [];
    return here.length === 0 ? block : raise(block, here);
  });
};
