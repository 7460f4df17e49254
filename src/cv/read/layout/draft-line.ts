import type { Segment } from '../../../model/document.ts';
import { isMarker } from './line-shapes.ts';
import type { LineCells } from './margin-column.ts';
import { median, type Word } from './word.ts';

/** A line before it knows its page and block. */
export interface DraftLine {
  text: string;
  segments: Segment[];
  readonly x: number;
  readonly right: number;
  /** Baseline. */
  readonly y: number;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

type Joint = '' | ' ' | '\t';

/** Wider than this many times the type size, a gap is a jump to another cell, not a space. */
const tabGap = 1.5;
/** … or this wide and out of proportion to the other spaces of the row. */
const oddGap = 0.75;
const odd = 2.5;

const jointsOf = (words: readonly Word[]): Joint[] => {
  const gaps = words.slice(1).map((w, i) => w.x - (words[i]?.right ?? w.x));
  const usual = median(gaps.filter((g, i) => g > 0.05 * (words[i]?.size ?? 10)));
  return gaps.map((gap, i) => {
    const before = words[i];
    const after = words[i + 1];
    if (before === undefined || after === undefined) return ' ';
    if (before.chip !== undefined && after.chip !== undefined && before.chip !== after.chip) return '\t';
    const size = Math.min(before.size, after.size);
    // A cell that was put together from several rows.
    if (gap < -0.5 * size || Math.abs(before.y - after.y) > 0.6 * size) return ' ';
    if (gap < 0.1 * size && !before.spaceAfter) return '';
    if (isMarker(before.text) && (i === 0 || gap < 2 * size)) return ' ';
    const jump = gap > tabGap * size || (gaps.length > 2 && gap > oddGap * size && gap > odd * usual);
    return jump ? '\t' : ' ';
  });
};

const sameStyle = (a: Word, b: Word): boolean => a.bold === b.bold && a.italic === b.italic && a.href === b.href;
const hasLetters = (w: Word): boolean => /[\p{L}\p{N}]/u.test(w.text);

const segmentsOf = (words: readonly Word[], joints: readonly Joint[]): { text: string; segments: Segment[] } => {
  const segments: Segment[] = [];
  let text = '';
  let members: Word[] = [];
  const flush = (at: number): void => {
    const first = members[0];
    if (first === undefined) return;
    segments.push({
      text: text.slice(at),
      at,
      x: first.x,
      width: Math.max(...members.map((w) => w.right)) - first.x,
      fontSize: Math.max(...members.map((w) => w.size)),
      bold: first.bold,
      italic: first.italic,
      ...(first.href === undefined ? {} : { href: first.href }),
    });
    members = [];
  };
  let at = 0;
  for (const [i, word] of words.entries()) {
    const joint = i === 0 ? '' : (joints[i - 1] ?? ' ');
    const last = members.at(-1);
    if (last !== undefined && (joint === '\t' || !sameStyle(last, word))) {
      flush(at);
      at = text.length + joint.length;
    }
    text += joint + word.text;
    members.push(word);
  }
  flush(at);
  return { text, segments };
};

/** Cells of a row, each with its words from left to right, as one line. */
export const draftLine = (cells: LineCells): DraftLine => {
  const words = cells.flat();
  const joints = cells.flatMap((cell, i): Joint[] => (i === 0 ? jointsOf(cell) : ['\t', ...jointsOf(cell)]));
  const { text, segments } = segmentsOf(words, joints);
  const lettered = words.filter(hasLetters);
  const telling = lettered.length > 0 ? lettered : words;
  const fontSize = Math.max(...telling.map((w) => w.size));
  return {
    text,
    segments,
    x: Math.min(...words.map((w) => w.x)),
    right: Math.max(...words.map((w) => w.right)),
    y: telling.find((w) => w.size === fontSize)?.y ?? 0,
    fontSize,
    bold: telling.every((w) => w.bold),
    italic: telling.every((w) => w.italic),
  };
};
