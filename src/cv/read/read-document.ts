import type { DocumentType, ReadDocument } from '../../model/document.ts';
import { detectType } from './detect-type.ts';
import { readDocx } from './docx/read-docx.ts';
import { loadPdfJs } from './pdf/pdfjs.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { unreadable } from './unreadable.ts';

export interface ReadOptions {
  /** Only to notice a name that contradicts the content. */
  readonly fileName: string;
}

type Reader = (bytes: Uint8Array) => Promise<ReadDocument>;

const readers: Partial<Record<DocumentType, Reader>> = {
  pdf: readPdf,
  docx: readDocx,
};

/**
 * A file of any kind to lines in reading order.
 * @throws UnreadableDocument with the reason and a sentence for the recruiter
 */
export const readDocument = async (bytes: Uint8Array, { fileName }: ReadOptions): Promise<ReadDocument> => {
  const type = await detectType(bytes, fileName);
  const reader = readers[type];
  if (reader === undefined) throw unreadable.unsupported(`a .${type} file`);
  return reader(bytes);
};

/** Loads the libraries behind the usual kinds of file, so that the first file does not wait for them. */
export const warmUp = async (): Promise<void> => {
  await loadPdfJs();
};
