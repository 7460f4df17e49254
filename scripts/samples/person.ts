import { z } from 'zod';

const month = z.string().regex(/^\d{4}(-\d{2})?$/);

const roleSchema = z.object({
  title: z.string(),
  start: month.optional(),
  end: month.nullish(),
  /** The dates as this CV writes them, where its own format does not fit ("Summer 2016"). */
  written: z.string().optional(),
  intro: z.string().optional(),
  bullets: z.array(z.string()).default([]),
});

const jobSchema = z.object({
  employer: z.string(),
  place: z.string().optional(),
  /** Several roles at one employer stand in `roles`; a single one stands in the job itself. */
  roles: z.array(roleSchema).optional(),
  ...roleSchema.partial().shape,
});

const educationSchema = z.object({
  institution: z.string(),
  award: z.string(),
  start: month.optional(),
  end: month.nullish(),
  written: z.string().optional(),
  grade: z.string().optional(),
  detail: z.string().optional(),
});

export const sectionKeys = [
  'summary',
  'skills',
  'work',
  'education',
  'credentials',
  'languages',
  'projects',
  'volunteer',
  'personal',
  'interests',
  'references',
] as const;
export type SectionKey = (typeof sectionKeys)[number];

const headingsSchema = z.partialRecord(z.enum(sectionKeys), z.string());

/** One invented person: everything their CV says, and how it likes to say it. */
export const personSchema = z.strictObject({
  layout: z.string(),
  /** Further layouts, for the parsing truth set only. */
  also: z.array(z.string()).default([]),
  /** Date written into the document's metadata: what "present" means. */
  modified: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  name: z.string(),
  /** What stands at the top where that is more than the name ("Dr", "RGN"). */
  nameShown: z.string().optional(),
  label: z.string().optional(),
  email: z
    .string()
    .regex(/@([a-z0-9-]+\.)*(example\.(com|org|net)|[a-z]+\.test)$/, 'e-mails of nobody: example.com, .org, .net'),
  phone: z.string(),
  address: z.string().optional(),
  city: z.string(),
  postcode: z.string().optional(),
  links: z.array(z.string()).default([]),
  dates: z.object({
    format: z.enum(['MMM yyyy', 'MMMM yyyy', 'MM/yyyy', "MMM 'yy", 'yyyy', 'dd.MM.yyyy', 'MM.yyyy', 'yyyy/MM']),
    between: z.string().default(' – '),
    present: z.string().default('Present'),
    /** Replaces "start between present" for what goes on: `since {start}`. */
    open: z.string().optional(),
  }),
  order: z.array(z.enum(sectionKeys)),
  headings: headingsSchema.default({}),
  summary: z.string().optional(),
  skills: z.array(z.object({ group: z.string().optional(), items: z.array(z.string()) })).default([]),
  work: z.array(jobSchema),
  volunteer: z.array(jobSchema).default([]),
  education: z.array(educationSchema).default([]),
  credentials: z.array(z.string()).default([]),
  languages: z.array(z.string()).default([]),
  projects: z.array(z.object({ name: z.string(), text: z.string() })).default([]),
  personal: z.record(z.string(), z.string()).default({}),
  interests: z.string().optional(),
  references: z.string().optional(),
});
export type Person = z.infer<typeof personSchema>;
