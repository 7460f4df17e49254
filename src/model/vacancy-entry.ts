import { z } from 'zod';

/** A new or updated candidate who came to stand at the top of an open vacancy. */
export const vacancyEntrySchema = z.object({
  id: z.string(),
  vacancyId: z.string(),
  candidateId: z.string(),
  change: z.enum(['new', 'updated']),
  /** When they came in: among those who meet every must. */
  rank: z.number().int().positive(),
  score: z.number(),
  createdAt: z.string(),
});
export type VacancyEntry = z.infer<typeof vacancyEntrySchema>;
