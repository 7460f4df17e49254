import type { PlacedLine, Section } from '../../placed.ts';

/** A line where the candidate's own details may stand, with how much the place speaks for it, 0 to 1. */
export interface ZoneLine {
  readonly line: PlacedLine;
  readonly trust: number;
}

const contactHeading =
  /\b(?:contact|personal|details|info(?:rmation)?|get in touch|reach me|address|links|profiles|online|find me|social)\b/iu;

/** How much a section speaks for being about the candidate's own address. Referees and employers have their own. */
const trustOf = (section: Section): number => {
  if (section.kind === 'header') return 1;
  if (section.heading !== undefined && section.kind === 'other' && contactHeading.test(section.heading.text))
    return 0.95;
  if (section.kind === 'references' || section.kind === 'work' || section.kind === 'education') return 0;
  return 0.3;
};

/** Lines worth looking at, best first within reading order. Page headers and footers repeat the letterhead. */
export const contactZone = (sections: readonly Section[]): readonly ZoneLine[] =>
  sections.flatMap((section) => {
    const trust = trustOf(section);
    return section.lines.flatMap((line) => {
      const letterhead = line.role === 'page-header' ? 0.9 : line.role === 'page-footer' ? 0.6 : 0;
      const best = Math.max(trust, letterhead);
      return best > 0 ? [{ line, trust: best }] : [];
    });
  });
