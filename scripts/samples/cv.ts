import { writeRange } from './dates.ts';
import type { Person, SectionKey } from './person.ts';

/** A person's CV with every word settled; layouts only place the words. */
export interface Cv {
  readonly name: string;
  readonly label?: string;
  readonly contacts: readonly Contact[];
  readonly sections: readonly CvSection[];
  readonly modified: Date;
  /** PNG or JPEG, drawn at the top. */
  readonly photo?: Buffer;
}

export interface Contact {
  readonly kind: 'address' | 'phone' | 'email' | 'link';
  readonly text: string;
  readonly href?: string;
}

export interface Role {
  readonly title: string;
  readonly dates: string;
  readonly intro?: string;
  readonly bullets: readonly string[];
}

export interface Job {
  readonly employer: string;
  readonly place?: string;
  readonly roles: readonly Role[];
}

export interface Study {
  readonly institution: string;
  readonly award: string;
  readonly dates: string;
  readonly grade?: string;
  readonly detail?: string;
}

export type CvSection = { readonly key: SectionKey; readonly heading: string } & (
  | { readonly kind: 'text'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'jobs'; readonly jobs: readonly Job[] }
  | { readonly kind: 'education'; readonly studies: readonly Study[] }
  | {
      readonly kind: 'skills';
      readonly groups: readonly { readonly group?: string; readonly items: readonly string[] }[];
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [string, string])[] }
);

const defaultHeadings: Record<SectionKey, string> = {
  summary: 'Profile',
  skills: 'Skills',
  work: 'Employment History',
  education: 'Education',
  credentials: 'Licences and Certificates',
  languages: 'Languages',
  projects: 'Projects',
  volunteer: 'Volunteering',
  personal: 'Personal Details',
  interests: 'Interests',
  references: 'References',
};

const given = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]: V });

const paragraphs = (text: string): string[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((p) => p.replace(/\s+/g, ' ').trim());

const jobs = (person: Person, entries: Person['work']): Job[] =>
  entries.map((job) => ({
    employer: job.employer,
    ...given('place', job.place),
    roles: (job.roles ?? [{ ...job, title: job.title ?? '', bullets: job.bullets ?? [] }]).map((role) => ({
      title: role.title,
      dates: writeRange(role, person.dates),
      ...given('intro', role.intro?.replace(/\s+/g, ' ').trim()),
      bullets: role.bullets.map((b) => b.replace(/\s+/g, ' ').trim()),
    })),
  }));

const body = (person: Person, key: SectionKey) => {
  switch (key) {
    case 'summary':
    case 'interests':
    case 'references':
      return { kind: 'text' as const, paragraphs: paragraphs(person[key] ?? '') };
    case 'work':
    case 'volunteer':
      return { kind: 'jobs' as const, jobs: jobs(person, person[key]) };
    case 'education':
      return {
        kind: 'education' as const,
        studies: person.education.map((e) => ({
          institution: e.institution,
          award: e.award,
          dates: writeRange(e, person.dates),
          ...given('grade', e.grade),
          ...given('detail', e.detail?.replace(/\s+/g, ' ').trim()),
        })),
      };
    case 'skills':
      return {
        kind: 'skills' as const,
        groups: person.skills.map((g) => ({ ...given('group', g.group), items: g.items })),
      };
    case 'projects':
      return {
        kind: 'list' as const,
        items: person.projects.map((p) => `${p.name}: ${p.text.replace(/\s+/g, ' ').trim()}`),
      };
    case 'credentials':
    case 'languages':
      return { kind: 'list' as const, items: person[key] };
    case 'personal':
      return { kind: 'pairs' as const, pairs: Object.entries(person.personal) };
  }
};

const address = (person: Person): string =>
  [person.address, person.city, person.postcode].filter((part) => part !== undefined).join(', ');

export const composeCv = (person: Person): Cv => ({
  name: person.nameShown ?? person.name,
  ...given('label', person.label),
  contacts: [
    { kind: 'address', text: address(person) },
    { kind: 'phone', text: person.phone },
    { kind: 'email', text: person.email, href: `mailto:${person.email}` },
    ...person.links.map((text): Contact => ({ kind: 'link', text, href: `https://${text}` })),
  ],
  sections: person.order.map((key) => ({
    key,
    heading: person.headings[key] ?? defaultHeadings[key],
    ...body(person, key),
  })),
  modified: new Date(`${person.modified}T09:30:00Z`),
});
