import { z } from 'zod';
import { consentSchema } from '../model/candidate.ts';
import { quarantineReasons } from '../model/document.ts';

/** A file that could not be read, kept with what it would have become. */
export const quarantineEntrySchema = z.object({
  id: z.string(),
  sha256: z.string(),
  fileName: z.string(),
  reason: z.enum(quarantineReasons),
  /** One sentence for a recruiter: what is wrong and what to do instead. */
  message: z.string(),
  createdAt: z.string(),
  source: z.string().optional(),
  tags: z.array(z.string()),
  consent: z.array(consentSchema),
});
export type QuarantineEntry = z.infer<typeof quarantineEntrySchema>;
