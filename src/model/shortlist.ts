import { z } from 'zod';
import { evidenceSchema } from './candidate.ts';
import { criterionKindSchema, flagSchema, needSchema, whySchema } from './vacancy.ts';

/** How a word of the CV answers a word of the vacancy. */
export const viaSchema = z.object({
  kind: z.enum(['exact', 'synonym', 'related', 'stem']),
  file: z.string().optional(),
  line: z.number().int().positive().optional(),
});
export type Via = z.infer<typeof viaSchema>;

export const matchEvidenceSchema = evidenceSchema.extend({ via: viaSchema });
export type MatchEvidence = z.infer<typeof matchEvidenceSchema>;

export const outcomeSchema = z.enum(['met', 'partly', 'notShown', 'failed']);
export type Outcome = z.infer<typeof outcomeSchema>;

export const contributionSchema = z.object({
  criterionId: z.string(),
  outcome: outcomeSchema,
  points: z.number().nonnegative(),
  maxPoints: z.number().nonnegative(),
  reason: z.string(),
  /** What is there, in words that name nobody: what clients and candidates are told. Absent where the CV is silent. */
  found: z.string().optional(),
  evidence: z.array(matchEvidenceSchema),
});
export type Contribution = z.infer<typeof contributionSchema>;

/** One line of the plan: what a criterion weighs and why. `maxPoints` of all lines add up to 100. */
export const planItemSchema = z.object({
  criterionId: z.string(),
  kind: criterionKindSchema,
  need: needSchema,
  label: z.string(),
  weight: z.object({
    /** From the weighting file. */
    suggested: z.number(),
    /** From the request, if it named one. */
    asked: z.number().optional(),
    applied: z.number(),
    /** The weighting file's own reason for the number. */
    reason: z.string(),
  }),
  maxPoints: z.number().nonnegative(),
  /** The steps that earn points, best first: `{ share: 0.75, means: "2 of 3 years" }`. */
  steps: z.array(z.object({ share: z.number().min(0).max(1), means: z.string() })),
  why: whySchema,
});
export type PlanItem = z.infer<typeof planItemSchema>;

export const listedSchema = z.object({
  rank: z.number().int().positive(),
  candidateId: z.string(),
  /** Absent in a blind shortlist. */
  name: z.string().optional(),
  label: z.string().optional(),
  score: z.number().min(0).max(100.01),
  contributions: z.array(contributionSchema),
  warnings: z.array(z.string()),
  /** Why the person is not shown any more: `withdrawn`, `erased` … Absent while they are. */
  withheld: z.string().optional(),
});
export type Listed = z.infer<typeof listedSchema>;

export const notListedSchema = z.object({
  candidateId: z.string(),
  name: z.string().optional(),
  score: z.number(),
  failed: z.array(z.string()),
  reason: z.string(),
  withheld: z.string().optional(),
  ifRelaxed: z.object({ criterionId: z.string(), rank: z.number().int().positive() }).optional(),
});
export type NotListed = z.infer<typeof notListedSchema>;

export const funnelRowSchema = z.object({
  criterionId: z.string(),
  need: needSchema,
  matching: z.number().int().nonnegative(),
  eligibleWithout: z.number().int().nonnegative(),
});
export type FunnelRow = z.infer<typeof funnelRowSchema>;

export const shortlistSchema = z.object({
  id: z.string(),
  vacancyId: z.string().optional(),
  title: z.string(),
  createdAt: z.string(),
  by: z.string(),
  /** Why these criteria, in the words of whoever asked. */
  note: z.string().optional(),
  blind: z.boolean(),
  parameters: z.object({
    weights: z.object({ file: z.string(), version: z.string() }),
    synonyms: z.object({ version: z.string() }),
    index: z.string(),
    plan: z.array(planItemSchema),
    /** The Elasticsearch request body, whole. */
    request: z.record(z.string(), z.unknown()),
  }),
  pool: z.object({
    considered: z.number().int().nonnegative(),
    eligible: z.number().int().nonnegative(),
  }),
  candidates: z.array(listedSchema),
  notListed: z.array(notListedSchema),
  funnel: z.array(funnelRowSchema),
  flags: z.array(flagSchema),
});
export type Shortlist = z.infer<typeof shortlistSchema>;
