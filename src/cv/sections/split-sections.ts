import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { PlacedLine, Section } from '../placed.ts';

/**
 * Parts a CV into sections, in text order. The first is the `header` (name, contact) unless the CV starts with a
 * heading. A title that comes again makes a second section of the same kind. Headings are not among `lines`; an inline
 * heading (`Skills: Java, SQL`) is both: its line is `heading` and the first of `lines`.
 */
export const splitSections = (
  lines: readonly PlacedLine[],
  _knowledge: Pick<Knowledge, 'titles' | 'places'>,
): readonly Section[] => [{ kind: 'header', lines, confidence: 0 }];
