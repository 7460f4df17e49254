import { isDateLine, isPlaceLine, isSectionName, mentionsDate } from '../layout/line-shapes.ts';
import { type FlowLine, type FlowRun, plainRun } from '../lines/flow.ts';
import { child, elements, type XmlElement } from '../xml/parse-xml.ts';
import { newBlock, type WalkContext } from './walk-context.ts';

type Walk = (parent: XmlElement, context: WalkContext) => FlowLine[];

const textOf = (line: FlowLine): string =>
  line.runs
    .map((r) => r.text)
    .join('')
    .trim();
const shade = (cell: XmlElement): string | undefined => child(child(cell, 'w:tcPr'), 'w:shd')?.attributes['w:fill'];

const rowsOf = (table: XmlElement): XmlElement[] =>
  elements(table).flatMap((e) => {
    if (e.name === 'w:tr') return [e];
    const content = e.name === 'w:sdt' ? child(e, 'w:sdtContent') : undefined;
    return content === undefined ? [] : rowsOf(content);
  });

const cellsOf = (row: XmlElement): XmlElement[] =>
  elements(row).flatMap((e) => {
    if (e.name === 'w:tc') return [e];
    const content = e.name === 'w:sdt' ? child(e, 'w:sdtContent') : undefined;
    return content === undefined ? [] : cellsOf(content);
  });

/** Lines side by side become one, parted by tabs. */
const acrossLine = (lines: readonly FlowLine[], block: number): FlowLine => {
  const runs = lines.flatMap((line, i): FlowRun[] =>
    i === 0 ? [...line.runs] : [plainRun('\t', line.runs[0]?.size), ...line.runs],
  );
  const first = lines[0];
  return {
    runs,
    block,
    page: first?.page ?? 1,
    role: 'table-row',
    ...(first?.spaceAbove === undefined ? {} : { spaceAbove: first.spaceAbove }),
  };
};

/** A cell of dates, places or one label: about the cell beside it. */
const isAside = (cell: readonly FlowLine[]): boolean =>
  cell.length <= 3 &&
  cell.every((l) => {
    const text = textOf(l);
    return isDateLine(text) || isPlaceLine(text) || (mentionsDate(text) && text.length < 36) || text.endsWith(':');
  });

/**
 * A table row in reading order. One line a cell: one row. A cell of dates or a label beside a longer one: on the
 * longer one's first line. Cells of two or three short lines that match: line by line. Else the cells are columns,
 * each with its own block.
 */
const rowLines = (cells: readonly (readonly FlowLine[])[], block: number): FlowLine[] => {
  const filled = cells.filter((c) => c.length > 0);
  const [first, second] = filled;
  if (first === undefined) return [];
  if (second === undefined) return first.map((l) => ({ ...l, block }));
  const names = filled.length === 2 && first.length === 1 && first.every((l) => isSectionName(textOf(l)));
  if (names && second.length > 1) return [...first, ...second].map((l) => ({ ...l, block }));
  if (filled.every((c) => c.length === 1)) return [acrossLine(filled.flat(), block)];
  const long = filled.filter((c) => !isAside(c));
  const main = long[0];
  if (long.length === 1 && main !== undefined) {
    const heads = filled.flatMap((c) => (c === main ? main.slice(0, 1) : c));
    return [acrossLine(heads, block), ...main.slice(1).map((l) => ({ ...l, block }))];
  }
  const height = first.length;
  if (height <= 3 && filled.every((c) => c.length === height && c.every((l) => textOf(l).length < 60))) {
    return first.map((_, i) =>
      acrossLine(
        filled.flatMap((c) => c[i] ?? []),
        block,
      ),
    );
  }
  return filled.flatMap((c) => [...c]);
};

export const tableLines = (table: XmlElement, context: WalkContext, walk: Walk): FlowLine[] =>
  rowsOf(table).flatMap((row) => {
    const cells = cellsOf(row).map((cell) => {
      const fill = shade(cell);
      const plain = fill === undefined || fill === 'auto' || fill.toUpperCase() === 'FFFFFF';
      return walk(cell, {
        ...newBlock(context),
        groundKnown: context.groundKnown && plain,
        depth: context.depth + 1,
      });
    });
    return rowLines(cells, context.block);
  });
