import type { Resume, WorkEntry } from '../../../model/resume.ts';
import type { Found, Reading, Section } from '../../placed.ts';
import type { EntrySpan, ReadingContext } from '../reading-context.ts';

export type VolunteerEntry = NonNullable<Resume['volunteer']>[number];
export type ProjectEntry = NonNullable<Resume['projects']>[number];

export interface WorkReading {
  readonly work: readonly WorkEntry[];
  readonly volunteer: readonly VolunteerEntry[];
  readonly projects: readonly ProjectEntry[];
  /** By path, such as `resume.work[0].name`, `resume.work[0].startDate`, `resume.volunteer[1].organization`. */
  readonly fields: Readonly<Record<string, Found<string>>>;
  /** Which words belong to which entry, in text order. */
  readonly spans: readonly EntrySpan[];
}

/** Jobs, voluntary posts and projects of all sections that hold them. Finding codes: `dates-reversed`, `dates-in-future`. */
export const readWork = (_sections: readonly Section[], _context: ReadingContext): Reading<WorkReading> => ({
  value: { work: [], volunteer: [], projects: [], fields: {}, spans: [] },
  findings: [],
});
