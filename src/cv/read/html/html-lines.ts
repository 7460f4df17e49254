import { Parser } from 'htmlparser2';
import type { HiddenText } from '../hidden-text.ts';
import type { FlowLine, FlowRun } from '../lines/flow.ts';

const blockTags = new Set(
  'p div section article header footer main aside nav ul ol li dl dt dd table tr h1 h2 h3 h4 h5 h6 blockquote pre address hr form fieldset figure body html tbody thead'.split(
    ' ',
  ),
);
const skipped = new Set('script style head title template noscript svg iframe object select option'.split(' '));
const sizes: Readonly<Record<string, number>> = { h1: 22, h2: 17, h3: 13, h4: 12 };
const bodySize = 11;

interface Open {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly href: string | undefined;
  readonly hidden: boolean;
  readonly heading: number | undefined;
  readonly list: number;
  readonly white: boolean;
}

const pixels: Readonly<Record<string, number>> = { px: 0.75, pt: 1, em: bodySize, rem: bodySize };

const sizeIn = (style: string): number | undefined => {
  const found = /font-size:\s*([\d.]+)(px|pt|em|rem)/i.exec(style);
  return found === null ? undefined : Number(found[1]) * (pixels[(found[2] ?? 'pt').toLowerCase()] ?? 1);
};

const hides = (style: string): boolean =>
  /display:\s*none|visibility:\s*hidden|(?:^|[;\s])opacity:\s*0(?:\.0+)?\s*(?:;|$)|text-indent:\s*-\d{3,}|left:\s*-\d{4,}px/i.test(
    style,
  );

const isWhite = (style: string): boolean =>
  /(?:^|;)\s*color:\s*(?:#fff(?:fff)?|white|rgb\(255,\s*255,\s*255\))\s*(?:;|$)/i.test(style);
const hasGround = (style: string): boolean => /background/i.test(style);

/**
 * HTML as lines: headings, list items and table rows keep their roles. Scripts and styles are skipped, and nothing is
 * fetched. Text hidden by inline style goes to `hidden`.
 */
export const htmlLines = (html: string, hidden: HiddenText[] = []): FlowLine[] => {
  const lines: FlowLine[] = [];
  const root: Open = {
    name: '',
    bold: false,
    italic: false,
    size: bodySize,
    href: undefined,
    hidden: false,
    heading: undefined,
    list: 0,
    white: false,
  };
  const open: Open[] = [root];
  let runs: FlowRun[] = [];
  let skip = 0;
  let space = 0;
  let row: FlowRun[] | undefined;
  let cells = 0;
  const top = (): Open => open.at(-1) ?? root;

  const close = (): void => {
    const written = runs.some((r) => r.text.trim() !== '');
    if (!written) {
      runs = [];
      return;
    }
    if (row !== undefined) {
      // Paragraphs inside a cell stay on the row; a cell of its own keeps them apart by a space.
      row.push(...runs, { text: ' ', bold: false, italic: false, size: bodySize });
      runs = [];
      return;
    }
    const { heading, list } = top();
    lines.push({
      runs,
      block: 0,
      page: 1,
      spaceAbove: space + (heading === undefined ? 0 : 6),
      indent: list * 18,
      ...(heading === undefined
        ? list > 0
          ? { role: 'list-item', level: list }
          : {}
        : { role: 'heading', level: heading }),
    });
    runs = [];
    space = 0;
  };

  const closeRow = (): void => {
    close();
    if (row?.some((r) => r.text.trim() !== '') === true) {
      lines.push({ runs: row, block: 0, page: 1, spaceAbove: space, ...(cells > 1 ? { role: 'table-row' } : {}) });
      space = 0;
    }
    row = undefined;
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipped.has(name)) skip++;
        const parent = top();
        const style = attributes.style ?? '';
        const size = sizeIn(style) ?? sizes[name] ?? parent.size;
        if (blockTags.has(name)) close();
        if (name === 'tr') {
          closeRow();
          row = [];
          cells = 0;
        }
        if ((name === 'td' || name === 'th') && row !== undefined) {
          close();
          if (cells++ > 0) row.push({ text: '\t', bold: false, italic: false, size: bodySize });
        }
        if (name === 'br') close();
        if (name === 'p') space += 4;
        open.push({
          name,
          bold: parent.bold || /^(?:b|strong|th|h\d)$/.test(name) || /font-weight:\s*(?:bold|[6-9]00)/i.test(style),
          italic: parent.italic || /^(?:i|em)$/.test(name) || /font-style:\s*italic/i.test(style),
          size,
          href: name === 'a' && /^(?:https?|mailto|tel):/i.test(attributes.href ?? '') ? attributes.href : parent.href,
          hidden: parent.hidden || hides(style) || attributes.hidden !== undefined || size < 2.5,
          heading: /^h[1-6]$/.test(name) ? Number(name[1]) : parent.heading,
          list: parent.list + (name === 'li' ? 1 : 0),
          white: !hasGround(style) && (parent.white || isWhite(style)),
        });
        if (open.length > 2000) parser.end();
      },
      ontext(text) {
        if (skip > 0) return;
        const { bold, italic, size, href, hidden: unseen, white } = top();
        if (unseen || white) {
          hidden.push({ because: white ? 'in the colour of its background' : 'marked as hidden', page: 1, text });
          return;
        }
        runs.push({ text: text.replace(/\s+/g, ' '), bold, italic, size, ...(href === undefined ? {} : { href }) });
      },
      onclosetag(name) {
        if (blockTags.has(name)) close();
        if (name === 'tr') closeRow();
        if (/^(?:ul|ol|table|h\d|section|article)$/.test(name)) space += 4;
        if (skipped.has(name)) skip--;
        if (open.length > 1) open.pop();
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  close();
  closeRow();
  return lines;
};
