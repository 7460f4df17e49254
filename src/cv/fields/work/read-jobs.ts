import type { Found, PlacedLine, Section } from '../../placed.ts';
import { entryDates } from '../dates/entry-dates.ts';
import { entryBody } from '../entries/entry-body.ts';
import { foundIn, foundParagraph, valuesOf } from '../entries/found.ts';
import { type HeaderParts, headerParts } from '../entries/header-parts.ts';
import { looksLikeOrganisation } from '../entries/organisation-words.ts';
import { readingsOf } from '../entries/readings.ts';
import { type Row, toRows } from '../entries/rows.ts';
import { type EntryRows, splitEntries } from '../entries/split-entries.ts';
import { type Decision, decideTogether } from '../entries/vote.ts';
import type { ReadingContext } from '../reading-context.ts';
import { partAgency } from './agency.ts';
import type { Job } from './job.ts';
import { jobJudge, rowKnowledge } from './job-judge.ts';
import { shareEmployers } from './share-employers.ts';

/** An entry with its head in pieces, before all entries decide together what the pieces are. */
interface Draft {
  readonly entry: EntryRows;
  readonly parts: HeaderParts;
  readonly voluntary: boolean;
}

export const readJobs = (sections: readonly Section[], context: ReadingContext): readonly Job[] => {
  const knows = rowKnowledge(context);
  const judge = jobJudge(knows);
  const drafts = sections
    .filter(({ kind }) => kind === 'work' || kind === 'volunteer')
    .flatMap(({ kind, lines }) =>
      splitEntries(toRows(lines, knows)).entries.map((entry): Draft => {
        const parts = headerParts(entry.head, context.knowledge.places);
        return { entry, parts, voluntary: kind === 'volunteer' || saysVoluntary(entry.head) };
      }),
    );
  const decisions = decideTogether(drafts.map(({ parts }) => readingsOf(parts.parts, judge)));
  const jobs = drafts.map((draft, i) => toJob(draft, decisions[i]));
  return shareEmployers(jobs, (name) => knows.place(name) >= 0.7 && looksLikeOrganisation(name) === 0).filter(isJob);
};

/** "Volunteer" as the post itself, not "Volunteer Coordinator", whom a charity pays. */
const saysVoluntary = (head: readonly Row[]): boolean =>
  head.some(({ line }) =>
    /\((?:voluntary|volunteer|unpaid)\)|^(?:volunteer|voluntary)\b(?!\s+(?:co-?ordinator|manager|services?|officer|recruit\w+|engagement|development|sector|programme))/i.test(
      line.text,
    ),
  );

const toJob = ({ entry, parts, voluntary }: Draft, decision: Decision | undefined): Job => {
  const dates = entryDates(entry.anchor?.mention, 'both');
  const words = entry.anchor?.words;
  const sure = decision?.confidence ?? 0.5;
  const named = parts.labelled.employer ?? decision?.reading.employer;
  const { employer, agency } = named === undefined ? {} : partAgency(named);
  const title = parts.labelled.title ?? decision?.reading.title;
  const body = entryBody(entry.body);
  const date = (value: string | undefined): Found<string> | undefined =>
    value === undefined || words === undefined ? undefined : foundIn(words, value.length > 4 ? 0.95 : 0.9, value);
  const fields: Job['fields'] = {
    // The agency's words are a part of its place: they are no skill either.
    name:
      employer === undefined || named === undefined
        ? undefined
        : foundIn(named, parts.labelled.employer === undefined ? sure : 0.97, employer.text),
    position: title === undefined ? undefined : foundIn(title, parts.labelled.title === undefined ? sure : 0.97),
    location: parts.place === undefined ? undefined : foundIn(parts.place, 0.8),
    startDate: date(dates.startDate),
    endDate: date(dates.endDate),
    summary: body.summary === undefined ? undefined : foundParagraph(body.summary, 0.8),
  };
  const lines = [...entry.head, ...entry.body].map((row) => row.line);
  return {
    voluntary,
    fields,
    values: valuesOf(fields),
    highlights: body.highlights.map((each) => each.text),
    employerApart: employer !== undefined && !(title !== undefined && sharesLine(entry, employer, title)),
    url: parts.url,
    agency,
    impossible: entry.anchor?.mention.impossible,
    span: { start: Math.min(...lines.map((line) => line.start)), end: Math.max(...lines.map((line) => line.end)) },
  };
};

const sharesLine = ({ head }: EntryRows, a: PlacedLine, b: PlacedLine): boolean =>
  head.some(({ line }) => [a, b].every((each) => each.start >= line.start && each.end <= line.end));

/** A head that names nothing and dates nothing is no job. */
const isJob = ({ values }: Job): boolean =>
  (values.name !== undefined || values.position !== undefined) &&
  (values.startDate !== undefined ||
    values.endDate !== undefined ||
    (values.name !== undefined && values.position !== undefined));
