import type { PlacedLine } from '../../placed.ts';
import { bullet } from '../reading.ts';
import { countItems } from './split-items.ts';

/** Lines of the page that make one line of thought: a list that wraps. */
export interface LogicalLine {
  readonly text: string;
  readonly lines: readonly PlacedLine[];
}

const label = /^[\p{L}\p{N}][\p{L}\p{N} &/+,.'’()-]{0,48}:(?!\/\/)/u;

/** A list that wraps more often than this is none. */
const mostLines = 12;

const startsAnew = (line: PlacedLine): boolean =>
  bullet.test(line.text) ||
  label.test(line.text) ||
  line.role === 'list-item' ||
  line.role === 'heading' ||
  line.role === 'table-row';

/** Whether the line runs up to the right edge of its column, so that the next may be its rest. */
const isFull = (line: PlacedLine, next: PlacedLine, edge: number): boolean => {
  const word = next.text.trim().split(/[\s,]+/u)[0] ?? '';
  const perLetter = line.width / Math.max(1, line.text.length);
  return line.x + line.width + (word.length + 1) * perLetter > edge - 2;
};

const continues = (line: PlacedLine, next: PlacedLine, edge: number): boolean => {
  if (line.block !== next.block || startsAnew(next) || next.text.includes('\t')) return false;
  if (line.bold !== next.bold && line.segments.length === 1) return false;
  if (/[,;&/]\s*$|\b(?:and|or|with|of)\s*$/u.test(line.text)) return true;
  if (next.gapAbove > 0.9) return false;
  if (/^[\p{Ll}(,;&]/u.test(next.text) && !/^(?:i(?:OS|Pad|Phone)|e[A-Z]|npm|git|jQuery|macOS)/u.test(next.text))
    return countItems(line.text) > 1 || isFull(line, next, edge);
  const open = (line.text.match(/\(/gu) ?? []).length > (line.text.match(/\)/gu) ?? []).length;
  if (open) return true;
  // Cells and tags end where the line does.
  if (line.text.includes('\t')) return false;
  return countItems(line.text) > 2 && isFull(line, next, edge);
};

/** Joins the lines of wrapped lists. Where lines are whole paragraphs there are none. */
export const logicalLines = (lines: readonly PlacedLine[], wraps: boolean): readonly LogicalLine[] => {
  if (!wraps) return lines.map((line) => ({ text: line.text, lines: [line] }));
  const edges = new Map<number, number>();
  for (const line of lines) edges.set(line.block, Math.max(edges.get(line.block) ?? 0, line.x + line.width));
  const result: { text: string; lines: PlacedLine[] }[] = [];
  for (const line of lines) {
    const last = result.at(-1);
    const before = last?.lines.at(-1);
    if (
      last !== undefined &&
      before !== undefined &&
      last.lines.length < mostLines &&
      continues(before, line, edges.get(line.block) ?? 0)
    ) {
      last.text = `${last.text.trimEnd()} ${line.text.trim()}`;
      last.lines.push(line);
    } else result.push({ text: line.text, lines: [line] });
  }
  return result;
};
