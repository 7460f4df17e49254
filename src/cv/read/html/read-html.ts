import type { ReadDocument } from '../../../model/document.ts';
import { type HiddenText, hiddenTextFindings } from '../hidden-text.ts';
import { flowLines } from '../lines/flow.ts';
import { decodeText } from '../text/decode.ts';
import { flowDocument } from '../text/read-text.ts';
import { htmlLines } from './html-lines.ts';

/** @throws UnreadableDocument `no-text-layer` */
export const readHtml = async (bytes: Uint8Array): Promise<ReadDocument> => {
  const hidden: HiddenText[] = [];
  const lines = flowLines(htmlLines(decodeText(bytes), hidden));
  return flowDocument('html', lines, {
    reader: { name: 'htmlparser2', version: '10.1.0' },
    findings: hiddenTextFindings(hidden),
  });
};
