import { type Finding, finding } from '../../../model/finding.ts';
import type { DateMention } from './find-dates.ts';
import { isReversed } from './find-dates.ts';

export interface EntryDates {
  readonly startDate?: string;
  readonly endDate?: string;
}

/** A lone date of a job is its beginning and its end, of a course its end: that is when the degree was given. */
export const entryDates = (mention: DateMention | undefined, single: 'both' | 'end'): EntryDates => {
  if (mention === undefined) return {};
  if (mention.kind === 'single') {
    if (mention.start === undefined) return {};
    return { ...(single === 'both' ? { startDate: mention.start } : {}), endDate: mention.start };
  }
  return {
    ...(mention.start === undefined ? {} : { startDate: mention.start }),
    ...(mention.end === undefined ? {} : { endDate: mention.end }),
  };
};

interface Doubtful {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  /** Words that are written as a date and are none. */
  readonly impossible?: string | undefined;
}

/** What is impossible about the dates of an entry, said so that a recruiter can ask. */
export const dateFindings = (
  { startDate, endDate, impossible }: Doubtful,
  path: string,
  asOf: string,
): readonly Finding[] => {
  if (impossible !== undefined) {
    return [finding('dates-impossible', 'warning', `There is no such date as ${impossible}.`, `${path}.startDate`)];
  }
  if (startDate !== undefined && endDate !== undefined && isReversed(startDate, endDate)) {
    return [
      finding(
        'dates-reversed',
        'warning',
        `The dates end (${endDate}) before they start (${startDate}).`,
        `${path}.startDate`,
      ),
    ];
  }
  if (startDate !== undefined && startDate > asOf.slice(0, startDate.length)) {
    return [
      finding(
        'dates-in-future',
        'info',
        `The start (${startDate}) lies after the date of the CV (${asOf}).`,
        `${path}.startDate`,
      ),
    ];
  }
  return [];
};
