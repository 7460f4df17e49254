import { rememberedBy } from '../../knowledge/remembered.ts';
import type { PlacedLine } from '../placed.ts';

/** Lines are cut thousands of times a CV: a piece that is within as it is stays the same object. */
const segmentsWithin = (all: PlacedLine['segments'], at: number, end: number): PlacedLine['segments'] => {
  const within: PlacedLine['segments'][number][] = [];
  for (const segment of all) {
    const to = segment.at + segment.text.length;
    if (segment.at >= end || to <= at) continue;
    if (at === 0 && to <= end) {
      within.push(segment);
      continue;
    }
    const first = Math.max(0, at - segment.at);
    within.push({
      ...segment,
      text: segment.text.slice(first, Math.max(first, end - segment.at)),
      at: Math.max(0, segment.at - at),
    });
  }
  return within;
};

/** The part of a line between two offsets of its text, trimmed, as a line of its own; undefined where nothing is left. */
export const cutLine = (line: PlacedLine, from: number, to: number): PlacedLine | undefined => {
  const raw = line.text.slice(from, to);
  const text = raw.trim();
  if (text === '') return undefined;
  const at = from + raw.length - raw.trimStart().length;
  const end = at + text.length;
  const segments = segmentsWithin(line.segments, at, end);
  const x = segments[0]?.x ?? line.x;
  const last = segments.at(-1);
  const styled = segments.filter((segment) => /\S/.test(segment.text));
  return {
    ...line,
    text,
    start: line.start + at,
    end: line.start + end,
    segments,
    x,
    width: last === undefined ? line.width : last.x + last.width - x,
    fontSize: styled.length === 0 ? line.fontSize : Math.max(...styled.map((segment) => segment.fontSize)),
    bold: styled.length === 0 ? line.bold : styled.every((segment) => segment.bold),
    italic: styled.length === 0 ? line.italic : styled.every((segment) => segment.italic),
  };
};

const cutAtTabs = rememberedBy((line: PlacedLine): readonly PlacedLine[] => {
  const cells: PlacedLine[] = [];
  let from = 0;
  for (const part of line.text.split('\t')) {
    const cell = cutLine(line, from, from + part.length);
    if (cell !== undefined) cells.push(cell);
    from += part.length + 1;
  }
  return cells;
});

/** The cells of a line: its parts between tabs. Every reader asks for them; a line is cut once. */
export const cellsOf = (line: PlacedLine): readonly PlacedLine[] =>
  line.text.includes('\t') ? cutAtTabs(line) : [line];
