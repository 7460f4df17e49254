import { z } from 'zod';

export const verdicts = ['accepted', 'rejected', 'introduced'] as const;

/** What a person decided about a candidate of a shortlist. The latest word on a candidate counts; none is overwritten. */
export const decisionSchema = z.object({
  id: z.string(),
  shortlistId: z.string(),
  vacancyId: z.string(),
  candidateId: z.string(),
  /** `introduced`: to the client. */
  decision: z.enum(verdicts),
  reason: z.string().optional(),
  by: z.string(),
  /** Whether the caller had opened the candidate’s record or reasons before: a decision without a view is no review. */
  viewed: z.boolean().optional(),
  at: z.string(),
});
export type Decision = z.infer<typeof decisionSchema>;
