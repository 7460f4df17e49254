import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { unreadable } from '../unreadable.ts';
import { localPort } from './port.ts';

export type { PDFDocumentProxy } from 'pdfjs-dist';

const { push } = Array.prototype;

/**
 * The build for Node 20 replaces `push` of every array in the process by one several times slower, which only differs
 * beyond 2^53 entries. It does so twice, in its two halves; the engine's own is put back after both.
 */
const load = async () => {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const worker: string = 'pdfjs-dist/legacy/build/pdf.worker.mjs';
  const { WorkerMessageHandler }: ReadingHalf = await import(worker);
  Array.prototype.push = push;
  return { pdfjs, WorkerMessageHandler };
};

/** The half of pdf.js that reads files; its package has no types for it. */
interface ReadingHalf {
  readonly WorkerMessageHandler: { initializeFromPort(port: object): void };
}
type Halves = Awaited<ReturnType<typeof load>>;
export type PdfJs = Halves['pdfjs'];
type LocalWorker = NonNullable<Parameters<PdfJs['PDFWorker']['create']>[0]['port']>;

/**
 * pdf.js hands fonts to the browser before it gives their names. There is none here, and its fallback compiles the
 * outline of every glyph, which takes as long as reading the text. Fonts are only asked for their names, so the
 * "browser" takes them and does nothing.
 */
const fontsGoNowhere = { fonts: { add: () => {}, delete: () => {}, clear: () => {} } };
class NoFontFace {
  readonly loaded = Promise.resolve();
  load = (): Promise<void> => this.loaded;
}

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

let loading: Promise<Halves> | undefined;

const loadHalves = (): Promise<Halves> => {
  const global: { FontFace?: unknown } = globalThis;
  global.FontFace ??= NoFontFace;
  loading ??= load();
  return loading;
};

export const loadPdfJs = async (): Promise<PdfJs> => (await loadHalves()).pdfjs;

export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly close: () => Promise<void>;
}

const namesError = (error: unknown, name: string): boolean => error instanceof Error && error.name === name;

/**
 * Opens a PDF without running anything in it: no scripts, no forms with code, nothing fetched.
 * @throws UnreadableDocument `encrypted` (needs a password), `corrupt`
 */
export const openPdf = async (bytes: Uint8Array): Promise<OpenPdf> => {
  const { pdfjs, WorkerMessageHandler } = await loadHalves();
  const port = localPort();
  const worker = pdfjs.PDFWorker.create({
    port: port as unknown as LocalWorker,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  WorkerMessageHandler.initializeFromPort(port);
  const close = async (): Promise<void> => {
    await task.destroy();
    worker.destroy();
  };
  const task = pdfjs.getDocument({
    worker,
    // pdf.js takes the buffer for its own.
    data: Uint8Array.from(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: false,
    // The standard fonts are not read from their files: where letters stand is in the PDF and in tables of pdf.js.
    useSystemFonts: true,
    // Pictures are left out before they are decoded: only their places matter.
    maxImageSize: 0,
    cMapUrl: `${join(folder, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    ownerDocument: fontsGoNowhere as unknown as HTMLDocument,
  });
  try {
    return { document: await task.promise, close };
  } catch (error) {
    await close().catch(() => {});
    if (namesError(error, 'PasswordException')) throw unreadable.encrypted(error);
    if (error instanceof Error && /encrypt|security handler|password/i.test(error.message))
      throw unreadable.encrypted(error);
    throw unreadable.corrupt(error);
  }
};
