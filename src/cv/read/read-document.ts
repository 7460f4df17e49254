import type { ReadDocument } from '../../model/document.ts';
import { readPdf } from './pdf/read-pdf.ts';

export interface ReadOptions {
  readonly fileName: string;
}

export const readDocument = async (bytes: Uint8Array, _options: ReadOptions): Promise<ReadDocument> => readPdf(bytes);
