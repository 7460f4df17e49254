import type { ReadDocument } from '../../../model/document.ts';
import { layOut } from '../layout/lay-out.ts';
import type { PageWords } from '../layout/word.ts';
import { limits } from '../limits.ts';
import { unreadable } from '../unreadable.ts';
import { documentDate } from './document-date.ts';
import type { FontFacts } from './fonts.ts';
import { linksOf } from './links.ts';
import { toMatrix } from './matrix.ts';
import { pageWords } from './page-words.ts';
import { loadPdfJs, openPdf, type PDFDocumentProxy, type PdfJs } from './pdfjs.ts';
import { walkPage } from './walk-page.ts';

type Layers = Awaited<ReturnType<PDFDocumentProxy['getOptionalContentConfig']>>;

const readPage = async (
  pdfjs: PdfJs,
  document: PDFDocumentProxy,
  number: number,
  layers: Layers,
): Promise<PageWords> => {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const [operators, annotations] = await Promise.all([page.getOperatorList(), page.getAnnotations()]);
  const fonts: { has(name: string): boolean; get(name: string): unknown } = page.commonObjs;
  const ink = walkPage(
    operators,
    {
      viewport: toMatrix(viewport.transform) ?? [1, 0, 0, -1, 0, viewport.height],
      width: viewport.width,
      height: viewport.height,
      fontFacts: (name) => (fonts.has(name) ? (fonts.get(name) as FontFacts) : undefined),
      layerIsOn: (properties) => layers.isVisible(properties),
    },
    pdfjs,
  );
  page.cleanup();
  return pageWords(ink, number, linksOf(annotations, viewport));
};

/**
 * Reads a PDF that has a text layer.
 * @throws UnreadableDocument `encrypted`, `corrupt`, `too-large`, `no-text-layer`
 */
export const readPdf = async (bytes: Uint8Array): Promise<ReadDocument> => {
  const pdfjs = await loadPdfJs();
  const document = await openPdf(pdfjs, bytes);
  try {
    if (document.numPages > limits.pages) throw unreadable.tooLarge(`${document.numPages} pages`);
    const layers = await document.getOptionalContentConfig();
    const pages: PageWords[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await readPage(pdfjs, document, number, layers));
    }
    const lines = layOut(pages);
    const modified = await documentDate(document);
    return {
      type: 'pdf',
      pages: document.numPages,
      lines,
      ...(modified === undefined ? {} : { modified }),
      reader: { name: 'pdfjs-dist', version: pdfjs.version },
      findings: [],
    };
  } finally {
    await document.destroy();
  }
};
