import { z } from 'zod';
import { consentSchema } from '../model/candidate.ts';
import { quarantineReasons } from '../model/document.ts';

export const batchFileSchema = z.object({
  fileName: z.string(),
  status: z.enum(['waiting', 'indexed', 'updated', 'duplicate', 'quarantined']),
  reason: z.enum(quarantineReasons).optional(),
  message: z.string().optional(),
  candidateId: z.string().optional(),
  ms: z.number().int().nonnegative().optional(),
});
export type BatchFile = z.infer<typeof batchFileSchema>;

const count = z.number().int().nonnegative();

/** Files that came together, and what has become of each so far. */
export const batchSchema = z.object({
  id: z.string(),
  status: z.enum(['received', 'processing', 'finished']),
  createdAt: z.string(),
  finishedAt: z.string().optional(),
  source: z.string().optional(),
  tags: z.array(z.string()),
  consent: z.array(consentSchema),
  counts: z.object({
    files: count,
    waiting: count,
    indexed: count,
    updated: count,
    duplicate: count,
    quarantined: count,
  }),
  /** In the order in which they were sent. */
  files: z.array(batchFileSchema),
});
export type Batch = z.infer<typeof batchSchema>;

export const countFiles = (files: readonly BatchFile[]): Batch['counts'] => {
  const counts = { files: files.length, waiting: 0, indexed: 0, updated: 0, duplicate: 0, quarantined: 0 };
  for (const { status } of files) counts[status] += 1;
  return counts;
};
