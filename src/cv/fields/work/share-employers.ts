import type { Found } from '../../placed.ts';
import type { Job } from './job.ts';

const withEmployer = (job: Job, employer: Found<string>): Job => {
  // Taken over from the entry above: likely, not said.
  const name = { ...employer, confidence: Math.min(employer.confidence, 0.75) };
  return { ...job, fields: { ...job.fields, name }, values: { ...job.values, name: name.value } };
};

/** What was taken for the employer, for want of another, is where the post was. */
const withPlace = (job: Job): Job => {
  const { name, ...fields } = job.fields;
  const { name: town, ...values } = job.values;
  const location = fields.location ?? name;
  return {
    ...job,
    fields: { ...fields, name: undefined, location },
    values: { ...values, ...(values.location === undefined && town !== undefined ? { location: town } : {}) },
  };
};

/** A head with an employer and no post, with nothing told below it, only gathers the posts that follow. */
const isGroupHead = (job: Job): boolean =>
  job.values.name !== undefined && job.values.position === undefined && job.highlights.length === 0;

/** Several roles at one employer: the name stands once, above the first of them, and each may have its town. */
export const shareEmployers = (jobs: readonly Job[], isPlace: (text: string) => boolean): readonly Job[] => {
  const result: Job[] = [];
  let employer: Found<string> | undefined;
  const namesTown = (job: Job): boolean =>
    job.values.position !== undefined && job.values.name !== undefined && isPlace(job.values.name);
  for (const [i, given] of jobs.entries()) {
    const job = employer !== undefined && namesTown(given) ? withPlace(given) : given;
    const next = jobs[i + 1];
    const own = /\b(?:freelance|self[- ]employed|independent|own business)\b/i.test(job.values.position ?? '');
    const lacks = job.values.name === undefined && job.values.position !== undefined && !own;
    if (
      isGroupHead(job) &&
      next !== undefined &&
      (next.values.name === undefined || namesTown(next)) &&
      next.values.position !== undefined
    ) {
      employer = job.fields.name;
      continue;
    }
    result.push(lacks && employer !== undefined ? withEmployer(job, employer) : job);
    if (job.fields.name !== undefined) employer = job.employerApart ? job.fields.name : undefined;
    else if (!lacks) employer = undefined;
  }
  return result;
};
