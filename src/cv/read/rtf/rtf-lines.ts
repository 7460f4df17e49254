import type { HiddenText } from '../hidden-text.ts';
import type { FlowLine, FlowRun } from '../lines/flow.ts';
import { decodeWindows } from '../text/decode.ts';

interface Group {
  bold: boolean;
  italic: boolean;
  size: number;
  hidden: boolean;
  /** Inside a destination that holds no text of the document. */
  skipped: boolean;
  /** Characters that follow each \u for readers without Unicode. */
  fallback: number;
}

const silent = new Set(
  'fonttbl colortbl stylesheet info pict object themedata colorschememapping datastore latentstyles listtable listoverridetable rsidtbl generator xmlnstbl fldinst mmathPr filetbl revtbl nonshppict shpinst template operator author title bkmkstart bkmkend'.split(
    ' ',
  ),
);

const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  cell: '\t',
  nestcell: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
};
const breaks = new Set(['par', 'line', 'row', 'nestrow', 'sect', 'page', 'column']);

const token = /\\([a-z]+)(-?\d+)? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+/gi;

/**
 * Text of an RTF file with its bold, italic and sizes. Objects, pictures and field instructions are passed over;
 * nothing in the file is run or opened.
 */
export const rtfLines = (source: string): { readonly lines: FlowLine[]; readonly hidden: HiddenText[] } => {
  const lines: FlowLine[] = [];
  const hidden: HiddenText[] = [];
  const open: Group[] = [];
  let group: Group = { bold: false, italic: false, size: 12, hidden: false, skipped: false, fallback: 1 };
  let runs: FlowRun[] = [];
  let page = 1;
  let space = 0;
  let list = false;
  let passOver = 0;

  const add = (text: string): void => {
    if (group.skipped) return;
    if (group.hidden) hidden.push({ because: 'marked as hidden', page, text });
    else runs.push({ text, bold: group.bold, italic: group.italic, size: group.size });
  };
  const close = (): void => {
    if (runs.some((r) => r.text.trim() !== '')) {
      lines.push({ runs, block: 0, page, spaceAbove: space, ...(list ? { role: 'list-item', level: 1 } : {}) });
      space = 0;
    } else space += 11;
    runs = [];
  };
  const control = (word: string, value: number | undefined): void => {
    const on = value !== 0;
    if (silent.has(word)) group.skipped = true;
    else if (group.skipped && word !== 'u') return;
    else if (word in signs) add(signs[word] ?? '');
    else if (breaks.has(word)) {
      close();
      if (word === 'page') page++;
    } else if (word === 'b') group.bold = on;
    else if (word === 'i') group.italic = on;
    else if (word === 'v') group.hidden = on;
    else if (word === 'fs') group.size = (value ?? 24) / 2;
    else if (word === 'plain') Object.assign(group, { bold: false, italic: false, hidden: false, size: 12 });
    else if (word === 'pard') list = false;
    else if (word === 'ls' || word === 'ilvl') list = true;
    else if (word === 'uc') group.fallback = value ?? 1;
    else if (word === 'u' && value !== undefined) {
      add(String.fromCharCode(value < 0 ? value + 65_536 : value));
      passOver = group.fallback;
    }
  };

  for (const [, word, value, hex, sign, brace, text] of source.matchAll(token)) {
    if (brace === '{') {
      open.push(group);
      group = { ...group };
      if (open.length > 2000) break;
    } else if (brace === '}') group = open.pop() ?? group;
    else if (word !== undefined) control(word, value === undefined ? undefined : Number(value));
    else if (hex !== undefined) {
      if (passOver > 0) passOver--;
      else add(decodeWindows(Uint8Array.of(Number.parseInt(hex, 16))));
    } else if (sign !== undefined) {
      if (sign === '*') group.skipped = true;
      else if (sign === '~') add(' ');
      else if (sign === '_') add('-');
      else if (sign === '\n' || sign === '\r') close();
      else if (/[\\{}]/.test(sign)) add(sign);
    } else if (text !== undefined) {
      const cut = Math.min(passOver, text.length);
      passOver -= cut;
      add(text.slice(cut));
    }
  }
  close();
  return { lines, hidden };
};
