import type { PlacedLine } from '../../placed.ts';
import { cellsOf } from '../../sections/cut-line.ts';
import { type FieldName, fieldNamed, type Label } from './labels.ts';

/** A cell of which the CV itself says what it is. */
export interface LabelledCell extends PlacedLine {
  readonly label?: Label;
}

/** A row of a form: names with their labels, and the words of its dates. */
export interface FormRow {
  readonly line: PlacedLine;
  readonly cells: readonly LabelledCell[];
  /** "07/2020 – Present", put together where start and end stand in cells of their own. */
  readonly date?: { readonly line: PlacedLine; readonly words: string };
}

/** Lines of a section, those of forms and tables with a head row apart from the rest. */
export type SectionItem = { readonly plain: PlacedLine } | { readonly form: FormRow };

interface Value {
  readonly field: FieldName;
  readonly cell: PlacedLine;
}

const telling: ReadonlySet<FieldName> = new Set(['employer', 'title', 'start', 'end', 'dates']);
const isName = (field: FieldName): field is Label => field === 'employer' || field === 'title' || field === 'place';

const toForm = (line: PlacedLine, values: readonly Value[]): FormRow => {
  const cells = values.flatMap(({ field, cell }): LabelledCell[] => (isName(field) ? [{ ...cell, label: field }] : []));
  const at = (field: FieldName): PlacedLine | undefined => values.find((value) => value.field === field)?.cell;
  const start = at('dates') ?? at('start') ?? at('end');
  if (start === undefined) return { line, cells };
  const end = at('start') === undefined ? undefined : at('end');
  return { line, cells, date: { line: start, words: end === undefined ? start.text : `${start.text} – ${end.text}` } };
};

/** The head row of a table: nothing but labels, at least two of which name or date something. */
const columnsOf = (cells: readonly PlacedLine[]): readonly Value[] | undefined => {
  if (cells.length < 2) return undefined;
  const columns = cells.flatMap((cell): Value[] => {
    const field = fieldNamed(cell.text);
    return field === undefined ? [] : [{ field, cell }];
  });
  if (columns.length < cells.length) return undefined;
  return new Set(columns.map(({ field }) => field).filter((field) => telling.has(field))).size >= 2
    ? columns
    : undefined;
};

/** The column that a cell stands under: as many cells as columns go by number, else the nearest left edge. */
const underColumns = (cells: readonly PlacedLine[], columns: readonly Value[]): readonly Value[] =>
  cells.flatMap((cell, i) => {
    const column =
      cells.length === columns.length
        ? columns[i]
        : [...columns].sort((a, b) => Math.abs(a.cell.x - cell.x) - Math.abs(b.cell.x - cell.x))[0];
    return column === undefined ? [] : [{ field: column.field, cell }];
  });

/** "Start date ⇥ 01/2020" · "Job Title: ⇥ Sous Chef" */
const pairOf = (cells: readonly PlacedLine[]): Value | undefined => {
  const [label, cell] = cells;
  if (label === undefined || cell === undefined || cells.length !== 2) return undefined;
  const field = fieldNamed(label.text);
  return field === undefined ? undefined : { field, cell };
};

/** Fewer labels than this are no form: "Company ⇥ 2019" may be a heading of its own. */
const fewestLabels = 2;

/**
 * Finds what is laid out as a form in a section: labels beside their values, or a table with a head row. Start and end in
 * rows of their own become one date. What tells about an entry stays a plain line.
 */
export const formRows = (lines: readonly PlacedLine[]): readonly SectionItem[] => {
  const pairs = lines.map((line) => pairOf(cellsOf(line)));
  const labelsSeen = new Set(
    pairs.flatMap((pair) => (pair !== undefined && telling.has(pair.field) ? [pair.field] : [])),
  );
  const isForm = labelsSeen.size >= fewestLabels;
  const items: SectionItem[] = [];
  let columns: readonly Value[] | undefined;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const pair = pairs[i];
    if (line === undefined) continue;
    const cells = cellsOf(line);
    const head = columnsOf(cells);
    if (head !== undefined) {
      columns = head;
    } else if (columns !== undefined && cells.length >= 2 && cells.length <= columns.length) {
      const values = underColumns(cells, columns);
      items.push({ form: toForm(line, values) });
      items.push(...values.flatMap(({ field, cell }) => (field === 'about' ? [{ plain: cell }] : [])));
    } else if (isForm && pair !== undefined) {
      const next = pairs[i + 1];
      if (pair.field === 'about') items.push({ plain: pair.cell });
      else if (pair.field === 'start' && next?.field === 'end') {
        items.push({ form: toForm(line, [pair, next]) });
        i++;
      } else items.push({ form: toForm(line, [pair]) });
    } else {
      items.push({ plain: line });
    }
  }
  return items;
};
