import type { PlacedLine } from '../../placed.ts';
import { cellsOf, cutLine } from '../../sections/cut-line.ts';
import { type BodyStyle, bodyStyle } from '../../sections/heading-look.ts';
import { findDates } from '../dates/find-dates.ts';
import { type Anchor, anchorOf } from './anchor.ts';
import { headPoints, startsLowerCase } from './head-points.ts';
import { joinBrokenRanges } from './join-broken-ranges.ts';
import type { RowKnowledge } from './row-knowledge.ts';

/** A line of a dated section and what it is there for. */
export interface Row {
  readonly line: PlacedLine;
  /** `head` names or dates an entry, `bullet` and `prose` tell about it. */
  readonly kind: 'head' | 'bullet' | 'prose';
  /** The line goes on with the sentence of the row before. */
  readonly continues: boolean;
  readonly anchor?: Anchor;
  readonly cells: readonly PlacedLine[];
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
  readonly cells: readonly PlacedLine[];
}

const anchored = (lines: readonly PlacedLine[]): readonly AnchoredRow[] =>
  joinBrokenRanges(lines.flatMap(partDateColumn)).map(({ line, words }) => {
    const read = anchorOf(line);
    if (words === undefined || read.anchor === undefined) return { line, ...read };
    const [mention] = findDates(words);
    return mention === undefined ? { line, ...read } : { line, ...read, anchor: { ...read.anchor, mention } };
  });

const rightEdge = (line: PlacedLine): number => line.x + line.width;

/** Does the line go on with the paragraph of the one before it? Told by its place, its look and its first letter. */
const goesOn = (previous: Row | undefined, line: PlacedLine, reach: number): boolean => {
  if (previous === undefined || previous.kind === 'head' || isBullet(line)) return false;
  const before = previous.line;
  if (before.block !== line.block && !startsLowerCase(line.text)) return false;
  if (line.bold !== before.bold || Math.abs(line.fontSize - before.fontSize) > 0.6) return false;
  if (line.gapAbove > 0.75) return false;
  if (startsLowerCase(line.text)) return true;
  const full = rightEdge(before) >= reach * 0.82;
  if (previous.kind === 'bullet') return line.x > before.x - 1 && full && !/[.!?]$/.test(before.text);
  return full && line.x >= before.x - 2 && !/[.!?:]$/.test(before.text);
};

/** Lines of a section as rows: which of them head an entry and which tell about it. */
export const toRows = (lines: readonly PlacedLine[], knows: RowKnowledge): readonly Row[] => {
  const body: BodyStyle = bodyStyle(lines);
  const rows: Row[] = [];
  const reach = new Map<number, number>();
  for (const line of lines) reach.set(line.block, Math.max(reach.get(line.block) ?? 0, rightEdge(line)));
  for (const { line: shown, anchor, cells } of anchored(lines)) {
    const continues = anchor === undefined && goesOn(rows.at(-1), shown, reach.get(shown.block) ?? 0);
    const points = headPoints({ line: shown, cells, anchor, body, knows });
    const dated = anchor === undefined ? {} : { anchor };
    if (isBullet(shown) && !(anchor !== undefined && points >= 4)) {
      rows.push({ line: withoutGlyph(shown), kind: 'bullet', continues: false, cells, points });
    } else if (continues) {
      rows.push({ line: shown, kind: rows.at(-1)?.kind ?? 'prose', continues, cells, points });
    } else if (points >= 1) {
      rows.push({ line: shown, kind: 'head', continues, cells: cells.map(withoutGlyph), points, ...dated });
    } else {
      rows.push({ line: shown, kind: 'prose', continues, cells, points, ...dated });
    }
  }
  return rows;
};
