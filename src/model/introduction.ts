import { z } from 'zod';

/** One thing that must hold before a candidate's details go to a hirer, and whether it does. */
export const ruleOutcomeSchema = z.object({
  rule: z.string(),
  passed: z.boolean(),
  /** Plain English: what holds, or what is to be done. */
  means: z.string(),
  /** Such as `Conduct Regulations 2003, reg. 19(1)(a)`. */
  provision: z.string(),
});
export type RuleOutcome = z.infer<typeof ruleOutcomeSchema>;

/** A candidate's details told to a hirer: what was told, on what ground, after which checks. */
export const introductionSchema = z.object({
  id: z.string(),
  vacancyId: z.string(),
  clientId: z.string(),
  candidateId: z.string(),
  shortlistId: z.string().optional(),
  /** `spoken`: what was said is to be confirmed in writing (reg. 21). */
  how: z.enum(['written', 'spoken']),
  /** What was told, such as `CV and covering note`. */
  what: z.string(),
  ground: z.string(),
  rules: z.array(ruleOutcomeSchema),
  by: z.string(),
  at: z.string(),
  /** Of the CV that was told. */
  document: z.string().optional(),
  confirmation: z.object({ dueOn: z.string(), sentAt: z.string().optional(), by: z.string().optional() }).optional(),
});
export type Introduction = z.infer<typeof introductionSchema>;
