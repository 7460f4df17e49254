import type { PlacedLine } from '../../../../src/cv/placed.ts';
import type { Segment } from '../../../../src/model/document.ts';

const charWidth = 5;

/**
 * Lines of a CV as a reader would hand them on, from text. Marks at the beginning of a line: `#` a larger bold heading,
 * `*` all bold, `_` all italic, `  ` (two spaces) indented; `|>` stands for a tab. An empty line is white space.
 */
export const placedLines = (text: string): readonly PlacedLine[] => {
  const lines: PlacedLine[] = [];
  let start = 0;
  let gap = 0;
  for (const raw of text.replace(/^\n/, '').split('\n')) {
    if (raw.trim() === '') {
      gap = 1.2;
      continue;
    }
    const mark = /^\s*([#*_])\s/.exec(raw)?.[1];
    const words = raw
      .replace(/^\s*[#*_]\s/, '')
      .trim()
      .replace(/\s*\|>\s*/g, '\t');
    const line = placedLine(words, { start, mark, indent: /^\s{2,}/.test(raw), gap, y: lines.length * 14 });
    lines.push(line);
    start = line.end + 1;
    gap = 0.2;
  }
  return lines;
};

interface Style {
  readonly start: number;
  readonly mark: string | undefined;
  readonly indent: boolean;
  readonly gap: number;
  readonly y: number;
}

const placedLine = (text: string, { start, mark, indent, gap, y }: Style): PlacedLine => {
  const bold = mark === '#' || mark === '*';
  const italic = mark === '_';
  const fontSize = mark === '#' ? 14 : 10;
  const x = indent ? 70 : 50;
  const segments: Segment[] = [];
  let at = 0;
  for (const part of text.split('\t')) {
    segments.push({ text: part, at, x: x + at * charWidth, width: part.length * charWidth, fontSize, bold, italic });
    at += part.length + 1;
  }
  return {
    text,
    page: 1,
    x,
    y,
    width: text.length * charWidth,
    height: fontSize,
    fontSize,
    bold,
    italic,
    segments,
    block: 0,
    gapAbove: gap,
    start,
    end: start + text.length,
  };
};
