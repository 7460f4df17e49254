import type { SectionKind } from '../../model/candidate.ts';
import type { PlacedLine } from '../placed.ts';
import { cellsOf, cutLine } from './cut-line.ts';
import { type BodyStyle, headingLook, isWeaker, type Look, lookKey, lookOf } from './heading-look.ts';
import { bareHeading, nameSection, type SectionName } from './name-section.ts';

/** A line, or the beginning of one, that names a section. */
export interface Heading {
  readonly index: number;
  readonly name: SectionName;
  readonly line: PlacedLine;
  /** What follows the name on the same line. */
  readonly rest?: PlacedLine;
  readonly form: 'line' | 'margin' | 'inline' | 'unknown';
  readonly look: Look;
  readonly points: number;
}

const wholeLine = (line: PlacedLine, index: number, body: BodyStyle): Heading | undefined => {
  if (line.text.includes('\t') || line.text.length > 60) return undefined;
  const name = nameSection(line.text);
  if (name === undefined) return undefined;
  const look = lookOf(line, body);
  return { index, name, line, form: 'line', look, points: headingLook(look, line) };
};

/** "EXPERIENCE ⇥ MarketWatch, BI Analyst": the names of the sections stand in a margin column. */
const inMargin = (line: PlacedLine, index: number, body: BodyStyle): Heading | undefined => {
  const [first, second] = cellsOf(line);
  if (first === undefined || second === undefined) return undefined;
  const name = nameSection(first.text);
  if (name?.exact !== true) return undefined;
  const look = lookOf(first, body);
  const rest = cutLine(line, second.start - line.start, line.text.length);
  if (rest === undefined) return undefined;
  return { index, name, line: first, rest, form: 'margin', look, points: headingLook(look, first) };
};

/** Kinds that are said in one line, after a colon. */
const inlineKinds: ReadonlySet<SectionKind> = new Set([
  'skills',
  'languages',
  'summary',
  'interests',
  'certificates',
  'references',
]);

const inline = (line: PlacedLine, index: number, body: BodyStyle): Heading | undefined => {
  const colon = /^[^:\t]{3,40}:\s*(?=\S)/.exec(line.text);
  if (colon === null || line.role === 'list-item') return undefined;
  const name = nameSection(colon[0]);
  if (name?.exact !== true || !inlineKinds.has(name.kind)) return undefined;
  const head = cutLine(line, 0, colon[0].length);
  const rest = cutLine(line, colon[0].length, line.text.length);
  if (head === undefined || rest === undefined) return undefined;
  const look = lookOf(head, body);
  return { index, name, line, rest, form: 'inline', look, points: headingLook(look, head) };
};

export const headingCandidates = (lines: readonly PlacedLine[], body: BodyStyle): readonly Heading[] =>
  lines.flatMap((line, index) => {
    const found = wholeLine(line, index, body) ?? inMargin(line, index, body) ?? inline(line, index, body);
    return found === undefined ? [] : [found];
  });

/** The look that the headings of this document share: that under which most different sections are named. */
export const usualLook = (candidates: readonly Heading[]): Look | undefined => {
  const groups = new Map<string, { look: Look; kinds: Set<SectionKind>; points: number }>();
  for (const { form, name, look, points } of candidates) {
    if (form === 'inline' || points < 1) continue;
    const group = groups.get(lookKey(look)) ?? { look, kinds: new Set<SectionKind>(), points: 0 };
    group.kinds.add(name.kind);
    group.points = Math.max(group.points, points);
    groups.set(lookKey(look), group);
  }
  const [best] = [...groups.values()].sort((a, b) => b.kinds.size - a.kinds.size || b.points - a.points);
  return best?.look;
};

/** Names that also stand inside sections of these kinds: a list of tools in a job, the languages of a programmer. */
const inside: Readonly<Partial<Record<SectionKind, ReadonlySet<SectionKind>>>> = {
  work: new Set([
    'summary',
    'skills',
    'awards',
    'projects',
    'references',
    'other',
    'header',
    'certificates',
    'publications',
    'work',
    'languages',
  ]),
  projects: new Set(['summary', 'skills', 'awards', 'projects', 'other', 'header', 'work', 'languages']),
  volunteer: new Set(['summary', 'skills', 'awards', 'other', 'volunteer', 'projects']),
  education: new Set([
    'certificates',
    'awards',
    'projects',
    'skills',
    'summary',
    'other',
    'publications',
    'education',
    'header',
  ]),
  skills: new Set(['skills', 'languages', 'other', 'certificates', 'header']),
  certificates: new Set(['certificates', 'skills', 'other']),
};

export interface Accepting {
  readonly current: SectionKind;
  readonly usual: Look | undefined;
  /** First in a column, a text box or a frame: nothing that stands in another one goes on here. */
  readonly startsBlock: boolean;
}

/**
 * Whether a candidate starts a section. The table of names alone is not enough: "Languages" below "Skills" in a smaller
 * type is a group of skills, "Highlights" inside a job is none of the section's business.
 */
export const acceptHeading = (heading: Heading, { current, usual, startsBlock }: Accepting): boolean => {
  const { form, name, look, points, line } = heading;
  const distinct = look.headingLevel !== undefined || look.size > 0 || look.bold || look.capitals;
  // The last word of a wrapped sentence and a number in brackets stand alone on a line too.
  if (!distinct && (/^\s*[\p{Ll}(]/u.test(line.text) || /\d/.test(bareHeading(line.text)))) return false;
  if (line.role === 'list-item' && look.size < 1) return false;
  const nested = inside[current]?.has(name.kind) === true && !(startsBlock && name.exact);
  if (form === 'inline') return !nested && current !== 'work' && current !== 'projects' && current !== name.kind;
  const weaker = usual !== undefined && isWeaker(look, usual);
  if (!name.exact) return points >= 1 && !weaker;
  const early = (current === 'header' || current === 'summary') && name.undated === undefined;
  if (weaker) return !nested && (points >= 1 || early || startsBlock || form === 'margin');
  return points >= 0 || !nested;
};

/** A short line that looks just like the known headings but has a name of its own: the section before it ends here. */
export const unknownHeading = (
  line: PlacedLine,
  index: number,
  {
    body,
    usual,
    isName,
  }: { readonly body: BodyStyle; readonly usual: Look; readonly isName: (text: string) => boolean },
): Heading | undefined => {
  const text = bareHeading(line.text);
  if (line.text.includes('\t') || text.length < 3 || text.length > 45 || /\d/.test(text)) return undefined;
  const look = lookOf(line, body);
  const points = headingLook(look, line);
  if (points < 2 || lookKey(look) !== lookKey(usual) || isName(text)) return undefined;
  return { index, name: { kind: 'other', exact: false }, line, form: 'unknown', look, points };
};
