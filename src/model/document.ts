import type { Finding } from './finding.ts';

/**
 * What every reader (PDF, DOCX, OCR …) hands to the pure part of `cv/`: lines in reading order.
 * Lengths are in points (1/72 inch), `y` grows downwards from the top of the page.
 */
export interface Segment {
  readonly text: string;
  /** Offset of the segment's first character inside `TextLine.text`. */
  readonly at: number;
  readonly x: number;
  readonly width: number;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Target of a hyperlink laid over the segment. */
  readonly href?: string;
}

export interface TextLine {
  /** The line as it reads; segments that a wide gap or a tab separates are joined by one tab. */
  readonly text: string;
  /** From 1. Word processors do not say where pages break: DOCX is all page 1 unless it has explicit breaks. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Largest font size in the line. For DOCX from styles, or 11 where nothing is said. */
  readonly fontSize: number;
  /** All letters bold. */
  readonly bold: boolean;
  readonly italic: boolean;
  readonly segments: readonly Segment[];
  /**
   * Lines with the same number stand in the same column or frame, read from top to bottom before the next one.
   * A change of block is a change of column, text box, table cell group, or page header.
   */
  readonly block: number;
  /** Vertical white space above the line in units of its own height; 0 for the first of a block. */
  readonly gapAbove: number;
  /** Told by the file itself (DOCX heading style, list numbering, HTML tag), not guessed. */
  readonly role?: 'title' | 'heading' | 'list-item' | 'table-row' | 'page-header' | 'page-footer';
  /** Heading level or list depth, from 1. */
  readonly level?: number;
}

export type DocumentType = 'pdf' | 'docx' | 'rtf' | 'odt' | 'txt' | 'html' | 'doc';

export interface ReadDocument {
  readonly type: DocumentType;
  readonly pages: number;
  readonly lines: readonly TextLine[];
  /** The document's own date (PDF ModDate, DOCX dcterms:modified), `YYYY-MM-DD`. */
  readonly modified?: string;
  /** Name and version of the reader, such as `pdfjs-dist 5.4.296`. */
  readonly reader: { readonly name: string; readonly version: string };
  /** Set when the text came from pictures: mean confidence, 0 to 1. */
  readonly ocrConfidence?: number;
  readonly findings: readonly Finding[];
}

/** Why a file did not become a candidate. `CONTRACT`: these words are fixed. */
export const quarantineReasons = [
  'encrypted',
  'no-text-layer',
  'not-a-cv',
  'corrupt',
  'empty',
  'unsupported-type',
  'too-large',
  'timeout',
  'crashed',
] as const;
export type QuarantineReason = (typeof quarantineReasons)[number];

/** A file that cannot be read. `message` is one sentence for a recruiter: what is wrong and what to do instead. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
  readonly reason: QuarantineReason;
  constructor(reason: QuarantineReason, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.reason = reason;
  }
}
