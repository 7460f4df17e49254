import type { PlacedLine } from '../../placed.ts';
import { cellsOf, cutLine } from '../../sections/cut-line.ts';
import { durationPattern, presentAlone, startsWithRange } from '../dates/date-patterns.ts';
import { datesOf, findDates } from '../dates/find-dates.ts';

export interface JoinedLine {
  readonly line: PlacedLine;
  /** The whole range, where it goes on below the line. */
  readonly words?: string;
}

const dashOnly = /^\s*(?:[-–—]|to|until)\s*$/i;
/** A narrow column wraps a range within so many lines. */
const farthest = 4;

const isDate = (text: string): boolean => {
  const [date] = findDates(text);
  return presentAlone.test(text) || (date !== undefined && date.at === 0 && date.to >= text.trimEnd().length);
};

const overlaps = (a: PlacedLine, b: PlacedLine): boolean => {
  const left = Math.max(a.x, b.x);
  const right = Math.min(a.x + a.width, b.x + b.width);
  return right - left > -6;
};

/** What a cell below a date adds to it: a dash, the other end, both; undefined where it is about something else. */
const goesOn = (text: string, dashSeen: boolean): boolean => {
  if (dashOnly.test(text)) return !dashSeen;
  const rest = text.replace(startsWithRange, '');
  if (rest !== text) return !dashSeen && isDate(rest.trim());
  // "2018 – 2022" below "2022 –" are the dates of another entry.
  return dashSeen && isDate(text.trim()) && !isRange(text);
};

/** A length of time and nothing else: `2 years`. */
export const isDuration = (text: string): boolean =>
  text.replace(durationPattern, '').trim() === '' || /^an? (?:year|month)$/i.test(text.trim());

/** "Sep 2019 –" and "Present" in cells side by side are one date that its column broke. */
export const joinSplitDates = (line: PlacedLine): PlacedLine => {
  let { text } = line;
  for (const cell of cellsOf(line)) {
    const end = cell.end - line.start;
    const next = /^\t([^\t]+)/.exec(line.text.slice(end))?.[1];
    const [date] = datesOf(cell).slice(-1);
    if (next === undefined || date === undefined || date.to < cell.text.trimEnd().length) continue;
    // The other end with its "to" or dash, or the other end alone behind a dash.
    const rest = next.replace(startsWithRange, '');
    const joins = date.dangling ? isDate(next) : date.kind === 'single' && rest !== next && isDate(rest);
    if (!joins) continue;
    text = `${text.slice(0, end)} ${text.slice(end + 1)}`;
  }
  return text === line.text ? line : { ...line, text };
};

/** A cell at the edge of its line that is one date, or only says that something goes on. */
const dateCell = (line: PlacedLine): PlacedLine | undefined => {
  const cells = cellsOf(line);
  return [cells[0], cells.at(-1)].find((cell) => cell !== undefined && isDate(cell.text) && !isRange(cell.text));
};

const isRange = (text: string): boolean => findDates(text)[0]?.kind === 'range';

const startOf = (cell: PlacedLine): string | undefined => datesOf(cell)[0]?.start;

/** "JUN 2020" above "PRESENT": an end below its start, one close under the other. */
const isPair = (upper: PlacedLine, lower: PlacedLine): boolean => {
  const [start, end] = [startOf(upper), startOf(lower)];
  if (start === undefined || !overlaps(upper, lower)) return false;
  return presentAlone.test(lower.text) || (end !== undefined && start.length === end.length && start < end);
};

/**
 * Two dates one below the other, with no dash, are a range where every date of the section comes in such a pair: a list of
 * single years goes on to a third, and more often than not backwards. One pair of years alone proves nothing.
 */
const stackedPairs = (
  lines: readonly PlacedLine[],
): ReadonlyMap<number, { readonly row: number; readonly cell: PlacedLine }> => {
  const pairs = new Map<number, { readonly row: number; readonly cell: PlacedLine }>();
  const dated = lines.map(dateCell);
  let proven = 0;
  for (let i = 0; i < lines.length; i++) {
    const upper = dated[i];
    if (upper === undefined) continue;
    // The row between two dates of a narrow column may have nothing of it.
    const below = dated[i + 1] === undefined ? i + 2 : i + 1;
    const lower = dated[below];
    if (lower === undefined || !isPair(upper, lower)) return new Map();
    if (presentAlone.test(lower.text) || startOf(upper)?.includes('-') === true) proven++;
    pairs.set(i, { row: below, cell: lower });
    i = below;
  }
  return proven > 0 || pairs.size > 1 ? pairs : new Map();
};

/** "June 2019" above "—" above "February 2021" in a narrow column: one range over several lines. */
export const joinBrokenRanges = (lines: readonly PlacedLine[]): readonly JoinedLine[] => {
  const rows: (JoinedLine | undefined)[] = lines.map((line) => ({ line }));
  for (const [at, { row, cell: end }] of stackedPairs(lines)) {
    const [upper, lower] = [rows[at], rows[row]];
    const start = upper === undefined ? undefined : dateCell(upper.line);
    if (upper === undefined || lower === undefined || start === undefined) continue;
    rows[at] = { ...upper, words: `${start.text} – ${end.text}` };
    rows[row] = without(lower, end);
  }
  for (const [i, line] of lines.entries()) {
    if (rows[i] === undefined || rows[i]?.words !== undefined) continue;
    for (const cell of cellsOf(line)) {
      const [date] = datesOf(cell).slice(-1);
      if (date === undefined || date.to < cell.text.trimEnd().length) continue;
      if (date.kind !== 'single' && !date.dangling) continue;
      let words = cell.text.slice(date.at);
      for (let below = i + 1; below <= i + farthest && below < lines.length; below++) {
        const row: JoinedLine | undefined = rows[below];
        const piece =
          row === undefined
            ? undefined
            : cellsOf(row.line).find((each) => overlaps(each, cell) && isInColumn(each.text));
        if (row === undefined || piece === undefined) continue;
        if (isDuration(piece.text)) {
          rows[below] = without(row, piece);
          continue;
        }
        if (!goesOn(piece.text, /[-–—]\s*$|(?:to|until)\s*$/i.test(words))) break;
        words = `${words} ${piece.text}`;
        rows[below] = without(row, piece);
        if (!dashOnly.test(piece.text)) break;
      }
      const before: JoinedLine | undefined = rows[i];
      if (words !== cell.text.slice(date.at) && before !== undefined) rows[i] = { ...before, words };
    }
  }
  return rows.filter((row) => row !== undefined);
};

const isInColumn = (text: string): boolean =>
  dashOnly.test(text) || isDuration(text) || isDate(text.replace(startsWithRange, '').trim());

const without = (row: JoinedLine, piece: PlacedLine): JoinedLine | undefined => {
  const from = piece.start - row.line.start;
  const before = cutLine(row.line, 0, from);
  const after = cutLine(row.line, from + piece.text.length, row.line.text.length);
  // The column stands at one edge of the line: what is left is on one side of it.
  const line = before ?? after;
  return line === undefined ? undefined : { ...row, line };
};
