import type { EducationEntry } from '../../../model/resume.ts';
import type { Found, Reading, Section } from '../../placed.ts';
import { dateFindings } from '../dates/entry-dates.ts';
import { underPath } from '../entries/found.ts';
import type { EntrySpan, ReadingContext } from '../reading-context.ts';
import { type Course, readCourses } from './read-courses.ts';

export interface EducationReading {
  readonly education: readonly EducationEntry[];
  /** By path, such as `resume.education[0].institution`. */
  readonly fields: Readonly<Record<string, Found<string>>>;
  readonly spans: readonly EntrySpan[];
}

/** Schools, courses and degrees of all education sections. Finding codes: `dates-reversed`. */
export const readEducation = (sections: readonly Section[], context: ReadingContext): Reading<EducationReading> => {
  const courses = readCourses(sections, context);
  return {
    value: {
      education: courses.map(educationEntry),
      fields: Object.assign({}, ...courses.map(({ fields }, i) => underPath(`resume.education[${i}]`, fields))),
      spans: courses.map(({ span }, entry) => ({ section: 'education' as const, entry, ...span })),
    },
    // A course that ends in the future is the usual thing for a student: no finding.
    findings: courses.flatMap(({ values }, i) =>
      dateFindings(values, `resume.education[${i}]`, context.asOf).filter(({ code }) => code === 'dates-reversed'),
    ),
  };
};

const educationEntry = ({ values, courses }: Course): EducationEntry => ({
  ...values,
  ...(courses.length === 0 ? {} : { courses: [...courses] }),
});
