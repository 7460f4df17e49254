import { z } from 'zod';
import { assignmentSchema } from './assignment.ts';
import { moneySchema, pointSchema } from './candidate.ts';
import { instantSchema } from './instant.ts';

export const criterionKinds = [
  'skill',
  'title',
  'experience',
  'qualification',
  'licence',
  'language',
  'location',
  'salary',
  'availability',
  'rightToWork',
  'tag',
  'boolean',
  'text',
] as const;
export const criterionKindSchema = z.enum(criterionKinds);
export type CriterionKind = z.infer<typeof criterionKindSchema>;

export const needSchema = z.enum(['must', 'should', 'mustNot']);
export type Need = z.infer<typeof needSchema>;

/** The words that asked. For `text`, `vacancy.text.slice(start, end) === quote`. */
export const whySchema = z.object({
  from: z.enum(['text', 'posted', 'default']),
  quote: z.string().optional(),
  start: z.number().int().nonnegative().optional(),
  end: z.number().int().nonnegative().optional(),
});

/** Grounds on which the Equality Act lets a criterion be used that would otherwise discriminate. */
export const justificationGrounds = [
  /** Schedule 9, paragraph 1. */
  'occupational-requirement',
  /** A proportionate means of achieving a legitimate aim: s.13(2) for age, s.19(2)(d) for what falls on some more than on others. */
  'objective-justification',
  /** Another law demands it: s.191, Schedules 22 and 23. */
  'statutory-requirement',
  /** s.158 and s.159. */
  'positive-action',
] as const;

/** Why a criterion is used although it discriminates or may. Who and when are filled in where absent. */
export const justificationSchema = z.object({
  ground: z.enum(justificationGrounds),
  /** In the words of whoever answers for it. */
  reason: z.string().trim().min(1).max(2000),
  by: z.string().trim().min(1).max(200).optional(),
  at: instantSchema.optional(),
});

export const criterionSchema = z.object({
  /** `<kind>:<slug>`, unique in the vacancy. It names the phrase, the clause, its score and the row of the explanation. */
  id: z.string().regex(/^[A-Za-z]+:.+$/),
  kind: criterionKindSchema,
  need: needSchema,
  value: z.string().min(1),
  /** Any of these answers as well as `value` ("Java or Kotlin"). */
  alternatives: z.array(z.string()).default([]),
  minYears: z.number().positive().max(60).optional(),
  /** For languages (CEFR), qualifications (class, grade) and licences (colour, category). */
  level: z.string().optional(),
  radiusKm: z
    .number()
    .positive()
    .refine((km) => km <= 20_040, 'further than the other side of the Earth')
    .optional(),
  point: pointSchema.optional(),
  money: moneySchema.optional(),
  weight: z.number().nonnegative().max(1000).optional(),
  /** Without it a criterion that discriminates or may is flagged and left out of the plan. */
  justification: justificationSchema.optional(),
  why: whySchema,
});
export type Criterion = z.infer<typeof criterionSchema>;

/** A phrase of the vacancy, or a criterion, that the law asks to look at before it is used. It never enters the plan by itself. */
export const flagSchema = z.object({
  code: z.string(),
  quote: z.string(),
  /** In the vacancy's text; absent where the words are not of the text but of a title or criterion that was posted. */
  start: z.number().int().nonnegative().optional(),
  end: z.number().int().nonnegative().optional(),
  /** The criterion that asks for it. It is in the plan only if it is justified. */
  criterionId: z.string().optional(),
  /** Why the criterion is used all the same. */
  justification: justificationSchema.optional(),
  /** Plain English. */
  reason: z.string(),
  /** Such as `Equality Act 2010 s.5, s.19`. */
  provision: z.string(),
});
export type Flag = z.infer<typeof flagSchema>;

/** What a client may post: the id and the origin of a criterion are filled in where absent. */
export const postedCriterionSchema = criterionSchema
  .omit({ id: true, why: true })
  .extend({ id: criterionSchema.shape.id.optional(), why: whySchema.optional() });

export const postedVacancySchema = z.object({
  title: z.string().optional(),
  client: z.object({ id: z.string().optional(), name: z.string().optional() }).optional(),
  text: z.string().max(200_000).optional(),
  status: z.enum(['open', 'on-hold', 'filled', 'closed']).optional(),
  criteria: z.array(postedCriterionSchema).max(200).optional(),
  assignment: assignmentSchema.optional(),
  /** Ids of criteria that are not wanted although text or title ask for them: what a recruiter took out. */
  without: z.array(z.string().max(300)).max(500).optional(),
});
export type PostedVacancy = z.infer<typeof postedVacancySchema>;

/** One edit of a vacancy: who, when, why, and what became of its criteria. */
export const vacancyChangeSchema = z.object({
  at: z.string(),
  by: z.string(),
  note: z.string().optional(),
  /** Fields beside the criteria that were changed. */
  fields: z.array(z.enum(['title', 'text', 'status', 'client', 'assignment'])),
  added: z.array(criterionSchema),
  removed: z.array(criterionSchema),
  changed: z.array(z.object({ from: criterionSchema, to: criterionSchema })),
});
export type VacancyChange = z.infer<typeof vacancyChangeSchema>;

export const vacancySchema = z.object({
  id: z.string(),
  title: z.string(),
  client: z.object({ id: z.string().optional(), name: z.string().optional() }).optional(),
  text: z.string(),
  status: z.enum(['open', 'on-hold', 'filled', 'closed']),
  criteria: z.array(criterionSchema),
  flags: z.array(flagSchema),
  /** Ids of criteria that were taken out: a new reading of the text does not bring them back. */
  without: z.array(z.string()).optional(),
  /** What the hirer told of the work; needed before anybody is introduced. */
  assignment: assignmentSchema.optional(),
  /** Oldest first. */
  changes: z.array(vacancyChangeSchema).optional(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Vacancy = z.infer<typeof vacancySchema>;
