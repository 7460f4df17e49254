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
  const [operators, annotations] = await Promise.all([
    page.getOperatorList().catch((error: unknown) => {
      throw unreadable.corrupt(error);
    }),
    page.getAnnotations({ intent: 'any' }).catch(() => []),
  ]);
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
