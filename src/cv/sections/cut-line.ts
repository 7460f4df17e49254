import type { PlacedLine } from '../placed.ts';

/** The part of a line between two offsets of its text, trimmed, as a line of its own; undefined where nothing is left. */
export const cutLine = (line: PlacedLine, from: number, to: number): PlacedLine | undefined => {
  const raw = line.text.slice(from, to);
  const text = raw.trim();
  if (text === '') return undefined;
  const at = from + raw.length - raw.trimStart().length;
  const end = at + text.length;
  const segments = line.segments
    .filter((segment) => segment.at < end && segment.at + segment.text.length > at)
    .map((segment) => {
      const first = Math.max(0, at - segment.at);
      return {
        ...segment,
        text: segment.text.slice(first, Math.max(first, end - segment.at)),
        at: Math.max(0, segment.at - at),
      };
    });
  const x = segments[0]?.x ?? line.x;
  const last = segments.at(-1);
  const styled = segments.filter((segment) => segment.text.trim() !== '');
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

/** The cells of a line: its parts between tabs. */
export const cellsOf = (line: PlacedLine): readonly PlacedLine[] => {
  if (!line.text.includes('\t')) return [line];
  const cells: PlacedLine[] = [];
  let from = 0;
  for (const part of line.text.split('\t')) {
    const cell = cutLine(line, from, from + part.length);
    if (cell !== undefined) cells.push(cell);
    from += part.length + 1;
  }
  return cells;
};
