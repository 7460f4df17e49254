import { z } from 'zod';

/** The texts of the weights or synonyms of one version, kept so that a later replay can name the lines that differ. */
export const keptFilesSchema = z.object({
  id: z.string(),
  createdAt: z.string(),
  files: z.record(z.string(), z.string()),
});
export type KeptFiles = z.infer<typeof keptFilesSchema>;
