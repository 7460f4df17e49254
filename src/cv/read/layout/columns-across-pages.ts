import type { DraftLine } from './draft-line.ts';
import { isSectionName } from './line-shapes.ts';

export interface DraftBlock {
  readonly page: number;
  readonly lines: DraftLine[];
}

/** A page that ends in two columns: what stands across it above them, the columns in reading order, what stands below. */
interface Columned {
  readonly above: readonly DraftBlock[];
  readonly first: readonly DraftBlock[];
  readonly second: readonly DraftBlock[];
  readonly below: readonly DraftBlock[];
  /** Left edges of both. */
  readonly edges: readonly [first: number, second: number];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly lines: number;
}

const boxOf = ({ lines }: DraftBlock): Box => ({
  left: Math.min(...lines.map((l) => l.x)),
  right: Math.max(...lines.map((l) => l.right)),
  top: Math.min(...lines.map((l) => l.y)),
  bottom: Math.max(...lines.map((l) => l.y)),
  lines: lines.length,
});

const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map((b) => b.left)),
  right: Math.max(...boxes.map((b) => b.right)),
  top: Math.min(...boxes.map((b) => b.top)),
  bottom: Math.max(...boxes.map((b) => b.bottom)),
  lines: boxes.reduce((sum, b) => sum + b.lines, 0),
});

const besideEachOther = (a: Box, b: Box): boolean =>
  (a.right < b.left || b.right < a.left) && a.top < b.bottom && b.top < a.bottom;

/** Of all neighbouring runs of blocks that stand beside each other the two with most lines; undefined where there are none. */
const columnsOf = (blocks: readonly DraftBlock[]): Columned | undefined => {
  const boxes = blocks.map(boxOf);
  let best: Columned | undefined;
  let most = 0;
  for (let from = 0; from < blocks.length - 1; from++) {
    for (let to = blocks.length; to > from + 1; to--) {
      for (let cut = from + 1; cut < to; cut++) {
        const [first, second] = [around(boxes.slice(from, cut)), around(boxes.slice(cut, to))];
        if (first.lines + second.lines <= most || !besideEachOther(first, second)) continue;
        most = first.lines + second.lines;
        best = {
          above: blocks.slice(0, from),
          first: blocks.slice(from, cut),
          second: blocks.slice(cut, to),
          below: blocks.slice(to),
          edges: [first.left, second.left],
        };
      }
    }
  }
  return best;
};

/** The page's columns as the page before has them, in its order; undefined where they stand elsewhere. */
const inOrderOf = (before: Columned, page: Columned): Columned | undefined => {
  const tolerance = 12;
  const near = (a: number, b: number): boolean => Math.abs(a - b) < tolerance;
  const [first, second] = page.edges;
  if (near(first, before.edges[0]) && near(second, before.edges[1])) return page;
  if (!near(second, before.edges[0]) || !near(first, before.edges[1])) return undefined;
  return { ...page, first: page.second, second: page.first, edges: [second, first] };
};

/** A column that begins in the middle of a section: nothing names one at its top. */
const goesOn = (column: readonly DraftBlock[]): boolean => {
  const line = column[0]?.lines[0];
  return line !== undefined && !isSectionName(line.text);
};

/** Pages with more blocks than this have other troubles than their columns. */
const mostBlocks = 24;

/**
 * Blocks of all pages in reading order. A section that begins at the foot of a column goes on at the head of the same
 * column of the next page, not in the column beside it: where that happens, each column is read through all its pages.
 */
export const readColumnsOn = (pages: readonly (readonly DraftBlock[])[]): readonly DraftBlock[] => {
  const result: DraftBlock[] = [];
  let run: Columned[] = [];
  const flush = (): void => {
    const across = run.flatMap(({ above }) => above);
    const [first, second] = [run.flatMap((page) => page.first), run.flatMap((page) => page.second)];
    result.push(...across, ...first, ...second, ...run.flatMap(({ below }) => below));
    run = [];
  };
  for (const [i, blocks] of pages.entries()) {
    const own = blocks.length > mostBlocks ? undefined : columnsOf(blocks);
    const before = run.at(-1);
    const same = before === undefined || own === undefined ? undefined : inOrderOf(before, own);
    const fits = same !== undefined && same.above.length === 0 && before?.below.length === 0;
    if (fits && (goesOn(same.first) || (same === own && goesOn(same.second)))) {
      run.push(same);
      continue;
    }
    flush();
    const next = pages[i + 1];
    if (own === undefined || next === undefined) result.push(...blocks);
    else run.push(own);
  }
  flush();
  return result;
};
