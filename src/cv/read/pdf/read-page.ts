import type { HiddenText } from '../hidden-text.ts';
import type { PageWords } from '../layout/word.ts';
import { unreadable } from '../unreadable.ts';
import type { FontFacts } from './fonts.ts';
import { fieldWords, hiddenNotes } from './form-fields.ts';
import { linksOf } from './links.ts';
import { toMatrix } from './matrix.ts';
import { pageWords } from './page-words.ts';
import { settleHidden } from './pdf-hidden.ts';
import type { PDFDocumentProxy, PdfJs } from './pdfjs.ts';
import { walkPage } from './walk-page.ts';

export interface ReadPage {
  readonly words: PageWords;
  readonly hidden: readonly HiddenText[];
  /** The text lies invisibly over a picture of the page: a scanner's own recognition. */
  readonly recognised: boolean;
  /** Share of the page that pictures fill, 0 to 1. */
  readonly pictures: number;
}

/** pdf.js takes none for all. */
const everyType = undefined as unknown as Set<number>;

/**
 * Links, form fields and notes of one page, hidden ones too. `page.getAnnotations` would extract the text of the whole
 * page once more to tell what lies under each link. The operators must have been read: then nothing is parsed twice.
 */
const annotationsOf = async (document: PDFDocumentProxy, number: number): Promise<readonly unknown[]> => {
  const others = new Set(Array.from({ length: document.numPages }, (_, page) => page));
  others.delete(number - 1);
  try {
    return (await document.getAnnotationsByType(everyType, others)) ?? [];
  } catch {
    // Damaged annotations are no reason to refuse a readable page.
    return [];
  }
};

type Layers = Awaited<ReturnType<PDFDocumentProxy['getOptionalContentConfig']>>;

/** @throws UnreadableDocument `corrupt`, `too-large` */
export const readPage = async (
  pdfjs: PdfJs,
  document: PDFDocumentProxy,
  number: number,
  layers: Layers,
): Promise<ReadPage> => {
  const page = await document.getPage(number).catch((error: unknown) => {
    throw unreadable.corrupt(error);
  });
  const viewport = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList().catch((error: unknown) => {
    throw unreadable.corrupt(error);
  });
  const annotations = await annotationsOf(document, number);
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
  const { hidden, recognised } = settleHidden(ink, number);
  const words = pageWords(ink, number, linksOf(annotations, viewport));
  const filled = fieldWords(annotations, viewport, words.words);
  const area = ink.shapes.filter((s) => s.picture).reduce((sum, s) => sum + (s.right - s.left) * (s.bottom - s.top), 0);
  return {
    words: filled.length === 0 ? words : { ...words, words: [...words.words, ...filled] },
    hidden: [...hidden, ...hiddenNotes(annotations, number)],
    recognised,
    pictures: Math.min(1, area / (viewport.width * viewport.height)),
  };
};
