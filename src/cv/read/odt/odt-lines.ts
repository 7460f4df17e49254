import type { HiddenText } from '../hidden-text.ts';
import { type FlowLine, type FlowRun, plainRun } from '../lines/flow.ts';
import { elements, type XmlElement } from '../xml/parse-xml.ts';
import type { OdtLook } from './odt-styles.ts';

const bodySize = 11;
const skipped = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note',
  'text:sequence-decls',
  'office:forms',
]);

/** Paragraphs, headings, lists and tables of an OpenDocument body, headers first if they are given first. */
export const odtLines = (
  parts: readonly XmlElement[],
  looks: (style: string | undefined) => OdtLook,
): { readonly lines: FlowLine[]; readonly hidden: HiddenText[] } => {
  const lines: FlowLine[] = [];
  const hidden: HiddenText[] = [];
  let block = 0;
  let space = 0;

  const runsOf = (element: XmlElement, base: OdtLook, href: string | undefined, out: (FlowRun | 'line')[]): void => {
    const add = (text: string): void => {
      if (base.hidden === true) hidden.push({ because: 'marked as hidden', page: 1, text });
      else {
        out.push({
          text,
          bold: base.bold === true,
          italic: base.italic === true,
          size: base.size ?? bodySize,
          ...(href === undefined ? {} : { href }),
        });
      }
    };
    for (const node of element.children) {
      if (typeof node === 'string') add(node.replace(/\s+/g, ' '));
      else if (node.name === 'text:tab') add('\t');
      else if (node.name === 'text:s') add(' '.repeat(Math.min(50, Number(node.attributes['text:c'] ?? 1) || 1)));
      else if (node.name === 'text:line-break') out.push('line');
      else if (node.name === 'text:a') runsOf(node, base, node.attributes['xlink:href'] ?? href, out);
      else if (node.name === 'draw:frame' || node.name.startsWith('draw:')) boxes.push(node);
      else if (!skipped.has(node.name)) {
        runsOf(node, { ...base, ...looks(node.attributes['text:style-name']) }, href, out);
      }
    }
  };
  let boxes: XmlElement[] = [];

  const paragraph = (element: XmlElement, list: number): void => {
    const look = looks(element.attributes['text:style-name']);
    const outline = Number(element.attributes['text:outline-level']);
    const heading = element.name === 'text:h' ? outline || 1 : look.heading;
    const pieces: (FlowRun | 'line')[] = [];
    boxes = [];
    runsOf(element, look, undefined, pieces);
    const own = boxes;
    let runs: FlowRun[] = [];
    const close = (): void => {
      if (runs.some((r) => r.text.trim() !== '')) {
        const role: Pick<FlowLine, 'role' | 'level'> =
          heading !== undefined
            ? { role: 'heading', level: heading }
            : list > 0
              ? { role: 'list-item', level: list }
              : {};
        lines.push({ runs, block, page: 1, indent: list * 18, spaceAbove: space, ...role });
        space = 0;
      } else space += bodySize;
      runs = [];
    };
    for (const piece of pieces) {
      if (piece === 'line') close();
      else runs.push(piece);
    }
    close();
    for (const box of own) walk(box, 0);
  };

  const table = (element: XmlElement): void => {
    for (const row of elements(element)) {
      if (row.name === 'table:table-row') {
        const from = lines.length;
        const cells = elements(row)
          .filter((e) => e.name === 'table:table-cell')
          .map((cell) => {
            const start = lines.length;
            walk(cell, 0);
            return lines.splice(start);
          })
          .filter((cell) => cell.length > 0);
        const across = cells.length > 1 && cells.every((cell) => cell.length === 1);
        if (across) {
          const runs = cells.flatMap((c, i) => [...(i === 0 ? [] : [plainRun('\t')]), ...c.flatMap((l) => l.runs)]);
          lines.push({ runs, block, page: 1, role: 'table-row' });
        } else lines.push(...cells.flat());
        if (lines.length > from) space = 0;
      } else if (row.name.startsWith('table:')) table(row);
    }
  };

  const walk = (parent: XmlElement, list: number): void => {
    for (const element of elements(parent)) {
      if (skipped.has(element.name)) continue;
      if (element.name === 'text:p' || element.name === 'text:h') paragraph(element, list);
      else if (element.name === 'text:list') for (const item of elements(element)) walk(item, list + 1);
      else if (element.name === 'table:table') table(element);
      else walk(element, list);
    }
  };

  for (const part of parts) {
    walk(part, 0);
    block++;
  }
  return { lines, hidden };
};
