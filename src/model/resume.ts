import { z } from 'zod';

/** JSON Resume 1.x (https://jsonresume.org/schema). `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as much as the CV says. */
export const partialDate = z.string().regex(/^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

const text = z.string().min(1).optional();
const date = partialDate.optional();

export const locationSchema = z.object({
  address: text,
  postalCode: text,
  city: text,
  region: text,
  countryCode: text,
});

export const basicsSchema = z.object({
  name: text,
  label: text,
  email: text,
  phone: text,
  url: text,
  summary: text,
  location: locationSchema.optional(),
  profiles: z.array(z.object({ network: text, username: text, url: text })).optional(),
});

export const workSchema = z.object({
  name: text,
  position: text,
  location: text,
  description: text,
  url: text,
  startDate: date,
  endDate: date,
  summary: text,
  highlights: z.array(z.string()).optional(),
});

export const volunteerSchema = z.object({
  organization: text,
  position: text,
  url: text,
  startDate: date,
  endDate: date,
  summary: text,
  highlights: z.array(z.string()).optional(),
});

export const educationSchema = z.object({
  institution: text,
  url: text,
  area: text,
  studyType: text,
  startDate: date,
  endDate: date,
  score: text,
  courses: z.array(z.string()).optional(),
});

export const resumeSchema = z.object({
  basics: basicsSchema.optional(),
  work: z.array(workSchema).optional(),
  volunteer: z.array(volunteerSchema).optional(),
  education: z.array(educationSchema).optional(),
  awards: z.array(z.object({ title: text, date, awarder: text, summary: text })).optional(),
  certificates: z.array(z.object({ name: text, date, issuer: text, url: text })).optional(),
  publications: z
    .array(z.object({ name: text, publisher: text, releaseDate: date, url: text, summary: text }))
    .optional(),
  skills: z.array(z.object({ name: text, level: text, keywords: z.array(z.string()).optional() })).optional(),
  languages: z.array(z.object({ language: text, fluency: text })).optional(),
  interests: z.array(z.object({ name: text, keywords: z.array(z.string()).optional() })).optional(),
  references: z.array(z.object({ name: text, reference: text })).optional(),
  projects: z
    .array(
      z.object({
        name: text,
        description: text,
        highlights: z.array(z.string()).optional(),
        keywords: z.array(z.string()).optional(),
        startDate: date,
        endDate: date,
        url: text,
        roles: z.array(z.string()).optional(),
        entity: text,
        type: text,
      }),
    )
    .optional(),
});

export type Resume = z.infer<typeof resumeSchema>;
export type WorkEntry = z.infer<typeof workSchema>;
export type EducationEntry = z.infer<typeof educationSchema>;
