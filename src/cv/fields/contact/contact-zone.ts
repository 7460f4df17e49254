import type { PlacedLine, Section } from '../../placed.ts';
import { datesOf } from '../dates/find-dates.ts';

/** A line where the candidate's own details may stand, with how much the place speaks for it, 0 to 1. */
export interface ZoneLine {
  readonly line: PlacedLine;
  readonly trust: number;
  /** Rank in its column, for the lines that open one. */
  readonly inBlock?: number | undefined;
}

const contactHeading =
  /\b(?:contact|personal|details|info(?:rmation)?|get in touch|reach me|address|links|profiles|online|find me|social)\b/i;

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
/** Lines at the top of a column that may be a letterhead. */
const columnHead = 7;

interface Draft {
  readonly line: PlacedLine;
  trust: number;
  readonly own: boolean;
  readonly inBlock: number | undefined;
}

const datesOfAJob = (line: PlacedLine): boolean =>
  !/@|\d{3}[\s-]\d{3}/u.test(line.text) && datesOf(line).some(({ kind }) => kind === 'range');

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
    const [first] = section.lines;
    const startOf = new Map<number, number>();
    // A header without an end has run into the jobs: what comes after their dates is no letterhead.
    let ended = false;
    return section.lines.map((line, i): Draft => {
      if (!startOf.has(line.block)) {
        startOf.set(line.block, i);
        ended = false;
      }
      const past = ended;
      ended ||= section.kind === 'header' && datesOfAJob(line);
      const inBlock = i - (startOf.get(line.block) ?? 0);
      const letterhead = line.role === 'page-header' ? 0.9 : line.role === 'page-footer' ? 0.6 : 0;
      // What opens another column belongs to no section that began in the one before.
      const opening = line.block !== first?.block && line.page === 1 && inBlock < columnHead ? 0.8 : 0;
      return {
        line,
        trust: Math.max(past ? 0.3 : trust, letterhead, opening),
        own: trust > 0 || opening > 0,
        inBlock: opening > 0 ? inBlock : undefined,
      };
    });
  });
  trustNeighbours(drafts);
  return drafts.filter(({ trust }) => trust > 0);
};
