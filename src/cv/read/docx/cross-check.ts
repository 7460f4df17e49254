import mammoth from 'mammoth';
import type { ReadDocument, TextLine } from '../../../model/document.ts';
import { type Finding, finding } from '../../../model/finding.ts';
import { htmlLines } from '../html/html-lines.ts';
import { flowLines } from '../lines/flow.ts';

interface Checked {
  readonly lines: readonly TextLine[];
  readonly reader: ReadDocument['reader'];
  readonly findings: readonly Finding[];
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** Share of mammoth's words that our lines must hold. */
const leastShare = 0.9;
/** Beyond these, the second reading would take longer than it is worth. */
const mostBytes = 3_000_000;
const mostLines = 1_500;

const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/**
 * Reads the body a second time, with mammoth, and takes its headings, lists and tables instead where our own lines
 * turn out to lack a good part of the words: documents are written in more ways than one reader knows.
 */
export const crossCheck = async (
  bytes: Uint8Array,
  lines: readonly TextLine[],
  leftOut: readonly string[],
): Promise<Checked> => {
  const own: Checked = { lines, reader: { name: 'whylist-docx', version: '1' }, findings: [] };
  if (bytes.length > mostBytes || lines.length > mostLines) return own;
  const result = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      { styleMap, convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
    )
    .catch(() => undefined);
  if (result === undefined) return own;
  const second = flowLines(htmlLines(result.value));
  const known = new Set([...lines.map((line) => line.text), ...leftOut].flatMap(words));
  const all = second.flatMap((l) => words(l.text));
  const held = all.filter((w) => known.has(w)).length;
  if (all.length === 0 || held >= leastShare * all.length) return own;
  return {
    lines: second,
    reader: { name: 'mammoth', version: '1.13.0' },
    findings: [...new Set(result.messages.filter((m) => m.type === 'warning').map((m) => m.message.slice(0, 160)))].map(
      (message) => finding('document-warning', 'info', message),
    ),
  };
};
