import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Section } from '../placed.ts';

/** What stands before the first heading, or in a CV without headings, told by its content. */
export const unnamedSections = (
  section: Section,
  _knowledge: Pick<Knowledge, 'titles' | 'places'>,
): readonly Section[] => [section];
