import { z } from 'zod';
import { contractTypes } from './assignment.ts';
import { moneySchema } from './candidate.ts';

/** Why an agency worker did not work: decides what becomes of the twelve weeks (AWR 2010, reg. 7(8)). */
export const absenceKinds = [
  'sickness',
  'pregnancy-or-maternity',
  'adoption-or-paternity',
  'annual-leave',
  'other-leave',
  'jury-service',
  'planned-closure',
  'strike',
  'other',
] as const;

export const followUpSchema = z.object({
  step: z.string(),
  dueOn: z.string(),
  /** Nobody was reached yet: the step stays due. */
  tries: z.array(z.object({ at: z.string(), by: z.string() })).optional(),
  done: z
    .object({
      at: z.string(),
      by: z.string(),
      with: z.enum(['client', 'candidate', 'both']),
      outcome: z.enum(['well', 'concern', 'left']),
      /** 1 poor … 5 excellent, of the client: becomes a judgement. */
      rating: z.number().int().min(1).max(5).optional(),
      note: z.string().optional(),
    })
    .optional(),
});
export type FollowUp = z.infer<typeof followUpSchema>;

/** Somebody at work for a client through the agency. */
export const placementSchema = z.object({
  id: z.string(),
  candidateId: z.string(),
  vacancyId: z.string(),
  clientId: z.string(),
  introductionId: z.string(),
  contract: z.enum(contractTypes),
  /** What they do there: the same words mean the same role for the twelve weeks. */
  role: z.string(),
  startDate: z.iso.date(),
  endDate: z.iso.date().optional(),
  endReason: z.string().optional(),
  pay: moneySchema,
  /** What the client pays the agency. */
  charge: moneySchema.optional(),
  absences: z.array(z.object({ from: z.iso.date(), to: z.iso.date(), kind: z.enum(absenceKinds) })),
  followUps: z.array(followUpSchema),
  by: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Placement = z.infer<typeof placementSchema>;
export type Absence = Placement['absences'][number];
