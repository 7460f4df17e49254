import { PDFParse } from 'pdf-parse';
import type { PageImage } from './recognise.ts';

/** 200 dots an inch: enough for 9-point type, and half the time of 300. */
const scale = 200 / 72;
/** Larger pages (posters, photographs without a resolution) are drawn smaller. */
const widest = 2200;

/** Pictures of the given pages, drawn one at a time as they are asked for. */
export async function* pageImages(
  bytes: Uint8Array,
  pages: readonly { page: number; width: number; height: number }[],
): AsyncGenerator<PageImage> {
  const parser = new PDFParse({ data: Uint8Array.from(bytes), isEvalSupported: false, verbosity: 0 });
  try {
    for (const { page, width, height } of pages) {
      const desiredWidth = Math.round(Math.min(width * scale, widest));
      const shot = await parser.getScreenshot({
        partial: [page],
        desiredWidth,
        imageDataUrl: false,
        imageBuffer: true,
      });
      const image = shot.pages[0];
      if (image !== undefined) yield { page, width, height, png: image.data, scale: desiredWidth / width };
    }
  } finally {
    await parser.destroy();
  }
}
