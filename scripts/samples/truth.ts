import { type Dated, writeRange } from './dates.ts';
import type { Person } from './person.ts';

const shows = (entry: Dated) => ({ startYear: entry.start !== undefined, endYear: entry.end !== undefined });

/** What a reader should find in the CV, in the shape that the accuracy check and `test/quality` understand. */
export const truthOf = (person: Person, id: string, file: string, layout: { name: string; producer: string }) => {
  const roles = person.work.flatMap((job) =>
    (job.roles ?? [{ ...job, title: job.title ?? '' }]).map((role) => ({ job, role })),
  );
  const studies = person.order.includes('education') ? person.education : [];
  const skills = person.order.includes('skills') ? person.skills.flatMap((g) => g.items) : [];
  return {
    id: `${id}__${layout.name}`,
    file,
    resume: id,
    theme: layout.name,
    producer: layout.producer,
    name: person.name,
    ...(person.nameShown === undefined ? {} : { nameAlso: [person.nameShown] }),
    label: person.label ?? null,
    email: person.email,
    phone: person.phone,
    location: { city: person.city, region: null, countryCode: 'GB', postalCode: person.postcode ?? null },
    work: roles.map(({ job, role }) => ({
      company: job.employer,
      title: role.title,
      start: role.start ?? null,
      end: role.end ?? null,
      current: role.end === null,
      location: job.place ?? null,
      dates: writeRange(role, person.dates),
    })),
    education: studies.map((e) => ({
      institution: e.institution,
      studyType: e.award,
      area: null,
      start: e.start ?? null,
      end: e.end ?? null,
    })),
    skills,
    skillGroups: person.skills.map((g) => g.group).filter((g) => g !== undefined),
    languages: person.languages,
    certificates: person.credentials,
    visible: {
      name: true,
      email: true,
      phone: true,
      city: true,
      work: roles.map(({ role }) => ({ company: true, title: true, ...shows(role) })),
      education: studies.map(() => ({ institution: true })),
      skills,
    },
  };
};
