import type { PlacedLine } from '../../placed.ts';
import { cellsOf, cutLine } from '../../sections/cut-line.ts';
import { type BodyStyle, bodyStyle } from '../../sections/heading-look.ts';
import { findDates } from '../dates/find-dates.ts';
import { type Anchor, anchorOf } from './anchor.ts';
import { type FormRow, formRows, type LabelledCell } from './form-rows.ts';
import { headPoints, startsLowerCase } from './head-points.ts';
import { isDuration, joinBrokenRanges, joinSplitDates } from './join-broken-ranges.ts';
import { isLabelled } from './labels.ts';
import type { RowKnowledge } from './row-knowledge.ts';

/** A line of a dated section and what it is there for. */
export interface Row {
  readonly line: PlacedLine;
  /** `head` names or dates an entry, `bullet` and `prose` tell about it. */
  readonly kind: 'head' | 'bullet' | 'prose';
  /** The line goes on with the sentence of the row before. */
  readonly continues: boolean;
  readonly anchor?: Anchor;
  readonly cells: readonly LabelledCell[];
  readonly points: number;
}

export const bulletGlyph =
  /^\s*(?:[•▪▫◦●○■□►▶▸➢➤✓✔✦❖◆◇★☆⁃∙·‣➔→»§*¤\uf000-\uf0ff\ufffd]|[-–—](?=\s)|o(?=\s{1,3}\p{Lu}))\s*/u;

const isBullet = (line: PlacedLine): boolean => line.role === 'list-item' || bulletGlyph.test(line.text);

const withoutGlyph = (line: PlacedLine): PlacedLine => {
  const glyph = bulletGlyph.exec(line.text);
  return glyph === null ? line : (cutLine(line, glyph[0].length, line.text.length) ?? line);
};

const isDateOnly = (cell: PlacedLine): boolean => {
  const { anchor, cells } = anchorOf(cell);
  return anchor !== undefined && cells.length === 0;
};

/** "2019 ⇥ …" next to running text, "• Managed … ⇥ Jan 2019 – present": the date's column runs beside the text's. */
const partDateColumn = (line: PlacedLine): readonly PlacedLine[] => {
  const cells = cellsOf(line);
  if (cells.length < 2) return [line];
  const text = cells.filter((cell) => !isDateOnly(cell));
  const [first] = text;
  if (text.length === cells.length || first === undefined || text.length !== 1) return [line];
  const running = bulletGlyph.test(first.text) || line.role === 'list-item' || startsLowerCase(first.text);
  if (!running) return [line];
  return [...cells.filter((cell) => isDateOnly(cell)).map(withoutRole), first];
};

const withoutRole = (line: PlacedLine): PlacedLine => {
  const { role: _role, ...rest } = line;
  return rest;
};

interface AnchoredRow {
  readonly line: PlacedLine;
  readonly anchor?: Anchor;
  readonly cells: readonly LabelledCell[];
  /** The CV says itself that the line names or dates an entry. */
  readonly isForm?: boolean;
}

const plainRows = (lines: readonly PlacedLine[]): readonly AnchoredRow[] =>
  joinBrokenRanges(lines.map(joinSplitDates).flatMap(partDateColumn)).map(({ line, words }) => {
    const read = anchorOf(line);
    if (words === undefined || read.anchor === undefined) return { line, ...read };
    const [mention] = findDates(words);
    return mention === undefined ? { line, ...read } : { line, ...read, anchor: { ...read.anchor, mention } };
  });

const formRow = ({ line, cells, date }: FormRow): AnchoredRow => {
  const [mention] = date === undefined ? [] : findDates(date.words);
  const anchor = mention === undefined || date === undefined ? {} : { anchor: { mention, words: date.line } };
  return { line, cells, isForm: true, ...anchor };
};

const anchored = (lines: readonly PlacedLine[]): readonly AnchoredRow[] => {
  const rows: AnchoredRow[] = [];
  let plain: PlacedLine[] = [];
  const flush = (): void => {
    rows.push(...plainRows(plain));
    plain = [];
  };
  for (const item of formRows(lines)) {
    if ('plain' in item) {
      plain.push(item.plain);
      continue;
    }
    flush();
    rows.push(formRow(item.form));
  }
  flush();
  return rows;
};

const rightEdge = (line: PlacedLine): number => line.x + line.width;

/** Would the first word of the line have had room at the end of the one before? If so, somebody broke the line on purpose. */
const wrapsFrom = (before: PlacedLine, line: PlacedLine, reach: number): boolean => {
  if (before.width <= 0 || line.width <= 0 || before.block !== line.block) return false;
  const firstWord = (line.text.split(/\s/)[0]?.length ?? 0) + 1;
  return rightEdge(before) + (line.width * firstWord) / line.text.length > reach - 2;
};

const sameType = (a: PlacedLine, b: PlacedLine): boolean =>
  a.bold === b.bold && a.italic === b.italic && Math.abs(a.fontSize - b.fontSize) <= 0.6;

/** How far the other lines of the same block reach to the right. A name is only known to wrap where other lines reach as far. */
type Edges = (line: PlacedLine, before: PlacedLine | undefined) => number;

const edgesOf = (lines: readonly PlacedLine[]): Edges => {
  const wrapped = new Set(lines.filter((_, i) => startsLowerCase(lines[i + 1]?.text ?? '')).map((each) => each.start));
  return (line, before) => {
    const others = lines.filter(
      (each) => each.block === line.block && each.start !== line.start && each.start !== before?.start,
    );
    if (others.length === 0) return Number.POSITIVE_INFINITY;
    const reach = Math.max(...others.map(rightEdge));
    if (before === undefined) return reach;
    // One long line is no edge: text that wraps comes near it again and again, or goes on in the middle of a sentence.
    const isEdge =
      others.some((each) => wrapped.has(each.start) && rightEdge(each) > reach - 6 * each.fontSize) ||
      others.filter((each) => rightEdge(each) > reach - 1.5 * each.fontSize).length > 2;
    return isEdge ? reach : Number.POSITIVE_INFINITY;
  };
};

/** Does the line go on with the paragraph of the one before it? Told by its place, its look and its first letter. */
const goesOn = (previous: Row | undefined, line: PlacedLine, edges: Edges): boolean => {
  if (previous === undefined || isBullet(line)) return false;
  const before = previous.line;
  if (!sameType(before, line) || line.gapAbove > 0.75 || isLabelled(line.text)) return false;
  const reach = edges(line, previous.kind === 'head' ? before : undefined);
  const wraps = wrapsFrom(before, line, reach);
  if (previous.kind === 'head') {
    return (
      wraps &&
      before.text.length >= 25 &&
      rightEdge(before) <= reach + 3 &&
      previous.anchor === undefined &&
      previous.cells.length === 1 &&
      !line.text.includes('\t') &&
      line.gapAbove <= 0.6
    );
  }
  if (startsLowerCase(line.text)) return true;
  if (before.block !== line.block || !wraps) return false;
  return line.x > before.x - 2 && !/[.!?:]$/.test(before.text);
};

/** A name that wraps is one name. Its place reaches over both lines, which stand next to each other in the text. */
const joinLines = (first: PlacedLine, second: PlacedLine): PlacedLine => ({
  ...first,
  text: `${first.text} ${second.text}`,
  end: second.end,
  segments: [...first.segments, ...second.segments.map((each) => ({ ...each, at: each.at + first.text.length + 1 }))],
});

/** More than any look of a line earns: a label leaves no doubt. */
const formPoints = 6;

/** Lines of a section as rows: which of them head an entry and which tell about it. */
export const toRows = (lines: readonly PlacedLine[], knows: RowKnowledge): readonly Row[] => {
  const body: BodyStyle = bodyStyle(lines);
  const rows: Row[] = [];
  const edges = edgesOf(lines);
  // "5 years 4 months" below a firm's name only sums up the posts that follow.
  const told = lines.filter(({ text }) => !isDuration(text));
  for (const { line: shown, anchor, cells, isForm } of anchored(told)) {
    if (isForm === true) {
      rows.push({ line: shown, kind: 'head', continues: false, cells, points: formPoints, ...(anchor && { anchor }) });
      continue;
    }
    const continues = anchor === undefined && goesOn(rows.at(-1), shown, edges);
    const points = headPoints({ line: shown, cells, anchor, body, knows });
    const dated = anchor === undefined ? {} : { anchor };
    if (isBullet(shown) && !(anchor !== undefined && points >= 4)) {
      rows.push({ line: withoutGlyph(shown), kind: 'bullet', continues: false, cells, points });
    } else if (continues) {
      const before = rows.at(-1);
      if (before?.kind === 'head')
        rows[rows.length - 1] = { ...before, cells: before.cells.map((cell) => joinLines(cell, shown)) };
      else rows.push({ line: shown, kind: before?.kind ?? 'prose', continues, cells, points });
    } else if (points >= 1) {
      rows.push({ line: shown, kind: 'head', continues, cells: cells.map(withoutGlyph), points, ...dated });
    } else {
      rows.push({ line: shown, kind: 'prose', continues, cells, points, ...dated });
    }
  }
  return rows;
};
