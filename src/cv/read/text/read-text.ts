import type { DocumentType, ReadDocument, TextLine } from '../../../model/document.ts';
import { type FlowLine, flowLines, plainRun } from '../lines/flow.ts';
import { unreadable } from '../unreadable.ts';
import { decodeText } from './decode.ts';

const blankLine = 11;
const characterWidth = 5.5;

/** Lines of plain text; blank ones become white space, leading ones indentation, form feeds new pages. */
export const plainLines = (text: string): TextLine[] => {
  const lines: FlowLine[] = [];
  let page = 1;
  let space = 0;
  for (const raw of text.split(/\r\n|\r|\n/)) {
    page += raw.split('\f').length - 1;
    const shown = raw.replaceAll('\f', '');
    if (shown.trim() === '') {
      space += blankLine;
      continue;
    }
    const indent = (/^ */.exec(shown)?.[0].length ?? 0) * characterWidth;
    // Typed tables: what stands several spaces apart stands in columns.
    const words = shown.replace(/(?<=\S)[ \u00a0]{3,}(?=\S)/g, '\t');
    lines.push({ runs: [plainRun(words)], block: 0, page, indent, spaceAbove: space });
    space = 0;
  }
  return flowLines(lines);
};

/** What all readers of flowing files hand back. @throws UnreadableDocument `no-text-layer` */
export const flowDocument = (
  type: DocumentType,
  lines: readonly TextLine[],
  more: Partial<Pick<ReadDocument, 'modified' | 'findings'>> & Pick<ReadDocument, 'reader'>,
): ReadDocument => {
  if (lines.length === 0) throw unreadable.noText();
  return { type, pages: Math.max(...lines.map((l) => l.page)), lines, findings: [], ...more };
};

/** @throws UnreadableDocument `no-text-layer` */
export const readText = async (bytes: Uint8Array): Promise<ReadDocument> =>
  flowDocument('txt', plainLines(decodeText(bytes)), { reader: { name: 'whylist-text', version: '1' } });
