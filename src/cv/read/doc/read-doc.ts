import WordExtractor from 'word-extractor';
import type { ReadDocument } from '../../../model/document.ts';
import { flowDocument, plainLines } from '../text/read-text.ts';
import { unreadable } from '../unreadable.ts';

const messages = { locked: /encrypt|password/i };

/**
 * Reads a Word file of the years before 2007: its words and their order, without type sizes.
 * @throws UnreadableDocument `encrypted`, `corrupt`, `no-text-layer`
 */
export const readDoc = async (bytes: Uint8Array): Promise<ReadDocument> => {
  const document = await new WordExtractor().extract(Buffer.from(bytes)).catch((error: unknown) => {
    const locked = error instanceof Error && messages.locked.test(error.message);
    throw locked ? unreadable.encrypted(error) : unreadable.corrupt(error);
  });
  const parts = [document.getHeaders({ includeFooters: false }), document.getTextboxes(), document.getBody()];
  // Cells of a table end in a tab, rows in a line end; vertical tabs are line breaks within a paragraph.
  const text = parts
    .filter((part) => part.trim() !== '')
    .join('\n\n')
    .replaceAll('\v', '\n');
  return flowDocument('doc', plainLines(text), { reader: { name: 'word-extractor', version: '1.0.4' } });
};
