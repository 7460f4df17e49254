import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { SectionKind } from '../../model/candidate.ts';
import { datesOf } from '../fields/dates/find-dates.ts';
import { looksLikeAward, looksLikeSchool } from '../fields/education/degree-words.ts';
import { looksLikeOrganisation } from '../fields/entries/organisation-words.ts';
import type { PlacedLine, Section } from '../placed.ts';
import { acceptHeading, type Heading, headingCandidates, unknownHeading, usualLook } from './find-headings.ts';
import { type BodyStyle, bodyStyle, type Look, lookKey, lookOf } from './heading-look.ts';
import { withoutPageFurniture } from './page-furniture.ts';
import { schoolsAmongJobs } from './schools-among-jobs.ts';
import { unnamedSections } from './unnamed-sections.ts';

/** A section under way. */
interface Draft {
  kind: SectionKind;
  heading: Heading | undefined;
  lines: PlacedLine[];
}

/**
 * Parts a CV into sections, in text order. The first is the `header` (name, contact) unless the CV starts with a
 * heading. A title that comes again makes a second section of the same kind. Headings are not among `lines`; an inline
 * heading (`Skills: Java, SQL`) is both: its line is `heading`, and what follows the colon the first of `lines`.
 */
export const splitSections = (
  all: readonly PlacedLine[],
  knowledge: Pick<Knowledge, 'titles' | 'places'>,
): readonly Section[] => {
  const lines = withoutPageFurniture(all);
  const headings = chooseHeadings(lines, knowledge);
  const sections = unnamedSections(draft(lines, headings).map(tellByContent), knowledge);
  return schoolsAmongJobs(sections, knowledge).filter(
    (section) => section.lines.length > 0 || section.heading !== undefined,
  );
};

const chooseHeadings = (
  lines: readonly PlacedLine[],
  knowledge: Pick<Knowledge, 'titles' | 'places'>,
): ReadonlyMap<number, Heading> => {
  const body = bodyStyle(lines);
  const candidates = new Map(headingCandidates(lines, body).map((heading) => [heading.index, heading]));
  const usual = usualLook([...candidates.values()]);
  const chosen = new Map<number, Heading>();
  const trusted = usual !== undefined && isHeadingsOwn(lines, candidates, lookKey(usual));
  // A job's title or a firm in the headings' own type is still no section.
  const isName = (text: string): boolean =>
    knowledge.titles.looksLikeTitle(text) >= 0.5 || looksLikeOrganisation(text) >= 0.7 || looksLikeAward(text) >= 0.7;
  let current: SectionKind = 'header';
  for (const [index, line] of lines.entries()) {
    // Right below a heading stands what it heads.
    const free = trusted && index > 2 && !chosen.has(index - 1);
    const heading = candidates.get(index) ?? (free ? unknownHeading(line, index, { body, usual, isName }) : undefined);
    if (heading === undefined) continue;
    if (
      heading.form !== 'unknown' &&
      !acceptHeading(heading, { current, usual, startsBlock: startsBlock(lines, index) })
    )
      continue;
    if (chosen.has(index - 1) && isDateLine(lines[index + 1])) continue;
    if (current === 'skills' && usual !== undefined && isOneOfMany(lines, index, body, usual)) continue;
    chosen.set(index, heading);
    current = heading.name.kind;
  }
  return chosen;
};

/** The first of two lines or more of a block that is not the first. */
const startsBlock = (lines: readonly PlacedLine[], index: number): boolean => {
  const block = lines[index]?.block;
  return index > 0 && lines[index - 1]?.block !== block && lines[index + 1]?.block === block;
};

/** Between two lines that look just as it does, and as no heading of this document does: "Social Media" in a list of skills. */
const isOneOfMany = (lines: readonly PlacedLine[], index: number, body: BodyStyle, usual: Look): boolean => {
  const keys = [lines[index - 1], lines[index], lines[index + 1]].map((line) =>
    line === undefined ? '' : lookKey(lookOf(line, body)),
  );
  return keys.every((key) => key === keys[0]) && keys[0] !== lookKey(usual);
};

/** Right below a heading and above a date stands an entry's name, were it "Outreach" or "The Academy". */
const isDateLine = (line: PlacedLine | undefined): boolean => {
  const [date] = line === undefined ? [] : datesOf(line);
  return line !== undefined && date !== undefined && date.at <= 1 && date.to >= line.text.trimEnd().length - 1;
};

/** Do the headings have their look for themselves? Where jobs or names look the same, a look alone proves nothing. */
const isHeadingsOwn = (
  lines: readonly PlacedLine[],
  candidates: ReadonlyMap<number, Heading>,
  key: string,
): boolean => {
  const body = bodyStyle(lines);
  let named = 0;
  let other = 0;
  for (const [index, line] of lines.entries()) {
    if (index < 3 || lookKey(lookOf(line, body)) !== key) continue;
    if (candidates.has(index)) named++;
    else other++;
  }
  return named >= 2 && other <= named / 2;
};

const draft = (lines: readonly PlacedLine[], headings: ReadonlyMap<number, Heading>): readonly Draft[] => {
  const drafts: Draft[] = [{ kind: 'header', heading: undefined, lines: [] }];
  for (const [index, line] of lines.entries()) {
    const heading = headings.get(index);
    if (heading === undefined) {
      drafts.at(-1)?.lines.push(line);
      continue;
    }
    drafts.push({
      kind: heading.name.kind,
      heading,
      lines: heading.rest === undefined ? [] : [heading.rest],
    });
  }
  return drafts;
};

const hasDatedEntries = (lines: readonly PlacedLine[]): boolean =>
  lines.some((line) => line.text.length < 120 && datesOf(line).some((mention) => mention.kind === 'range'));

const tellByContent = ({ kind, heading, lines }: Draft): Section => {
  if (heading === undefined) return { kind, lines, confidence: 0.6 };
  const undated = heading.name.undated;
  const saysSkills = /^\W*(?:\p{L}+\s+)?qualifications\W*$/iu.test(heading.line.text) && kind === 'education';
  const named = undated !== undefined && !hasDatedEntries(lines) ? undated : kind;
  return {
    // "Qualifications" are also what somebody can do.
    kind:
      saysSkills && !lines.some((line) => looksLikeAward(line.text) > 0 || looksLikeSchool(line.text) > 0)
        ? 'skills'
        : named,
    heading: heading.line,
    lines,
    confidence:
      heading.form === 'unknown' ? 0.5 : Math.min(0.99, (heading.name.exact ? 0.85 : 0.7) + heading.points / 40),
  };
};
