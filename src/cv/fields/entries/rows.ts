import type { PlacedLine } from '../../placed.ts';
import { cellsOf, cutLine } from '../../sections/cut-line.ts';
import { type BodyStyle, bodyStyle } from '../../sections/heading-look.ts';
import { presentAlone, startsWithRange } from '../dates/date-patterns.ts';
import { findDates } from '../dates/find-dates.ts';
import { type Anchor, anchorOf } from './anchor.ts';
import { headPoints } from './head-points.ts';
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
  const running = bulletGlyph.test(first.text) || line.role === 'list-item' || /^\p{Ll}/u.test(first.text);
  if (!running) return [line];
  return [...cells.filter((cell) => isDateOnly(cell)).map(withoutRole), first];
};

const withoutRole = (line: PlacedLine): PlacedLine => {
  const { role: _role, ...rest } = line;
  return rest;
};

/** "April 2019" above "— Present": one range over two lines of a narrow column. */
const joinBrokenRange = (row: AnchoredRow, next: AnchoredRow | undefined): readonly AnchoredRow[] => {
  const rest = next === undefined ? [] : [next];
  const mention = row.anchor?.mention;
  if (next === undefined || mention === undefined || row.anchor === undefined) return [row, ...rest];
  if (!(mention.kind === 'single' || mention.dangling)) return [row, ...rest];
  const cells = cellsOf(next.line);
  const goesOn = cells.find(
    (cell) => startsWithRange.test(cell.text) || (mention.dangling && findDates(cell.text).length > 0),
  );
  if (goesOn === undefined) return [row, ...rest];
  const end = goesOn.text.replace(startsWithRange, '').trim();
  const dates = findDates(end);
  const open = presentAlone.test(end) || /^(?:present|current|now)\b/i.test(end);
  const [date] = dates;
  if (!open && (date === undefined || date.at > 0 || date.kind !== 'single')) return [row, ...rest];
  const joined: Anchor = {
    ...row.anchor,
    mention: {
      ...(mention.start === undefined ? {} : { start: mention.start }),
      ...(open || date?.start === undefined ? {} : { end: date.start }),
      open,
      kind: 'range',
      dangling: false,
      at: mention.at,
      to: mention.to,
    },
  };
  const left = cells.filter((cell) => cell !== goesOn);
  const after: AnchoredRow = { line: next.line, cells: left, gone: left.length === 0, text: left[0] };
  return [{ ...row, anchor: joined }, after];
};

interface AnchoredRow {
  readonly line: PlacedLine;
  readonly anchor?: Anchor;
  readonly cells: readonly PlacedLine[];
  readonly gone?: boolean;
  readonly text?: PlacedLine | undefined;
}

const anchored = (lines: readonly PlacedLine[]): readonly AnchoredRow[] => {
  const rows: AnchoredRow[] = lines.flatMap(partDateColumn).map((line) => ({ line, ...anchorOf(line) }));
  for (let i = 0; i + 1 < rows.length; i++) {
    const row = rows[i];
    if (row === undefined) continue;
    const [first, second] = joinBrokenRange(row, rows[i + 1]);
    if (first !== undefined) rows[i] = first;
    if (second !== undefined) rows[i + 1] = second;
  }
  return rows.filter((row) => row.gone !== true);
};

const rightEdge = (line: PlacedLine): number => line.x + line.width;

/** Does the line go on with the paragraph of the one before it? Told by its place, its look and its first letter. */
const goesOn = (previous: Row | undefined, line: PlacedLine, reach: number): boolean => {
  if (previous === undefined || previous.kind === 'head' || isBullet(line)) return false;
  const before = previous.line;
  if (before.block !== line.block && !/^\p{Ll}/u.test(line.text)) return false;
  if (line.bold !== before.bold || Math.abs(line.fontSize - before.fontSize) > 0.6) return false;
  if (line.gapAbove > 0.75) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
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
  for (const { line, anchor, cells, text } of anchored(lines)) {
    const shown = text ?? line;
    const continues = anchor === undefined && goesOn(rows.at(-1), shown, reach.get(line.block) ?? 0);
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
