import type { Finding } from '../../../model/finding.ts';
import type { Resume, WorkEntry } from '../../../model/resume.ts';
import type { Found, Reading, Section } from '../../placed.ts';
import { dateFindings } from '../dates/entry-dates.ts';
import { underPath } from '../entries/found.ts';
import type { EntrySpan, ReadingContext } from '../reading-context.ts';
import type { Job } from './job.ts';
import { readJobs } from './read-jobs.ts';
import { readProjects } from './read-projects.ts';

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

/** Jobs, voluntary posts and projects of all sections that hold them. Finding codes: `dates-reversed`, `dates-in-future`, `dates-impossible`. */
export const readWork = (sections: readonly Section[], context: ReadingContext): Reading<WorkReading> => {
  const jobs = readJobs(sections, context);
  const paid = jobs.filter((job) => !job.voluntary);
  const unpaid = jobs.filter((job) => job.voluntary);
  const projects = readProjects(sections, context);
  const value: WorkReading = {
    work: paid.map(workEntry),
    volunteer: unpaid.map(volunteerEntry),
    projects: projects.map(({ entry }) => entry),
    fields: {
      ...fieldsOf('work', paid, ({ name, ...rest }) => ({ name, ...rest })),
      ...fieldsOf('volunteer', unpaid, ({ name, location: _location, ...rest }) => ({ organization: name, ...rest })),
      ...Object.assign({}, ...projects.map(({ fields }, i) => underPath(`resume.projects[${i}]`, fields))),
    },
    spans: [
      ...paid.map((job, entry) => ({ section: 'work' as const, entry, ...job.span })),
      ...unpaid.map((job, entry) => ({ section: 'volunteer' as const, entry, ...job.span })),
      ...projects.map(({ span }, entry) => ({ section: 'projects' as const, entry, ...span })),
    ].sort((a, b) => a.start - b.start),
  };
  return { value, findings: [...findingsOf('work', paid, context), ...findingsOf('volunteer', unpaid, context)] };
};

const fieldsOf = (
  list: 'work' | 'volunteer',
  jobs: readonly Job[],
  rename: (fields: Job['fields']) => Readonly<Record<string, Found<string> | undefined>>,
): Readonly<Record<string, Found<string>>> =>
  Object.assign({}, ...jobs.map((job, i) => underPath(`resume.${list}[${i}]`, rename(job.fields))));

const findingsOf = (list: 'work' | 'volunteer', jobs: readonly Job[], { asOf }: ReadingContext): readonly Finding[] =>
  jobs.flatMap((job, i) => dateFindings({ ...job.values, impossible: job.impossible }, `resume.${list}[${i}]`, asOf));

const workEntry = ({ values, highlights, url, agency }: Job): WorkEntry => ({
  ...values,
  ...(agency === undefined ? {} : { description: `via ${agency}` }),
  ...(url === undefined ? {} : { url }),
  ...(highlights.length === 0 ? {} : { highlights: [...highlights] }),
});

const volunteerEntry = ({ values: { name, location: _location, ...rest }, highlights, url }: Job): VolunteerEntry => ({
  ...(name === undefined ? {} : { organization: name }),
  ...rest,
  ...(url === undefined ? {} : { url }),
  ...(highlights.length === 0 ? {} : { highlights: [...highlights] }),
});
