import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { PlacedLine, Section } from '../../placed.ts';
import { findDates } from '../dates/find-dates.ts';
import { isSentence, skillItem } from './skill-item.ts';
import { splitItems } from './split-items.ts';

type Knows = Pick<Knowledge, 'skills' | 'languages' | 'titles'>;

/** "Systems and skills", "Tools I use", "Care skills", "Toolbox": people have many names for the list. */
const titleWords =
  /\b(?:skills?|skillset|tool(?:s|kit|box|set)?|competenc(?:y|ies|es)|expertise|strengths|technolog(?:y|ies)|tech stack|proficienc(?:y|ies)|software|systems|abilities|know-?how|capabilities|specialisms?|special(?:i)?ties)\b/i;
/** Titles in the first person, which speak of nothing else when they stand over a list. */
const ownWords =
  /^\W*(?:what I(?: can)? (?:bring|offer|do(?: well| best)?|know|use|am good at)|I can|things I (?:do well|know|use|am good at))\W*$/i;
const longestTitle = 5;

/** "Software engineer" and "Systems analyst" are people. */
const isTitle = ({ text }: PlacedLine, { titles }: Knows): boolean =>
  text.trim().split(/\s+/u).length <= longestTitle &&
  !/[.;:,@\d\t]/u.test(text) &&
  (titleWords.test(text) || ownWords.test(text)) &&
  titles.looksLikeTitle(text) < 0.5;

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

const standsOut = (line: PlacedLine): boolean =>
  line.role !== 'list-item' && (line.bold || line.role === 'heading' || isCapitals(line.text));

const sameLook = (a: PlacedLine, b: PlacedLine): boolean =>
  a.bold === b.bold &&
  Math.abs(a.fontSize - b.fontSize) < 0.3 &&
  isCapitals(a.text) === isCapitals(b.text) &&
  b.role !== 'list-item';

const itemsIn = (lines: readonly PlacedLine[]): readonly string[] =>
  lines.flatMap(({ text }) => splitItems(text)).flatMap((item) => skillItem(item)?.name ?? []);

/** Short names, no dates: a list and not prose or jobs. */
const isList = (lines: readonly PlacedLine[]): boolean => {
  const items = itemsIn(lines);
  const short = items.filter((item) => !isSentence(item) && item.split(/\s+/u).length <= 6);
  const dated = lines.some(({ text }) => findDates(text).some(({ kind }) => kind === 'range'));
  return items.length > 1 && short.length >= items.length * 0.75 && !dated;
};

const knownShare = (lines: readonly PlacedLine[], { skills }: Knows): number => {
  const items = itemsIn(lines);
  const known = items.filter((item) => skills.lookUp(item.replace(/\s*\([^)]*\)/gu, '')) !== undefined);
  return items.length < 3 ? 0 : known.length / items.length;
};

const spokenShare = (lines: readonly PlacedLine[], { languages }: Knows): number => {
  const items = itemsIn(lines);
  return languages.find(`Languages: ${items.join(', ')}`).length / Math.max(1, items.length);
};

/** Under half of a list known is an accident; over it, it is a list of skills, whatever its title. */
const mostly = 0.5;

const renamed = (section: Section, knows: Knows): Section => {
  const { kind, heading, lines } = section;
  if (kind === 'other' && heading !== undefined) {
    if (isTitle(heading, knows) && (lines.length === 0 || isList(lines)))
      return { ...section, kind: 'skills', confidence: 0.8 };
    if (isList(lines) && knownShare(lines, knows) >= mostly) return { ...section, kind: 'skills', confidence: 0.6 };
  }
  // "Languages: Kotlin, Java" is a row of a table of skills.
  if (kind === 'languages' && spokenShare(lines, knows) < 0.2 && knownShare(lines, knows) >= mostly)
    return { ...section, kind: 'skills', confidence: 0.7 };
  return section;
};

/** Looks that at least two titles of sections share: what looks like that is a title, even if nobody knows the words. */
const titleLooks = (sections: readonly Section[]): readonly PlacedLine[] => {
  const headings = sections.flatMap(({ heading }) =>
    heading === undefined || heading.text.length > 60 ? [] : [heading],
  );
  return headings.filter((a, i) => standsOut(a) && headings.some((b, j) => j !== i && sameLook(a, b)));
};

/** Where a list under an unknown title may be one of skills; in the others it is courses, cards or hobbies. */
const mayHide: ReadonlySet<string> = new Set(['header', 'summary', 'other', 'work', 'certificates', 'education']);
const otherTitle =
  /\b(?:training|certificat\w*|qualif\w*|licen[cs]\w*|checks?|courses?|modules?|member\w*|registrations?|cards?|tickets|interests?|hobb\w*|languages?|awards?|referees?|references?|bachelor|master|associate|degree|diploma|university|college|school|academy|institute|science|arts)\b/i;

interface Carving {
  readonly looks: readonly PlacedLine[];
  readonly knows: Knows;
}

/** A list under a title inside a section of another kind, most often in a column that the section has run into. */
const carved = (section: Section, carving: Carving): readonly Section[] => {
  const { lines } = section;
  const { looks, knows } = carving;
  const like = (line: PlacedLine): boolean => standsOut(line) && looks.some((look) => sameLook(look, line));
  if (section.kind === 'skills') {
    const end = lines.findIndex((line) => like(line));
    if (end < 1) return [section];
    return [
      { ...section, lines: lines.slice(0, end) },
      ...carved({ kind: 'other', lines: lines.slice(end), confidence: 0.4 }, carving),
    ];
  }
  for (const [from, title] of lines.entries()) {
    const named = standsOut(title) && isTitle(title, knows);
    if (!(named || (like(title) && mayHide.has(section.kind) && !otherTitle.test(title.text)))) continue;
    if (section.kind === 'header' && from === 0) continue;
    if (section.kind === 'work' && title.block === lines[0]?.block && !like(title)) continue;
    const length = lines.slice(from + 1).findIndex((line) => like(line) || (standsOut(line) && sameLook(title, line)));
    const to = length < 0 ? lines.length : from + 1 + length;
    const own = lines.slice(from + 1, to);
    if (!isList(own) || (!named && knownShare(own, knows) < mostly)) continue;
    const rest = lines.slice(to);
    return [
      { ...section, lines: lines.slice(0, from) },
      { kind: 'skills', heading: title, lines: own, confidence: 0.75 },
      ...(rest.length > 0 ? carved({ kind: 'other', lines: rest, confidence: 0.4 }, carving) : []),
    ];
  }
  return [section];
};

/** The same sections, with lists of skills found that their titles did not give away. */
export const withSkillSections = (sections: readonly Section[], knowledge: Knows): readonly Section[] => {
  const carving: Carving = { looks: titleLooks(sections), knows: knowledge };
  return sections.map((section) => renamed(section, knowledge)).flatMap((section) => carved(section, carving));
};
