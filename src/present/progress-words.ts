import type { ProgressReport } from '../service/placing/progress-report.ts';

/** The figures of a report as a client reads them. */
export const countLines = ({ counts }: ProgressReport): [words: string, count: number][] => [
  ['Candidates considered', counts.considered],
  ['Of them with everything that must be', counts.eligible],
  ['Shortlisted', counts.shortlisted],
  ['Introduced to you', counts.introduced],
  ['Rejected, with a reason', counts.rejected],
  ['Placed', counts.placed],
];

export const entryLine = ({ on, kind, candidate, note }: ProgressReport['entries'][number]): string =>
  `${on}, ${kind}${candidate === undefined ? '' : `, candidate ${candidate}`}: ${note}`;
