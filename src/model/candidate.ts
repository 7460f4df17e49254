import { z } from 'zod';
import { findingSchema } from './finding.ts';
import { resumeSchema } from './resume.ts';

export const sectionKinds = [
  'header',
  'summary',
  'work',
  'volunteer',
  'education',
  'skills',
  'languages',
  'certificates',
  'projects',
  'awards',
  'publications',
  'interests',
  'references',
  'other',
] as const;
export const sectionKindSchema = z.enum(sectionKinds);
export type SectionKind = z.infer<typeof sectionKindSchema>;

/**
 * Words of the CV. Always true: `document.text.slice(start, end) === term`, and `text`, the words around it,
 * is a substring of `document.text` that holds the term.
 */
export const evidenceSchema = z.object({
  section: sectionKindSchema,
  /** Index of the entry in that section of the resume (`resume.work[entry]`). */
  entry: z.number().int().nonnegative().optional(),
  text: z.string(),
  term: z.string(),
  page: z.number().int().positive(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const candidateSkillSchema = z.object({
  /** Id of the line in `synonyms/skills.txt`, such as `kubernetes`. */
  id: z.string(),
  name: z.string(),
  /** Months in dated jobs that show the skill, overlapping jobs counted once. 0 when only claimed. */
  months: z.number().int().nonnegative(),
  lastUsed: z.string().optional(),
  standing: z.enum(['evidenced', 'claimed']),
  evidence: z.array(evidenceSchema),
});
export type CandidateSkill = z.infer<typeof candidateSkillSchema>;

export const candidateTitleSchema = z.object({
  /** Id in the title table; absent when the title is not in it. */
  id: z.string().optional(),
  name: z.string(),
  raw: z.string(),
  current: z.boolean(),
  months: z.number().int().nonnegative(),
  evidence: z.array(evidenceSchema),
});
export type CandidateTitle = z.infer<typeof candidateTitleSchema>;

export const credentialSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Class, grade, colour or category: `first`, `gold`, `C+E`, `3`. */
  level: z.string().optional(),
  number: z.string().optional(),
  date: z.string().optional(),
  expires: z.string().optional(),
  evidence: z.array(evidenceSchema),
});
export type Credential = z.infer<typeof credentialSchema>;

export const candidateLanguageSchema = z.object({
  /** BCP 47. */
  code: z.string(),
  name: z.string(),
  /** CEFR level, or `native`; absent when the CV does not say. */
  level: z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native']).optional(),
  raw: z.string().optional(),
  evidence: z.array(evidenceSchema),
});
export type CandidateLanguage = z.infer<typeof candidateLanguageSchema>;

export const moneySchema = z.object({
  amount: z.number().positive(),
  /** Upper end, where a range is stated. */
  to: z.number().positive().optional(),
  currency: z.string().length(3),
  period: z.enum(['hour', 'day', 'week', 'month', 'year']),
});
export type Money = z.infer<typeof moneySchema>;

export const pointSchema = z
  .object({ lat: z.number(), lon: z.number() })
  .refine(({ lat, lon }) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180, 'no place on Earth');

export const asOfSchema = z.object({
  date: z.string(),
  from: z.enum(['metadata', 'file', 'upload', 'given']),
});
export type AsOf = z.infer<typeof asOfSchema>;

export const consentSchema = z.object({
  purpose: z.string(),
  basis: z.string(),
  givenAt: z.string().optional(),
  expiresAt: z.string().optional(),
  evidence: z.string().optional(),
  /** For this client alone. */
  clientId: z.string().optional(),
  withdrawnAt: z.string().optional(),
  /** Version of the words that were agreed to (policy/consent.yaml). */
  wording: z.string().optional(),
  /** When somebody was told that it ends soon. */
  remindedAt: z.string().optional(),
});

/** Set by a person, on the record of somebody who asked for it or for a reason in law. */
export const limitSchema = z.object({ since: z.string(), by: z.string(), reason: z.string().optional() });

export const candidateSchema = z.object({
  id: z.string(),
  externalId: z.string().optional(),
  resume: resumeSchema,
  skills: z.array(candidateSkillSchema),
  titles: z.array(candidateTitleSchema),
  qualifications: z.array(credentialSchema),
  licences: z.array(credentialSchema),
  languages: z.array(candidateLanguageSchema),
  experience: z.object({ months: z.number().int().nonnegative() }),
  location: z
    .object({
      name: z.string().optional(),
      postalCode: z.string().optional(),
      countryCode: z.string().optional(),
      point: pointSchema.optional(),
    })
    .optional(),
  rightToWork: z.object({ statement: z.string(), evidence: z.array(evidenceSchema) }).optional(),
  availability: z
    .object({
      statement: z.string(),
      from: z.string().optional(),
      noticeDays: z.number().int().nonnegative().optional(),
      evidence: z.array(evidenceSchema),
    })
    .optional(),
  expectation: moneySchema.extend({ evidence: z.array(evidenceSchema) }).optional(),
  tags: z.array(z.string()),
  source: z.string().optional(),
  /** How they came: `e-mail`, `phone`, `walk-in` … */
  channel: z.string().optional(),
  /** Ids of records of the same person that were merged into this one. */
  mergedFrom: z.array(z.string()).optional(),
  dates: z.object({ createdAt: z.string(), lastContactAt: z.string() }).optional(),
  limits: z
    .object({
      /** UK GDPR Art. 18: kept, not used. */
      restriction: limitSchema.optional(),
      /** Art. 21. */
      objection: limitSchema.optional(),
      /** Nothing of it is archived or erased by the sweep. */
      legalHold: limitSchema.optional(),
    })
    .optional(),
  document: z.object({
    sha256: z.string(),
    fileName: z.string(),
    type: z.string(),
    pages: z.number().int().nonnegative(),
    language: z.string().optional(),
    /** The CV's words in reading order, lines parted by `\n`, columns of a line by `\t`. All positions point into it. */
    text: z.string(),
    /** From here on `text` is what people corrected of it, not the CV's own words. */
    corrected: z.object({ at: z.number().int().nonnegative(), parts: z.array(z.string()) }).optional(),
    asOf: asOfSchema,
    parser: z.object({ name: z.string(), version: z.string() }),
  }),
  fields: z.record(
    z.string(),
    z.object({
      confidence: z.number().min(0).max(1),
      page: z.number().int().positive(),
      start: z.number().int().nonnegative(),
      end: z.number().int().nonnegative(),
    }),
  ),
  findings: z.array(findingSchema),
  lifecycle: z.object({
    status: z.enum(['draft', 'active', 'placed', 'archived']),
    since: z.string(),
    checks: z.array(
      z.object({ check: z.string(), passed: z.boolean(), at: z.string(), detail: z.string().optional() }),
    ),
  }),
  consent: z.array(consentSchema),
  retention: z.object({ until: z.string(), rule: z.string(), archiveOn: z.string().optional() }).optional(),
});
export type Candidate = z.infer<typeof candidateSchema>;
