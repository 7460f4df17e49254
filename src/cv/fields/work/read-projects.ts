import type { Resume } from '../../../model/resume.ts';
import type { Found, Section } from '../../placed.ts';
import { entryDates } from '../dates/entry-dates.ts';
import { entryBody } from '../entries/entry-body.ts';
import { foundIn, foundParagraph } from '../entries/found.ts';
import { headerParts } from '../entries/header-parts.ts';
import { toRows } from '../entries/rows.ts';
import { type EntryRows, splitEntries } from '../entries/split-entries.ts';
import type { ReadingContext } from '../reading-context.ts';
import { rowKnowledge } from './job-judge.ts';

type ProjectEntry = NonNullable<Resume['projects']>[number];

export interface Project {
  readonly entry: ProjectEntry;
  readonly fields: Readonly<Record<string, Found<string> | undefined>>;
  readonly span: { readonly start: number; readonly end: number };
}

export const readProjects = (sections: readonly Section[], context: ReadingContext): readonly Project[] =>
  sections
    .filter(({ kind }) => kind === 'projects')
    .flatMap(({ lines }) => splitEntries(toRows(lines, rowKnowledge(context))).entries)
    .flatMap((entry) => toProject(entry, context) ?? []);

const toProject = (entry: EntryRows, { knowledge }: ReadingContext): Project | undefined => {
  const { parts, url } = headerParts(entry.head, knowledge.places);
  const [first] = parts;
  if (first === undefined) return undefined;
  const { startDate, endDate } = entryDates(entry.anchor?.mention, 'both');
  const words = entry.anchor?.words;
  const body = entryBody(entry.body);
  const lines = [...entry.head, ...entry.body].map((row) => row.line);
  const date = (value: string | undefined): Found<string> | undefined =>
    value === undefined || words === undefined ? undefined : foundIn(words, 0.9, value);
  return {
    entry: {
      name: first.text,
      ...(startDate === undefined ? {} : { startDate }),
      ...(endDate === undefined ? {} : { endDate }),
      ...(url === undefined ? {} : { url }),
      ...(body.summary === undefined ? {} : { description: body.summary.text }),
      ...(body.highlights.length === 0 ? {} : { highlights: body.highlights.map((each) => each.text) }),
    },
    fields: {
      name: foundIn(first.line, 0.7),
      startDate: date(startDate),
      endDate: date(endDate),
      description: body.summary === undefined ? undefined : foundParagraph(body.summary, 0.7),
    },
    span: { start: Math.min(...lines.map((line) => line.start)), end: Math.max(...lines.map((line) => line.end)) },
  };
};
