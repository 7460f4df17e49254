import type { DocumentType, ReadDocument } from '../../model/document.ts';
import { detectType } from './detect-type.ts';
import { limits } from './limits.ts';
import { loadPdfJs } from './pdf/pdfjs.ts';
import { unreadable } from './unreadable.ts';

export interface ReadOptions {
  /** Only to notice a name that contradicts the content. */
  readonly fileName: string;
}

type Reader = (bytes: Uint8Array) => Promise<ReadDocument>;

/** Loaded when first needed: most runs see two kinds of file. */
const loaders: Readonly<Record<DocumentType, () => Promise<Reader>>> = {
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  odt: async () => (await import('./odt/read-odt.ts')).readOdt,
  rtf: async () => (await import('./rtf/read-rtf.ts')).readRtf,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  txt: async () => (await import('./text/read-text.ts')).readText,
  doc: async () => (await import('./doc/read-doc.ts')).readDoc,
};

const readers = new Map<DocumentType, Promise<Reader>>();

/** Asking the module loader again for each file would cost milliseconds where it compiles TypeScript. */
const readerOf = (type: DocumentType): Promise<Reader> => {
  const reader = readers.get(type) ?? loaders[type]();
  readers.set(type, reader);
  return reader;
};

/**
 * A file of any kind to lines in reading order.
 * @throws UnreadableDocument with the reason and a sentence for the recruiter
 */
export const readDocument = async (bytes: Uint8Array, { fileName }: ReadOptions): Promise<ReadDocument> => {
  const type = await detectType(bytes, fileName);
  const read = await readerOf(type);
  const document = await read(bytes);
  const characters = document.lines.reduce((sum, line) => sum + line.text.length, 0);
  if (characters > limits.characters) throw unreadable.tooLarge('more text than a book');
  return document;
};

/** Loads the libraries behind the usual kinds of file, so that the first file does not wait for them. */
export const warmUp = async (): Promise<void> => {
  await Promise.all([loadPdfJs(), readerOf('pdf'), readerOf('docx')]);
};
