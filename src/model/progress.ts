import { z } from 'zod';

/** What became of a vacancy, step by step. */
export const progressSchema = z.object({
  id: z.string(),
  vacancyId: z.string(),
  kind: z.enum(['note', 'call', 'submitted', 'interview', 'feedback', 'offer', 'placed', 'withdrawn']),
  candidateId: z.string().optional(),
  note: z.string(),
  /** Stands in the report for the client. */
  forClient: z.boolean(),
  by: z.string(),
  at: z.string(),
});
export type Progress = z.infer<typeof progressSchema>;
