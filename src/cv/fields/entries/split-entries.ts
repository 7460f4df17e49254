import type { Anchor } from './anchor.ts';
import type { Row } from './rows.ts';

/** One job, course or project before its words are told apart. */
export interface EntryRows {
  readonly head: readonly Row[];
  readonly body: readonly Row[];
  readonly anchor?: Anchor;
}

/** Rows next to each other that head something. */
interface Block {
  readonly from: number;
  readonly to: number;
  readonly anchors: readonly number[];
}

const blocksOf = (rows: readonly Row[]): readonly Block[] => {
  const blocks: Block[] = [];
  let from: number | undefined;
  for (let i = 0; i <= rows.length; i++) {
    const isHead = rows[i]?.kind === 'head';
    if (isHead && from === undefined) from = i;
    if (isHead || from === undefined) continue;
    const anchors = [...rows.keys()].slice(from, i).filter((at) => rows[at]?.anchor !== undefined);
    blocks.push({ from, to: i, anchors });
    from = undefined;
  }
  return blocks;
};

/** How many head rows stand above the date in this CV. The first entry shows it: nothing else can be above. */
const rowsAboveDate = (blocks: readonly Block[]): number => {
  const [first] = blocks.filter((block) => block.anchors.length > 0);
  const anchor = first?.anchors[0];
  if (first === undefined || anchor === undefined) return 0;
  return Math.min(3, anchor - first.from);
};

const lookOf = (row: Row | undefined): string => {
  const segment = row?.line.segments.find((each) => each.text.trim() !== '');
  const size = Math.round((segment?.fontSize ?? row?.line.fontSize ?? 0) * 2) / 2;
  return `${size}/${(segment?.bold ?? row?.line.bold) ? 'b' : ''}/${(segment?.italic ?? row?.line.italic) ? 'i' : ''}`;
};

/** Where the entry of the anchor at `at` begins, not before `floor`. */
const entryStart = (rows: readonly Row[], at: number, floor: number, above: number, firstLook: string): number => {
  const usual = Math.max(floor, at - above);
  if (usual === floor) return floor;
  // White space shows the start better than counting does.
  let widest = usual;
  for (let i = floor; i <= at; i++) {
    const gap = rows[i]?.line.gapAbove ?? 0;
    if (gap > (rows[widest]?.line.gapAbove ?? 0) + 0.3) widest = i;
  }
  if (widest !== usual && (rows[widest]?.line.gapAbove ?? 0) >= 0.5) return widest;
  const sameLook = [...rows.keys()].slice(floor, at + 1).filter((i) => lookOf(rows[i]) === firstLook);
  return sameLook.length === 1 && sameLook[0] !== undefined ? sameLook[0] : usual;
};

/** Starts of entries, in order: one for each date that stands out, and for heads without a date that look like the others. */
const startsOf = (rows: readonly Row[], blocks: readonly Block[]): readonly number[] => {
  const above = rowsAboveDate(blocks);
  const dated = blocks.filter((block) => block.anchors.length > 0);
  const [firstDated] = dated;
  const firstLook = lookOf(firstDated === undefined ? undefined : rows[firstDated.from]);
  const starts: number[] = [];
  for (const block of blocks) {
    if (block.anchors.length === 0) {
      const first = rows[block.from];
      const alike =
        dated.length === 0 ? (first?.points ?? 0) >= 2 : lookOf(first) === firstLook && (first?.points ?? 0) >= 3;
      if (first !== undefined && alike) starts.push(block.from);
      continue;
    }
    let floor = block.from;
    for (const [nth, at] of block.anchors.entries()) {
      // The whole block above its first date belongs to it; between two dates of one block the usual form decides.
      starts.push(
        nth === 0 && at - block.from <= Math.max(above, 2) ? block.from : entryStart(rows, at, floor, above, firstLook),
      );
      floor = at + 1;
    }
  }
  return [...new Set(starts)].sort((a, b) => a - b);
};

/** At most this many rows name an entry; what follows tells about it, however it looks. */
const maxHeadRows = 5;

export const splitEntries = (
  rows: readonly Row[],
): { readonly before: readonly Row[]; readonly entries: readonly EntryRows[] } => {
  const starts = startsOf(rows, blocksOf(rows));
  const entries = starts.map((start, nth): EntryRows => {
    const own = rows.slice(start, starts[nth + 1] ?? rows.length);
    const firstBody = own.findIndex((row) => row.kind !== 'head');
    const headEnd = Math.min(maxHeadRows, firstBody < 0 ? own.length : firstBody);
    const head = own.slice(0, headEnd);
    const anchor = own.find((row) => row.anchor !== undefined)?.anchor;
    return { head, body: own.slice(headEnd), ...(anchor === undefined ? {} : { anchor }) };
  });
  return { before: rows.slice(0, starts[0] ?? rows.length), entries };
};
