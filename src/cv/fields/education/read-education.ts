import type { EducationEntry } from '../../../model/resume.ts';
import type { Found, Reading, Section } from '../../placed.ts';
import type { EntrySpan, ReadingContext } from '../reading-context.ts';

export interface EducationReading {
  readonly education: readonly EducationEntry[];
  /** By path, such as `resume.education[0].institution`. */
  readonly fields: Readonly<Record<string, Found<string>>>;
  readonly spans: readonly EntrySpan[];
}

/** Schools, courses and degrees of all education sections. Finding codes: `dates-reversed`. */
export const readEducation = (_sections: readonly Section[], _context: ReadingContext): Reading<EducationReading> => ({
  value: { education: [], fields: {}, spans: [] },
  findings: [],
});
