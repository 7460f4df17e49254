import type { Segment, TextLine } from '../../../model/document.ts';
import { cleanText } from '../clean-text.ts';

/** A piece of text in one style, from a file that has an order but no places. */
export interface FlowRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly href?: string;
}

export interface FlowLine {
  readonly runs: readonly FlowRun[];
  readonly block: number;
  readonly page: number;
  readonly role?: NonNullable<TextLine['role']>;
  readonly level?: number;
  /** Points from the left edge of the text. */
  readonly indent?: number;
  /** White space above, in points, blank paragraphs included. */
  readonly spaceAbove?: number;
}

const leftMargin = 72;
const defaultSize = 11;
/** A mean character is about half as wide as its type size. */
const characterWidth = 0.5;

/** Tabs and rows of spaces, leaders of dots included, are one jump to the next cell. */
const jumps = /[ \t]*(?:\t|\.{5,}|_{5,}| {4,})[ \t]*/g;

interface Piece {
  text: string;
  readonly run: FlowRun;
}

/** Joins runs of one style, makes jumps single tabs and trims both ends. */
const toPieces = (runs: readonly FlowRun[]): Piece[] => {
  const pieces: Piece[] = [];
  for (const run of runs) {
    const text = cleanText(run.text).replace(/[\r\n]+/g, ' ');
    const last = pieces.at(-1);
    const blank = text.trim() === '';
    const same =
      last !== undefined &&
      (blank || (last.run.bold === run.bold && last.run.italic === run.italic)) &&
      last.run.href === run.href &&
      (blank || last.run.size === run.size);
    if (same && last !== undefined) last.text += text;
    else if (text !== '') pieces.push({ text, run });
  }
  for (const piece of pieces) piece.text = piece.text.replace(jumps, '\t').replace(/ {2,}/g, ' ');
  return pieces;
};

const segmentsOf = (pieces: readonly Piece[], x: number): { text: string; segments: Segment[] } => {
  let text = '';
  const segments: Segment[] = [];
  const whole = pieces.map((p) => p.text).join('');
  const start = whole.length - whole.trimStart().length;
  const end = whole.trimEnd().length;
  let at = 0;
  for (const { text: raw, run } of pieces) {
    const cut = raw.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += raw.length;
    for (const part of cut.split(/(\t)/)) {
      if (part === '\t') {
        if (!text.endsWith('\t')) text = `${text.trimEnd()}\t`;
        continue;
      }
      const shown = text === '' || text.endsWith('\t') || text.endsWith(' ') ? part.trimStart() : part;
      const own = shown.trimStart();
      const offset = text.length + (shown.length - own.length);
      text += shown;
      if (own.trim() === '') continue;
      segments.push({
        text: own.trimEnd(),
        at: offset,
        x: x + offset * run.size * characterWidth,
        width: own.length * run.size * characterWidth,
        fontSize: run.size,
        bold: run.bold,
        italic: run.italic,
        ...(run.href === undefined ? {} : { href: run.href }),
      });
    }
  }
  return { text: text.trimEnd(), segments };
};

/** Lines of a flowing document, laid out as if on one endless page, so that readers of placed lines can use them. */
export const flowLines = (lines: readonly FlowLine[]): TextLine[] => {
  const placed: TextLine[] = [];
  let y = 72;
  for (const line of lines) {
    const x = leftMargin + (line.indent ?? 0);
    const { text, segments } = segmentsOf(toPieces(line.runs), x);
    if (text === '') continue;
    const inked = segments.filter((s) => /[\p{L}\p{N}]/u.test(s.text));
    const telling = inked.length > 0 ? inked : segments;
    const fontSize = Math.max(...telling.map((s) => s.fontSize), 1);
    const above = line.spaceAbove ?? 0;
    const first = placed.at(-1)?.block !== line.block;
    y += above + 0.2 * fontSize;
    placed.push({
      text,
      page: line.page,
      x,
      y,
      width: text.length * fontSize * characterWidth,
      height: fontSize,
      fontSize,
      bold: telling.length > 0 && telling.every((s) => s.bold),
      italic: telling.length > 0 && telling.every((s) => s.italic),
      segments,
      block: line.block,
      gapAbove: first ? 0 : Math.round((0.2 + above / fontSize) * 100) / 100,
      ...(line.role === undefined ? {} : { role: line.role }),
      ...(line.level === undefined ? {} : { level: line.level }),
    });
    y += fontSize;
  }
  return placed;
};

export const plainRun = (text: string, size = defaultSize): FlowRun => ({ text, bold: false, italic: false, size });
