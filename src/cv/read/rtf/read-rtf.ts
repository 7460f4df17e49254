import type { ReadDocument } from '../../../model/document.ts';
import { hiddenTextFindings } from '../hidden-text.ts';
import { flowLines } from '../lines/flow.ts';
import { decodeLatin1 } from '../text/decode.ts';
import { flowDocument } from '../text/read-text.ts';
import { rtfLines } from './rtf-lines.ts';

/** Reads a Rich Text file. @throws UnreadableDocument `no-text-layer` */
export const readRtf = async (bytes: Uint8Array): Promise<ReadDocument> => {
  const { lines, hidden } = rtfLines(decodeLatin1(bytes));
  return flowDocument('rtf', flowLines(lines), {
    reader: { name: 'whylist-rtf', version: '1' },
    findings: hiddenTextFindings(hidden),
  });
};
