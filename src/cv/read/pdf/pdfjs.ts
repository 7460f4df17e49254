import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { unreadable } from '../unreadable.ts';

export type { PDFDocumentProxy } from 'pdfjs-dist';

const load = async () => import('pdfjs-dist/legacy/build/pdf.mjs');
export type PdfJs = Awaited<ReturnType<typeof load>>;

/**
 * pdf.js hands fonts to the browser before it gives their names. There is none here, and its fallback compiles the
 * outline of every glyph, which takes as long as reading the text. Fonts are only asked for their names, so the
 * "browser" takes them and does nothing.
 */
const fontsGoNowhere = { fonts: { add: () => {}, delete: () => {}, clear: () => {} } };
class NoFontFace {
  readonly loaded = Promise.resolve();
}

const packageFolder = (): string => dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

export const loadPdfJs = async (): Promise<PdfJs> => {
  const pdfjs = await load();
  const global: { FontFace?: unknown } = globalThis;
  global.FontFace ??= NoFontFace;
  return pdfjs;
};

const namesError = (error: unknown, name: string): boolean => error instanceof Error && error.name === name;

/**
 * Opens a PDF without running anything in it: no scripts, no forms with code, nothing fetched.
 * @throws UnreadableDocument `encrypted` (needs a password), `corrupt`
 */
export const openPdf = async (pdfjs: PdfJs, bytes: Uint8Array): Promise<PDFDocumentProxy> => {
  const folder = packageFolder();
  try {
    return await pdfjs.getDocument({
      // pdf.js takes the buffer for its own.
      data: Uint8Array.from(bytes),
      verbosity: pdfjs.VerbosityLevel.ERRORS,
      isEvalSupported: false,
      enableXfa: false,
      disableFontFace: false,
      useSystemFonts: false,
      // Pictures are left out before they are decoded: only their places matter.
      maxImageSize: 0,
      cMapUrl: `${join(folder, 'cmaps')}/`,
      cMapPacked: true,
      standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
      ownerDocument: fontsGoNowhere as unknown as HTMLDocument,
    }).promise;
  } catch (error) {
    if (namesError(error, 'PasswordException')) throw unreadable.encrypted(error);
    if (error instanceof Error && /encrypt|security handler|password/i.test(error.message))
      throw unreadable.encrypted(error);
    throw unreadable.corrupt(error);
  }
};
