import type { ReadDocument } from '../../../model/document.ts';
import { type Finding, finding } from '../../../model/finding.ts';
import { type HiddenText, hiddenTextFindings } from '../hidden-text.ts';
import { layOut } from '../layout/lay-out.ts';
import { type PageWords, textOf } from '../layout/word.ts';
import { limits } from '../limits.ts';
import { unreadable } from '../unreadable.ts';
import { documentFacts } from './document-facts.ts';
import { isGarbage } from './garbage.ts';
import { loadPdfJs, openPdf } from './pdfjs.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { needsRecognition, recognisePages } from './recognise-pages.ts';

const rawText = (pages: readonly ReadPage[]): string => pages.map((p) => textOf(p.words.words)).join('\n');

const layerNotes = (pages: readonly ReadPage[]): Finding[] =>
  pages.some((p) => p.recognised)
    ? [finding('ocr', 'info', 'The pages are pictures; their text was recognised by the scanner that made the file.')]
    : [];

/**
 * Reads a PDF: its text layer, or, where there is none or it holds no words, what the pages look like.
 * @throws UnreadableDocument `encrypted`, `corrupt`, `too-large`, `no-text-layer`
 */
export const readPdf = async (bytes: Uint8Array): Promise<ReadDocument> => {
  const begun = performance.now();
  const pdfjs = await loadPdfJs();
  const { document, close } = await openPdf(bytes);
  try {
    const { numPages } = document;
    if (numPages > limits.pages) throw unreadable.tooLarge(`${numPages} pages`);
    const layers = await document.getOptionalContentConfig();
    const read: ReadPage[] = [];
    for (let number = 1; number <= numPages; number++) read.push(await readPage(pdfjs, document, number, layers));
    const { modified, hidden } = await documentFacts(document);
    const unread = isGarbage(rawText(read)) ? read : read.filter((page) => needsRecognition(page, read));
    const seen = unread.length > 0 ? await recognisePages(bytes, unread, begun) : undefined;
    const pages: readonly PageWords[] = read.map((p) => seen?.pages.get(p.words.page) ?? p.words);
    const lines = layOut(pages);
    if (lines.length === 0) throw unreadable.noText();
    const found: HiddenText[] = [...hidden, ...read.filter((p) => !unread.includes(p)).flatMap((p) => p.hidden)];
    return {
      type: 'pdf',
      pages: numPages,
      lines,
      ...(modified === undefined ? {} : { modified }),
      reader: { name: 'pdfjs-dist', version: pdfjs.version },
      ...(seen === undefined || seen.pages.size === 0 ? {} : { ocrConfidence: seen.confidence }),
      findings: [...hiddenTextFindings(found), ...layerNotes(read), ...(seen?.findings ?? [])],
    };
  } finally {
    await close();
  }
};
