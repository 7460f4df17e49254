import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Resume } from '../../../model/resume.ts';
import type { Found, PlacedLine, Section } from '../../placed.ts';
import { findDates } from '../dates/find-dates.ts';
import { bullet, fold, foundAt } from '../reading.ts';
import { withoutFormWords } from './form-words.ts';
import { type LogicalLine, logicalLines } from './logical-lines.ts';
import { isLevel, isSentence, type SkillItem, skillItem } from './skill-item.ts';
import { countItems, splitItems } from './split-items.ts';

export type ListedSkill = NonNullable<Resume['skills']>[number];

interface Entry {
  readonly skill: ListedSkill;
  readonly lines: readonly PlacedLine[];
}

interface Group {
  readonly name: string;
  level?: string;
  readonly keywords: string[];
  readonly lines: PlacedLine[];
}

interface Knows extends Pick<Knowledge, 'skills' | 'languages'> {
  /** Several lines are made of two known names or more: rows of boxes. */
  readonly boxed?: boolean;
}

const groupLabel = /^([\p{L}\p{N}][^:\t]{0,60}?)\s*(?::(?!\/\/)|\t|\s[–—-]\s)\s*(.*[\p{L}\p{N}].*)$/u;
const sectionWord =
  /^(?:(?:key|core|technical|professional|it|other|soft|hard|main|additional|my|relevant|computer|personal|transferable|special)\s+)*(?:skills?(?: set)?|competenc(?:y|ies)|abilities|strengths|expertise|keywords)(?:\s*(?:&|and)\s*\p{L}+)?$/iu;

const letters = (words: string): number => words.replace(/\s/gu, '').length;
const acronyms = /^\p{Lu}{2,6}(?: \p{Lu}{2,6})+$/u;
const joining = /^(?:and|or|of|for|with|in|to|the|a|an|&|\+|[–—-])$/i;

/**
 * `HTML CSS JavaScript`: names that only spaces part, as in a row of boxes, are told apart where nearly all of them are
 * known. What lies between two known ones is one more.
 */
const knownWords = (words: string, knows: Knows): readonly string[] => {
  const { skills } = knows;
  const boxes = words.split(/(?<=\))\s+(?=\p{Lu})/u);
  if (boxes.length > 1) return boxes.flatMap((box) => knownWords(box, knows));
  if (!words.includes(' ') || words.includes('(') || skills.lookUp(words) !== undefined) return [words];
  const mentions = skills.find(words, { listed: true });
  const known = mentions.reduce((sum, m) => sum + letters(m.term), 0);
  const pair = knows.boxed === true && mentions.length === 2 && known === letters(words);
  if (!pair && (mentions.length < 3 || known < letters(words) * 0.5)) return [words];
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of mentions) {
    // `HTML 5`: a version belongs to the name before it.
    const version = /^\s\d{1,2}(?=\s|$)/u.exec(words.slice(end))?.[0].length ?? 0;
    parts.push(words.slice(from, start).trim(), words.slice(start, end + version));
    from = end + version;
  }
  parts.push(words.slice(from).trim());
  const named = parts.filter((part) => part !== '').flatMap((part) => (acronyms.test(part) ? part.split(' ') : [part]));
  return named.some((part) => part.split(' ').some((word) => joining.test(word)) || isLevel(part)) ? [words] : named;
};

const isRowOfBoxes = ({ text }: LogicalLine, { skills }: Knows): boolean => {
  const mentions = skills.find(text, { listed: true });
  return (
    countItems(text) === 1 &&
    mentions.length > 1 &&
    mentions.reduce((sum, m) => sum + letters(m.term), 0) === letters(text)
  );
};

/** `Python, Java and SQL`: the last comma of a list is an "and". */
const lastAnd = (items: readonly string[], { skills }: Knows): readonly string[] => {
  const last = items.at(-1);
  const [before, after, ...more] = last?.split(/\s+(?:and|&)\s+/u) ?? [];
  if (items.length < 2 || last === undefined || before === undefined || after === undefined || more.length > 0)
    return items;
  if (skills.lookUp(last) !== undefined) return items;
  const oxford = before === '';
  return oxford || (skills.lookUp(before) !== undefined && skills.lookUp(after) !== undefined)
    ? [...items.slice(0, -1), ...(oxford ? [] : [before]), after]
    : items;
};

const onlyDates =
  /^[\d\s./–—-]+$|^(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s*)?(?:19|20)\d{2}$/i;
const notSkill = (name: string): boolean => sectionWord.test(name) || onlyDates.test(name);

/** The skills that a list names; a level alone belongs to the skill before it. */
const itemsOf = (words: string, knows: Knows): readonly SkillItem[] => {
  const items: SkillItem[] = [];
  for (const part of lastAnd(splitItems(words), knows).flatMap((p) => knownWords(p, knows))) {
    const last = items.at(-1);
    if (isLevel(part) && last !== undefined && last.level === undefined && knows.skills.lookUp(part) === undefined) {
      items[items.length - 1] = { ...last, level: part.replace(/^[\s(:–—-]+|[\s).]+$/gu, '') };
      continue;
    }
    const item = skillItem(part);
    if (item !== undefined && !isSentence(item.name) && !notSkill(item.name)) items.push(item);
  }
  return items;
};

const looksUnlike = (a: PlacedLine, b: PlacedLine): boolean =>
  (a.bold && !b.bold) || a.fontSize > b.fontSize * 1.05 || (a.italic && !b.italic);

/** A short line that stands over others as their title: bold or larger than they are, or without the bullets that they have. */
const isGroupTitle = (lines: readonly LogicalLine[], at: number, knows: Knows): boolean => {
  const line = lines[at];
  const first = line?.lines[0];
  const under = lines.slice(at + 1, at + 3);
  // A level of its own line may come in between.
  const next = isLevel(under[0]?.text ?? '') ? under[1] : under[0];
  const below = next?.lines[0];
  if (line === undefined || first === undefined || next === undefined || below === undefined) return false;
  if (bullet.test(line.text) || first.role === 'list-item') return false;
  if (countItems(line.text) > 1 || line.text.trim().split(/\s+/u).length > 6) return false;
  if (first.role === 'heading' && below.role !== 'heading') return true;
  if (/:\s*$/u.test(line.text) || looksUnlike(first, below)) return true;
  if (bullet.test(next.text) || below.role === 'list-item') return true;
  return itemsOf(line.text, knows).length === 1 && itemsOf(next.text, knows).length > 2;
};

const spoken = (items: readonly SkillItem[], { languages }: Knows): boolean =>
  items.length > 0 && languages.find(`Languages: ${items.map(({ name }) => name).join(', ')}`).length >= items.length;

const withoutHeading = (section: Section): readonly PlacedLine[] => {
  const [first, ...rest] = section.lines;
  if (first === undefined || section.heading === undefined || first.start !== section.heading.start)
    return section.lines;
  const after = first.text.search(/[:\t]|\s[–—-]\s/u);
  if (after < 0) return rest;
  const cut = after + 1 + (first.text.slice(after + 1).match(/^[\s–—-]*/u)?.[0].length ?? 0);
  const text = first.text.slice(cut);
  return text.trim() === '' ? rest : [{ ...first, text, start: first.start + cut, segments: [] }, ...rest];
};

/** A title that nobody knows ("badges") ends the list where it looks like the list's own title and dates follow it. */
const untilNextTitle = (section: Section): readonly PlacedLine[] => {
  const { heading } = section;
  const lines = withoutHeading(section);
  if (heading === undefined || !(heading.bold || heading.role === 'heading')) return lines;
  const end = lines.findIndex(
    (line, i) =>
      line.bold &&
      line.role !== 'list-item' &&
      Math.abs(line.fontSize - heading.fontSize) < 0.3 &&
      lines.slice(i + 1, i + 4).some(({ text }) => findDates(text).length > 0),
  );
  return end < 0 ? lines : lines.slice(0, end);
};

/** One of the skills may look like a title, and its line has then become a section of its own. */
const headingAsGroup = (section: Section, before: Section | undefined): Group | undefined => {
  const { heading } = section;
  const name = heading === undefined ? undefined : skillItem(heading.text)?.name;
  if (heading === undefined || name === undefined || before?.kind !== 'skills') return undefined;
  return sectionWord.test(name) || section.lines[0]?.start === heading.start
    ? undefined
    : { name, keywords: [], lines: [heading] };
};

const entriesOf = (
  section: Section,
  before: Section | undefined,
  knowledge: Knows,
  wraps: boolean,
): readonly Entry[] => {
  const lines = logicalLines(untilNextTitle(section), wraps);
  const knows: Knows = { ...knowledge, boxed: lines.filter((line) => isRowOfBoxes(line, knowledge)).length > 1 };
  const entries: Entry[] = [];
  let group = headingAsGroup(section, before);
  const close = (): void => {
    if (group === undefined) return;
    const { name, level, keywords, lines: own } = group;
    const idle = sectionWord.test(name);
    if (keywords.length === 0 && !idle)
      entries.push({ skill: { name, ...(level === undefined ? {} : { level }) }, lines: own });
    else if (
      keywords.length > 0 &&
      !(
        idle &&
        spoken(
          keywords.map((k) => ({ name: k })),
          knows,
        )
      )
    )
      entries.push({ skill: { name, ...(level === undefined ? {} : { level }), keywords }, lines: own });
    group = undefined;
  };
  lines.forEach((line, i) => {
    const text = line.text.replace(bullet, '').trim();
    if (group !== undefined && isLevel(text) && group.keywords.length === 0) {
      group.level = text;
      group.lines.push(...line.lines);
      return;
    }
    const last = entries.at(-1);
    if (group === undefined && isLevel(text) && last !== undefined && last.skill.keywords === undefined) {
      entries[entries.length - 1] = { ...last, skill: { level: text, ...last.skill } };
      return;
    }
    const labelled = groupLabel.exec(text);
    const title = labelled?.[1]?.trim();
    const list = labelled?.[2];
    if (title !== undefined && list !== undefined && !isLevel(list) && labelStands(text, title, list, knows)) {
      close();
      const items = itemsOf(list, knows);
      if (spoken(items, knows) || items.length === 0) return;
      entries.push({ skill: { name: title, keywords: items.map(({ name }) => name) }, lines: line.lines });
      return;
    }
    if (isGroupTitle(lines, i, knows)) {
      close();
      const item = skillItem(text);
      if (item !== undefined)
        group = {
          name: item.name,
          ...(item.level === undefined ? {} : { level: item.level }),
          keywords: [],
          lines: [...line.lines],
        };
      return;
    }
    const items = itemsOf(text, knows);
    if (spoken(items, knows) && group === undefined) return;
    if (group !== undefined) {
      group.keywords.push(...items.map(({ name }) => name));
      group.lines.push(...line.lines);
    } else entries.push(...items.map((skill) => ({ skill, lines: line.lines })));
  });
  close();
  return entries;
};

/** Whether what stands before a colon, tab or dash names a group, or is itself the first of a list. */
const labelStands = (text: string, title: string, list: string, { skills }: Knows): boolean => {
  if (countItems(title) > 1 || title.split(/\s+/u).length > 7) return false;
  const separator = text.slice(title.length).trimStart().charAt(0);
  if (separator === ':') return true;
  // Cells of a row: a group only where the other cell is a list itself.
  if (text.slice(title.length).startsWith('\t')) return !list.includes('\t') && countItems(list) > 1;
  return countItems(list) > 1 && skills.lookUp(title) === undefined;
};

const once = (entries: readonly Entry[]): readonly Entry[] => {
  const seen = new Set<string>();
  const isNew = (name: string): boolean => !seen.has(fold(name)) && seen.add(fold(name)) !== undefined;
  return entries.flatMap(({ skill, lines }) => {
    if (skill.keywords === undefined) return isNew(skill.name ?? '') ? [{ skill, lines }] : [];
    const keywords = skill.keywords.filter(isNew);
    return keywords.length === 0 ? [] : [{ skill: { ...skill, keywords }, lines }];
  });
};

/**
 * What the CV lists as skills, in its own words and groups.
 * @param wraps lines end where the page does (PDF, text), not where the paragraph does
 */
export const readListedSkills = (
  sections: readonly Section[],
  knowledge: Knows,
  wraps: boolean,
): { readonly skills: readonly ListedSkill[]; readonly fields: Readonly<Record<string, Found<string>>> } => {
  const listed = sections.flatMap((section, i) =>
    section.kind === 'skills' ? entriesOf(section, sections[i - 1], knowledge, wraps) : [],
  );
  const entries = once(withoutFormWords(listed));
  const marks = entries.flatMap(({ skill, lines }, i) => {
    const [first] = lines;
    const last = lines.at(-1);
    if (first === undefined || last === undefined) return [];
    const names = skill.keywords ?? [skill.name ?? ''];
    const known = names.filter((name) => knowledge.skills.lookUp(name) !== undefined).length / names.length;
    const mark = { ...foundAt(skill.name ?? '', 0.6 + 0.35 * known, first), end: last.end };
    return [[`resume.skills[${i}]`, mark] as const];
  });
  return { skills: entries.map(({ skill }) => skill), fields: Object.fromEntries(marks) };
};
