import type { Segment, TextLine } from '../../model/document.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Takes the separator beside a cut along, so that `Leeds | Age: 34 | CSCS` becomes `Leeds | CSCS`. */
const withSeparator = (text: string, { start, end }: Range): Range => {
  const before = /[\s|•·;,▪●◦❖(–—-]*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^[.)]?[\s|•·;,▪●◦❖–—-]*/u.exec(text.slice(end))?.[0].length ?? 0;
  const atStart = start - before === 0;
  const atEnd = end + after === text.length;
  if (atStart || atEnd) return { start: start - before, end: end + after };
  return { start, end: end + after };
};

const kept = (from: number, words: string, ranges: readonly Range[]): string =>
  [...Array(words.length).keys()]
    .filter((i) => !ranges.some((r) => from + i >= r.start && from + i < r.end))
    .map((i) => words[i])
    .join('');

const cutSegment = (segment: Segment, ranges: readonly Range[]): readonly Segment[] => {
  const text = kept(segment.at, segment.text, ranges);
  if (text.trim() === '') return [];
  const removedBefore = ranges.reduce((sum, r) => sum + Math.max(0, Math.min(r.end, segment.at) - r.start), 0);
  return [{ ...segment, text, at: segment.at - removedBefore }];
};

/** The line without the ranges; `undefined` when nothing else was in it. */
export const cutLine = (line: TextLine, ranges: readonly Range[]): TextLine | undefined => {
  if (ranges.length === 0) return line;
  const wide = ranges.map((range) => withSeparator(line.text, range));
  const text = kept(0, line.text, wide);
  if (text.trim() === '') return undefined;
  return { ...line, text, segments: line.segments.flatMap((segment) => cutSegment(segment, wide)) };
};
