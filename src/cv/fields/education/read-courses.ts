import type { Found, PlacedLine, Section } from '../../placed.ts';
import { cutLine } from '../../sections/cut-line.ts';
import { entryDates } from '../dates/entry-dates.ts';
import { paragraphsOf } from '../entries/entry-body.ts';
import { foundIn, valuesOf } from '../entries/found.ts';
import { type HeaderParts, headerParts } from '../entries/header-parts.ts';
import { readingsOf } from '../entries/readings.ts';
import { type Row, toRows } from '../entries/rows.ts';
import { type EntryRows, splitEntries } from '../entries/split-entries.ts';
import { type Decision, decideTogether } from '../entries/vote.ts';
import type { ReadingContext } from '../reading-context.ts';
import { courseJudge, educationKnowledge } from './course-judge.ts';
import { scorePattern } from './degree-words.ts';
import { partAward } from './part-award.ts';

type CourseField = 'institution' | 'studyType' | 'area' | 'startDate' | 'endDate' | 'score';

export interface Course {
  readonly fields: Readonly<Record<CourseField, Found<string> | undefined>>;
  readonly values: { readonly [name in CourseField]?: string };
  readonly courses: readonly string[];
  readonly span: { readonly start: number; readonly end: number };
}

export const readCourses = (sections: readonly Section[], context: ReadingContext): readonly Course[] => {
  const knows = educationKnowledge(context);
  const entries = sections
    .filter(({ kind }) => kind === 'education')
    .flatMap(({ lines }) => splitEntries(toRows(lines, knows)).entries);
  const drafts = entries
    .map((entry) => withoutScore(entry))
    .map((draft) => ({ ...draft, parts: headerParts(draft.entry.head, context.knowledge.places) }));
  const decisions = decideTogether(drafts.map(({ parts }) => readingsOf(parts.parts, courseJudge(knows))));
  return drafts.map((draft, i) => toCourse(draft, decisions[i])).filter(isCourse);
};

interface Draft {
  readonly entry: EntryRows;
  readonly score: PlacedLine | undefined;
}

/** The class or grade is taken out of the head first: it names neither the course nor the school. */
const withoutScore = (entry: EntryRows): Draft => {
  let score: PlacedLine | undefined;
  const clean = (row: Row): Row => ({
    ...row,
    cells: row.cells.flatMap((cell) => {
      const match = score === undefined ? scorePattern.exec(cell.text) : null;
      if (match === null) return [cell];
      score = cutLine(cell, match.index, match.index + match[0].length);
      return [cutLine(cell, 0, match.index), cutLine(cell, match.index + match[0].length, cell.text.length)].flatMap(
        (part) => (part !== undefined && /\p{L}/u.test(part.text) ? (bare(part) ?? []) : []),
      );
    }),
  });
  const head = entry.head.map(clean);
  if (score === undefined) {
    for (const row of entry.body) {
      const match = scorePattern.exec(row.line.text);
      if (match !== null && row.line.text.length < 80)
        score ??= cutLine(row.line, match.index, match.index + match[0].length);
    }
  }
  return { entry: { ...entry, head }, score };
};

const bare = (line: PlacedLine): PlacedLine | undefined => {
  const from = /^[\s,;:)\]–—|-]*/.exec(line.text)?.[0].length ?? 0;
  const tail = /[\s,;:([–—|-]*$/.exec(line.text)?.[0].length ?? 0;
  return cutLine(line, from, line.text.length - tail);
};

const toCourse = (
  { entry, score, parts }: Draft & { readonly parts: HeaderParts },
  decision: Decision | undefined,
): Course => {
  const dates = entryDates(entry.anchor?.mention, 'end');
  const words = entry.anchor?.words;
  const sure = decision?.confidence ?? 0.5;
  const school = parts.labelled.employer ?? decision?.reading.employer;
  const award = partAward(parts.labelled.title ?? decision?.reading.title);
  const date = (value: string | undefined): Found<string> | undefined =>
    value === undefined || words === undefined ? undefined : foundIn(words, 0.9, value);
  const fields: Course['fields'] = {
    institution: school === undefined ? undefined : foundIn(school, sure),
    studyType: award.studyType === undefined ? undefined : foundIn(award.studyType, sure * 0.95),
    area: award.area === undefined ? undefined : foundIn(award.area, sure * 0.9),
    startDate: date(dates.startDate),
    endDate: date(dates.endDate),
    score: score === undefined ? undefined : foundIn(score, 0.85),
  };
  const lines = [...entry.head, ...entry.body].map((row) => row.line);
  return {
    fields,
    values: valuesOf(fields),
    courses: paragraphsOf(entry.body)
      .filter((each) => each.bullet && each.text.length < 100)
      .map((each) => each.text),
    span: { start: Math.min(...lines.map((line) => line.start)), end: Math.max(...lines.map((line) => line.end)) },
  };
};

const isCourse = ({ values }: Course): boolean => values.institution !== undefined || values.studyType !== undefined;
