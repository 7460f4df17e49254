import type { FlowLine, FlowRun } from '../lines/flow.ts';
import { child, elements, textContent, type XmlElement } from '../xml/parse-xml.ts';
import { paragraphLook } from './styles.ts';
import { tableLines } from './table-lines.ts';
import { newBlock, type WalkContext } from './walk-context.ts';
import { inlinesOf } from './walk-runs.ts';

const blankLine = 11;
const deepest = 60;

type Role = Pick<FlowLine, 'role' | 'level'>;

const roleOf = (styleName: string, outline: number | undefined, listLevel: number | undefined): Role => {
  const heading = /^heading (\d)/i.exec(styleName)?.[1];
  if (/^title$/i.test(styleName)) return { role: 'title' };
  if (heading !== undefined) return { role: 'heading', level: Number(heading) };
  if (outline !== undefined && outline < 9) return { role: 'heading', level: outline + 1 };
  if (listLevel !== undefined && listLevel > 0) return { role: 'list-item', level: listLevel };
  return /^list (?:bullet|number)/i.test(styleName) ? { role: 'list-item', level: 1 } : {};
};

interface Flow {
  readonly lines: FlowLine[];
  /** White space to add above the next line. */
  space: number;
}

const addParagraph = (paragraph: XmlElement, context: WalkContext, flow: Flow): void => {
  const properties = child(paragraph, 'w:pPr');
  const style = context.styles.paragraph(child(properties, 'w:pStyle')?.attributes['w:val']);
  const look = { ...style.paragraph, ...paragraphLook(properties) };
  const base = { ...context.styles.defaults, ...style.run };
  if (child(properties, 'w:pageBreakBefore') !== undefined) context.counters.page++;
  const role = roleOf(style.name, look.outline, look.listLevel);
  const boxes: XmlElement[] = [];
  let runs: FlowRun[] = [];
  let written = false;
  flow.space += look.before ?? 0;
  const close = (): void => {
    if (!runs.some((r) => r.text.trim() !== '')) {
      runs = [];
      return;
    }
    flow.lines.push({
      runs,
      block: context.block,
      page: context.counters.page,
      indent: look.indent ?? 0,
      spaceAbove: flow.space,
      ...(written && role.role === 'list-item' ? {} : role),
    });
    flow.space = 0;
    written = true;
    runs = [];
  };
  for (const inline of inlinesOf(paragraph, base, context, look.shade)) {
    if (inline === 'line') close();
    else if (inline === 'page') {
      close();
      context.counters.page++;
    } else if ('box' in inline) boxes.push(inline.box);
    else runs.push(inline);
  }
  close();
  flow.space += written ? (look.after ?? 0) : blankLine;
  for (const box of boxes) {
    flow.lines.push(...blockLines(box, { ...newBlock(context), groundKnown: false, depth: context.depth + 1 }));
  }
};

const addTable = (table: XmlElement, context: WalkContext, flow: Flow): void => {
  const [first, ...others] = tableLines(table, context, blockLines);
  if (first === undefined) return;
  flow.lines.push({ ...first, spaceAbove: (first.spaceAbove ?? 0) + flow.space }, ...others);
  flow.space = 0;
};

/** Paragraphs, tables and text boxes of a body, cell, box, header or footer as lines, in the order in which they read. */
export const blockLines = (parent: XmlElement, context: WalkContext): FlowLine[] => {
  const flow: Flow = { lines: [], space: 0 };
  if (context.depth > deepest) return [];
  const walk = (container: XmlElement): void => {
    for (const element of elements(container)) {
      switch (element.name) {
        case 'w:p':
          addParagraph(element, context, flow);
          break;
        case 'w:tbl':
          addTable(element, context, flow);
          break;
        case 'w:sdt': {
          const content = child(element, 'w:sdtContent');
          const placeholder = child(child(element, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;
          if (placeholder) context.prompts.push(textContent(element));
          else if (content !== undefined) walk(content);
          break;
        }
        case 'w:customXml':
        case 'w:ins':
        case 'w:moveTo':
          walk(element);
          break;
        case 'mc:AlternateContent': {
          const choice = elements(element)[0];
          if (choice !== undefined && textContent(choice).trim() !== '') walk(choice);
          break;
        }
      }
    }
  };
  walk(parent);
  return flow.lines;
};
