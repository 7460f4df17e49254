import type { HiddenText } from '../hidden-text.ts';
import type { PDFDocumentProxy } from './pdfjs.ts';

/** `D:20190304120000+00'00'` → `2019-03-04`. */
export const pdfDate = (value: unknown): string | undefined => {
  const found = typeof value === 'string' ? /^(?:D:)?((?:19|20)\d\d)(\d\d)(\d\d)/.exec(value) : null;
  if (found === null) return undefined;
  const [, year, month, day] = found;
  const date = `${year}-${month}-${day}`;
  return Number.isNaN(Date.parse(date)) ? undefined : date;
};

/** Nobody files a CV under this many keywords; the words are there for machines. */
const mostKeywords = 20;

const stuffed = (...entries: readonly unknown[]): HiddenText[] =>
  entries.flatMap((entry) => {
    const words = typeof entry === 'string' ? entry.split(/[\s,;]+/).filter(Boolean) : [];
    return words.length > mostKeywords
      ? [{ because: 'in the properties of the file', page: 1, text: words.join(' ') }]
      : [];
  });

export interface DocumentFacts {
  /** When the document was last changed, by its own account. */
  readonly modified?: string;
  readonly hidden: readonly HiddenText[];
}

export const documentFacts = async (document: PDFDocumentProxy): Promise<DocumentFacts> => {
  try {
    const { info } = (await document.getMetadata()) as unknown as { info: Readonly<Record<string, unknown>> };
    const modified = pdfDate(info.ModDate) ?? pdfDate(info.CreationDate);
    return {
      ...(modified === undefined ? {} : { modified }),
      hidden: stuffed(info.Keywords, info.Subject, info.Title),
    };
  } catch {
    // Damaged metadata is no reason to refuse a readable CV.
    return { hidden: [] };
  }
};
