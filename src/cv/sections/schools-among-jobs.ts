import type { Knowledge } from '../../knowledge/knowledge.ts';
import { looksLikeAward, looksLikeSchool } from '../fields/education/degree-words.ts';
import { looksLikePlace } from '../fields/entries/places.ts';
import { remembering } from '../fields/entries/row-knowledge.ts';
import { toRows } from '../fields/entries/rows.ts';
import { type EntryRows, splitEntries } from '../fields/entries/split-entries.ts';
import type { PlacedLine, Section } from '../placed.ts';
import { namesPost } from './names-post.ts';

type Known = Pick<Knowledge, 'titles' | 'places'>;

/** A school that was attended: its head names no post, and an award stands in it or in what follows. */
const isAttended = ({ head, body }: EntryRows, { titles }: Known): boolean => {
  const names = head.flatMap((row) => row.cells.map((cell) => cell.text));
  const school = names.some((text) => looksLikeSchool(text) >= 0.8);
  const post = names.some((text) => namesPost(text, titles, 0.6));
  if (!school || post) return false;
  return [...names, ...body.slice(0, 3).map((row) => row.line.text)].some((text) => looksLikeAward(text) >= 0.8);
};

/**
 * Where nobody put a heading between them, the schools that somebody went to follow the jobs. From the first of them on,
 * where no job comes any more, the section is one of education.
 */
export const schoolsAmongJobs = (sections: readonly Section[], knowledge: Known): readonly Section[] => {
  // Who has a section of education put the schools there.
  if (sections.some(({ kind }) => kind === 'education')) return sections;
  return sections.flatMap((section) => {
    if (section.kind !== 'work' || !section.lines.some(({ text }) => looksLikeSchool(text) >= 0.8)) return [section];
    const knows = remembering({
      title: (text) => (text.length > 90 ? 0 : knowledge.titles.looksLikeTitle(text)),
      place: (text) => looksLikePlace(text, knowledge.places),
    });
    const { entries } = splitEntries(toRows(section.lines, knows));
    const ranged = ({ anchor }: EntryRows): boolean => anchor?.mention.kind === 'range';
    const lastJob = entries.findLastIndex((entry) => ranged(entry) && !isAttended(entry, knowledge));
    const school = entries[lastJob + 1];
    const start = school?.head[0]?.line.start;
    if (school === undefined || start === undefined || !isAttended(school, knowledge)) return [section];
    const before = (line: PlacedLine): boolean => line.start < start;
    return [
      { ...section, lines: section.lines.filter(before) },
      { kind: 'education', lines: section.lines.filter((line) => !before(line)), confidence: 0.6 },
    ];
  });
};
