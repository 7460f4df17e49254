import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { SectionKind } from '../../model/candidate.ts';
import { datesOf } from '../fields/dates/find-dates.ts';
import { looksLikeAward, looksLikeSchool } from '../fields/education/degree-words.ts';
import { looksLikePlace } from '../fields/entries/places.ts';
import { remembering } from '../fields/entries/row-knowledge.ts';
import { toRows } from '../fields/entries/rows.ts';
import { type EntryRows, splitEntries } from '../fields/entries/split-entries.ts';
import type { PlacedLine, Section } from '../placed.ts';
import { namesPost } from './names-post.ts';

type Known = Pick<Knowledge, 'titles' | 'places'>;

const contact = /@|https?:|www\.|\+?\d[\d\s().-]{8,}\d/;

/** Told by the head alone: a school or an award makes it education, whatever else it is work. */
const kindOf = ({ head }: EntryRows, knowledge: Known): SectionKind => {
  const texts = head.flatMap((row) => row.cells.map((cell) => cell.text));
  const learns = texts.some((text) => looksLikeAward(text) >= 0.7 || looksLikeSchool(text) >= 0.8);
  const works = texts.some((text) => namesPost(text, knowledge.titles, 0.8));
  return learns && !works ? 'education' : 'work';
};

const entriesOf = (lines: readonly PlacedLine[], knowledge: Known): readonly EntryRows[] => {
  const knows = remembering({
    title: (text) => (text.length > 90 ? 0 : knowledge.titles.looksLikeTitle(text)),
    place: (text) => looksLikePlace(text, knowledge.places),
  });
  return splitEntries(toRows(lines, knows)).entries;
};

const byContent = (section: Section, knowledge: Known): readonly Section[] => {
  // Names, addresses and numbers at the top date nothing.
  const lastContact = section.lines.findLastIndex(
    (line, index) => index < 15 && contact.test(line.text) && datesOf(line).length === 0,
  );
  const from = Math.max(lastContact + 1, section.kind === 'header' ? 1 : 0);
  const dated = entriesOf(section.lines.slice(from), knowledge).filter(
    ({ anchor }) => anchor?.mention.kind === 'range',
  );
  const first = dated[0]?.head[0]?.line;
  if (first === undefined) return [section];
  const starts = dated.flatMap((entry) => {
    const line = entry.head[0]?.line;
    return line === undefined ? [] : [{ at: line.start, kind: kindOf(entry, knowledge) }];
  });
  const runs: { kind: SectionKind; lines: PlacedLine[] }[] = [];
  let next = 0;
  for (const line of section.lines.filter((each) => each.end > first.start)) {
    const start = starts[next];
    if (start !== undefined && line.end > start.at) {
      if (runs.at(-1)?.kind !== start.kind) runs.push({ kind: start.kind, lines: [] });
      next++;
    }
    runs.at(-1)?.lines.push(line);
  }
  return [
    { ...section, lines: section.lines.filter((line) => line.end <= first.start) },
    ...runs.map(({ kind, lines }): Section => ({ kind, lines, confidence: 0.5 })),
  ];
};

/** Contractors call their posts projects: every one has dates from and to, and nearly every one names the post held. */
const holdsPosts = ({ lines }: Section, knowledge: Known): boolean => {
  const entries = entriesOf(lines, knowledge);
  const posts = entries.filter(
    ({ anchor, head }) =>
      anchor?.mention.kind === 'range' &&
      head.some((row) => row.cells.some((cell) => knowledge.titles.looksLikeTitle(cell.text) >= 0.8)),
  );
  return posts.length >= 2 && posts.length >= 0.75 * entries.length;
};

/** Kinds that jobs hide in where nobody gave them a heading. */
const hiding: ReadonlySet<SectionKind> = new Set(['header', 'summary', 'other']);

/**
 * A CV without a heading for its jobs still has jobs: what it calls projects, or dated entries below the contact details
 * or the summary.
 */
export const unnamedSections = (sections: readonly Section[], knowledge: Known): readonly Section[] => {
  if (sections.some(({ kind, lines }) => kind === 'work' && lines.length > 0)) return sections;
  const posts = sections.filter((section) => section.kind === 'projects' && holdsPosts(section, knowledge));
  if (posts.length > 0)
    return sections.map((section) =>
      posts.includes(section) ? { ...section, kind: 'work', confidence: Math.min(section.confidence, 0.7) } : section,
    );
  return sections.flatMap((section) => (hiding.has(section.kind) ? byContent(section, knowledge) : [section]));
};
