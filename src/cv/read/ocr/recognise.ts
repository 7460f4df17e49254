import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, OEM, PSM } from 'tesseract.js';
import { noShapes, type PageWords, type Word } from '../layout/word.ts';

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

/** Words below this are specks, rules and pictures. */
const leastConfidence = 25;

const dataFolder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json')), '4.0.0_best_int');

interface OcrWord {
  readonly text: string;
  readonly confidence: number;
  readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
}

interface OcrLine {
  readonly words: readonly OcrWord[];
  readonly baseline: { readonly y0: number; readonly y1: number };
  readonly bbox: { readonly y0: number; readonly y1: number };
  readonly rowAttributes?: { readonly rowHeight?: number };
}

/** What bullets are taken for, at the start of a line. */
const misreadBullet = /^(?:[©®¢»«*°+~>§]{1,2}|[«»]\S|e|o)$/;

/** A type size from the height of its letters, ascenders and descenders included. */
const sizeOfHeight = 0.9;

const lineWords = (line: OcrLine, scale: number): { word: Word; confidence: number }[] => {
  const height = line.rowAttributes?.rowHeight ?? line.bbox.y1 - line.bbox.y0;
  const size = (sizeOfHeight * height) / scale;
  const y = (line.baseline.y0 + line.baseline.y1) / 2 / scale;
  return line.words
    .filter((w) => w.confidence >= leastConfidence && w.text.trim() !== '')
    .map(({ text, bbox, confidence }, i) => ({
      confidence,
      word: {
        text: i === 0 ? text.replace(misreadBullet, '•') : text,
        x: bbox.x0 / scale,
        right: bbox.x1 / scale,
        y,
        size,
        bold: false,
        italic: false,
        spaceAfter: true,
      },
    }));
};

/**
 * Reads pictures of pages, in English, with the data that is installed beside the library: nothing is fetched.
 * Pages that are not reached before `deadline` (milliseconds of `performance.now()`) are left out.
 */
export const recognise = async (images: AsyncIterable<PageImage>, deadline: number): Promise<readonly Recognised[]> => {
  const worker = await createWorker('eng', OEM.LSTM_ONLY, {
    langPath: dataFolder(),
    gzip: true,
    cacheMethod: 'none',
    // The library throws what goes wrong in its thread unless somebody listens.
    errorHandler: () => {},
  });
  try {
    await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: '200' });
    const pages: Recognised[] = [];
    for await (const image of images) {
      const { data } = await worker.recognize(Buffer.from(image.png), {}, { blocks: true, text: false });
      const found = (data.blocks ?? [])
        .flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines as readonly OcrLine[]))
        .flatMap((line) => lineWords(line, image.scale));
      const confidence = found.reduce((sum, f) => sum + f.confidence, 0) / Math.max(1, found.length) / 100;
      const { page, width, height } = image;
      const words = found.map((f) => f.word);
      pages.push({ confidence, page: { page, width, height, words, turned: [], shapes: noShapes } });
      if (performance.now() > deadline) break;
    }
    return pages;
  } finally {
    await worker.terminate();
  }
};
