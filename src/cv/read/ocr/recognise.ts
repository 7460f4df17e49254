import { noShapes, type PageWords } from '../layout/word.ts';
import { withEngine } from './engine.ts';
import { lineWords, type OcrLine } from './ocr-words.ts';

export interface PageImage {
  readonly page: number;
  readonly png: Uint8Array;
  /** Pixels for a point. */
  readonly scale: number;
  /** Of the page, in points. */
  readonly width: number;
  readonly height: number;
}

export interface Recognised {
  readonly page: PageWords;
  /** Mean of the words, 0 to 1. */
  readonly confidence: number;
}

/**
 * Reads pictures of pages, in English. The next picture is drawn while one is read. Pages that are not reached before
 * `deadline` (milliseconds of `performance.now()`) are left out.
 */
export const recognise = async (images: AsyncIterable<PageImage>, deadline: number): Promise<readonly Recognised[]> => {
  const source = images[Symbol.asyncIterator]();
  let coming = source.next();
  // Whoever waits for it hears of a failure; until then nobody does.
  coming.catch(() => {});
  try {
    return await withEngine(async (engine) => {
      const pages: Recognised[] = [];
      for (let image = await coming; image.done !== true; image = await coming) {
        const { png, scale, page, width, height } = image.value;
        coming = source.next();
        coming.catch(() => {});
        const { data } = await engine.recognize(Buffer.from(png), {}, { blocks: true, text: false });
        const found = (data.blocks ?? [])
          .flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines as readonly OcrLine[]))
          .flatMap((line) => lineWords(line, scale));
        const confidence = found.reduce((sum, f) => sum + f.confidence, 0) / Math.max(1, found.length) / 100;
        const words = found.map((f) => f.word);
        pages.push({ confidence, page: { page, width, height, words, turned: [], shapes: noShapes } });
        if (performance.now() > deadline) break;
      }
      return pages;
    });
  } finally {
    await coming.catch(() => {});
    await source.return?.();
  }
};
