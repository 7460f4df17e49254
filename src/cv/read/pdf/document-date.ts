import type { PDFDocumentProxy } from './pdfjs.ts';

/** `D:20190304120000+00'00'` → `2019-03-04`. */
export const pdfDate = (value: unknown): string | undefined => {
  const found = typeof value === 'string' ? /^(?:D:)?((?:19|20)\d\d)(\d\d)(\d\d)/.exec(value) : null;
  if (found === null) return undefined;
  const [, year, month, day] = found;
  const date = `${year}-${month}-${day}`;
  return Number.isNaN(Date.parse(date)) ? undefined : date;
};

/** When the document was last changed, by its own account. */
export const documentDate = async (document: PDFDocumentProxy): Promise<string | undefined> => {
  try {
    const { info } = (await document.getMetadata()) as { info: { ModDate?: unknown; CreationDate?: unknown } };
    return pdfDate(info.ModDate) ?? pdfDate(info.CreationDate);
  } catch {
    // Damaged metadata is no reason to refuse a readable CV.
    return undefined;
  }
};
