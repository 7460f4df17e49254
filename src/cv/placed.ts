import type { SectionKind } from '../model/candidate.ts';
import type { TextLine } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';

/** A line that knows where it stands in the candidate's text: `text.slice(start, end) === line.text`. */
export interface PlacedLine extends TextLine {
  readonly start: number;
  readonly end: number;
}

export interface Section {
  readonly kind: SectionKind;
  /** Absent when nobody named the section and it was told by its content. */
  readonly heading?: PlacedLine;
  readonly lines: readonly PlacedLine[];
  /** How sure the kind is, 0 to 1. */
  readonly confidence: number;
}

/** A value read from the CV, with the words it came from (offsets into the candidate's text). */
export interface Found<T> {
  readonly value: T;
  readonly confidence: number;
  readonly page: number;
  readonly start: number;
  readonly end: number;
}

/** What one field reader hands back. Findings are data, never thrown. */
export interface Reading<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}
