import type { ProgressReport } from '../service/placing/progress-report.ts';
import { dayOf } from './shortlist-words.ts';

/** The figures of a report as a client reads them. */
export const countLines = ({ counts }: ProgressReport): [words: string, count: number][] => [
  ['Candidates considered', counts.considered],
  ['Of them, with everything that is required', counts.eligible],
  ['Shortlisted', counts.shortlisted],
  ['Introduced to you', counts.introduced],
  ['Rejected, with a reason', counts.rejected],
  ['Placed', counts.placed],
];

export const entryLine = ({ on, kind, candidate, note }: ProgressReport['entries'][number]): string =>
  `${dayOf(on)}, ${kind}${candidate === undefined ? '' : `, candidate ${candidate}`}: ${note}`;
