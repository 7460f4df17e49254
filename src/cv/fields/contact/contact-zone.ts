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

const reachable =
  /[^\s@]+\s?@\s?[^\s@]+\.\p{L}{2,}|^\s*(?:\W*(?:tel|phone|mobile|mob|cell|[tmp])\W+)?\+?[\d\s().-]{7,20}\s*$/iu;
/** How many lines around an address that can be written to belong to it, in a sidebar that has no title of its own. */
const vicinity = 3;

interface Draft {
  readonly line: PlacedLine;
  trust: number;
  readonly own: boolean;
}

/** A sidebar's contact details may have come into the section beside them: short lines round an e-mail address. */
const trustNeighbours = (drafts: readonly Draft[]): void => {
  const anchors = drafts.flatMap((draft, i) =>
    draft.own && reachable.test(draft.line.text) && draft.line.text.length < 60 ? [i] : [],
  );
  for (const anchor of anchors) {
    const { block, page } = drafts[anchor]?.line ?? {};
    for (let i = anchor - vicinity; i <= anchor + vicinity; i++) {
      const draft = drafts[i];
      if (draft === undefined || !draft.own || draft.line.page !== page || draft.line.text.length > 60) continue;
      if (draft.line.block === block || i === anchor) draft.trust = Math.max(draft.trust, 0.85);
    }
  }
};

/** Lines worth looking at, in reading order. Page headers and footers repeat the letterhead. */
export const contactZone = (sections: readonly Section[]): readonly ZoneLine[] => {
  const drafts = sections.flatMap((section) => {
    const trust = trustOf(section);
    return section.lines.map((line): Draft => {
      const letterhead = line.role === 'page-header' ? 0.9 : line.role === 'page-footer' ? 0.6 : 0;
      return { line, trust: Math.max(trust, letterhead), own: trust > 0 };
    });
  });
  trustNeighbours(drafts);
  return drafts.filter(({ trust }) => trust > 0);
};
