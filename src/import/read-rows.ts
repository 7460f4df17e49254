import { CsvError, parse } from 'csv-parse/sync';
import { WhylistError } from '../errors.ts';
import type { Row } from './fill.ts';

export interface NumberedRow {
  /** Where the row begins in the file; the heading is line 1. */
  readonly line: number;
  readonly row: Row;
}

export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly NumberedRow[];
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number; readonly empty_lines: number };
}

/** Whichever stands most often in the heading. */
const delimiterOf = (text: string): string => {
  const heading = text.slice(0, text.search(/[\r\n]|$/));
  const count = (mark: string): number => heading.split(mark).length;
  return [',', ';', '\t', '|'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
};

/**
 * A CSV export with a heading: comma, semicolon, tab or bar between cells, with or without a byte order mark.
 * @throws WhylistError `invalid-request` for what is no such file
 */
export const readRows = (text: string, name: string): Rows => {
  try {
    const options = {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    };
    const [heading, ...records] = parse(text, options) as unknown as Parsed[];
    const columns = (heading?.record ?? []).map((column) => column.trim());
    if (columns.length === 0) throw new WhylistError('invalid-request', `${name} is empty.`);
    let before = heading?.info ?? { lines: 1, empty_lines: 0 };
    const rows = records.map(({ record, info }) => {
      // A cell may hold line breaks: the row begins where the one before ended.
      const line = before.lines + 1 + info.empty_lines - before.empty_lines;
      before = info;
      return { line, row: Object.fromEntries(columns.map((column, at) => [column, record[at] ?? ''])) };
    });
    return { columns, rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // Its message quotes cells.
    throw new WhylistError('invalid-request', `${name} is no CSV that can be read (${error.code}).`);
  }
};
