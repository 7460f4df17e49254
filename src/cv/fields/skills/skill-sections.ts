import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { PlacedLine, Section } from '../../placed.ts';
import { findDates } from '../dates/find-dates.ts';
import { isSentence, skillItem } from './skill-item.ts';
import { splitItems } from './split-items.ts';

type Knows = Pick<Knowledge, 'skills' | 'languages'>;

/** "Systems and skills", "Tools I use", "Care skills", "Toolbox": people have many names for the list. */
const titleWords =
  /\b(?:skills?|skillset|tool(?:s|kit|box|set)?|competenc(?:y|ies|es)|expertise|strengths|technolog(?:y|ies)|tech stack|stack|proficienc(?:y|ies)|software|systems|abilities|know-?how|capabilities|specialisms?|special(?:i)?ties)\b/iu;
const longestTitle = 5;

const isTitle = ({ text }: PlacedLine): boolean =>
  text.trim().split(/\s+/u).length <= longestTitle && !/[.;:,@\d\t]/u.test(text) && titleWords.test(text);

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
  return items.filter((item) => languages.find(item).length > 0).length / Math.max(1, items.length);
};

/** Under half of a list known is an accident; over it, it is a list of skills, whatever its title. */
const mostly = 0.5;

const renamed = (section: Section, knows: Knows): Section => {
  const { kind, heading, lines } = section;
  if (kind === 'other' && heading !== undefined) {
    if (isTitle(heading) && (lines.length === 0 || isList(lines)))
      return { ...section, kind: 'skills', confidence: 0.8 };
    if (isList(lines) && knownShare(lines, knows) >= mostly) return { ...section, kind: 'skills', confidence: 0.6 };
  }
  // "Languages: Kotlin, Java" is a row of a table of skills.
  if (kind === 'languages' && spokenShare(lines, knows) < 0.2 && knownShare(lines, knows) >= mostly)
    return { ...section, kind: 'skills', confidence: 0.7 };
  return section;
};

/** A title inside a section of another kind, most often in a column that the section has run into. */
const carved = (section: Section): readonly Section[] => {
  if (section.kind === 'skills') return [section];
  const { lines } = section;
  const from = lines.findIndex(
    (line, i) =>
      standsOut(line) &&
      isTitle(line) &&
      (section.kind !== 'work' || line.block !== lines[0]?.block) &&
      i < lines.length - 1,
  );
  const title = lines[from];
  if (title === undefined) return [section];
  const length = lines.slice(from + 1).findIndex((line) => sameLook(title, line) && standsOut(line));
  const to = length < 0 ? lines.length : from + 1 + length;
  const own = lines.slice(from + 1, to);
  if (!isList(own)) return [section];
  const before = { ...section, lines: lines.slice(0, from) };
  const rest: Section = { kind: 'other', lines: lines.slice(to), confidence: 0.4 };
  return [
    before,
    { kind: 'skills', heading: title, lines: own, confidence: 0.75 },
    ...(rest.lines.length > 0 ? carved(rest) : []),
  ];
};

/** The same sections, with lists of skills found that their titles did not give away. */
export const withSkillSections = (sections: readonly Section[], knowledge: Knows): readonly Section[] =>
  sections.map((section) => renamed(section, knowledge)).flatMap(carved);
