import { z } from 'zod';

/** Where somebody stands in a shortlist: listed with a rank, or near it without one. */
const placeSchema = z.object({
  listed: z.boolean(),
  rank: z.number().int().positive().optional(),
  score: z.number(),
});
export type Place = z.infer<typeof placeSchema>;

export const candidateChangeSchema = z.object({
  candidateId: z.string(),
  /** `moved`: the record is as it was, but others came, went or changed. */
  change: z.enum(['new', 'updated', 'erased', 'archived', 'moved']),
  reason: z.string(),
  before: placeSchema.optional(),
  after: placeSchema.optional(),
  /** Criteria whose points differ. */
  points: z.array(z.object({ criterionId: z.string(), before: z.number(), after: z.number() })),
});
export type CandidateChange = z.infer<typeof candidateChangeSchema>;

export const lineChangeSchema = z.object({
  file: z.string(),
  /** In the file as it is now; of a line that is gone, where it stood. */
  line: z.number().int().positive(),
  change: z.enum(['added', 'removed']),
  text: z.string(),
});
export type LineChange = z.infer<typeof lineChangeSchema>;

const versionChange = z.object({
  before: z.string(),
  after: z.string(),
  same: z.boolean(),
  /** Which lines differ; absent where the files of then were not kept. */
  lines: z.array(lineChangeSchema).optional(),
});

export const replaySchema = z.object({
  shortlistId: z.string(),
  replayedAt: z.string(),
  by: z.string(),
  /** The same candidates in the same places with the same points. */
  same: z.boolean(),
  summary: z.string(),
  pool: z.object({
    before: z.object({ considered: z.number().int(), eligible: z.number().int() }),
    after: z.object({ considered: z.number().int(), eligible: z.number().int() }),
  }),
  /** The list as the same request answers now. */
  candidates: z.array(z.object({ rank: z.number().int().positive(), candidateId: z.string(), score: z.number() })),
  changes: z.array(candidateChangeSchema),
  files: z.object({ weights: versionChange, synonyms: versionChange, index: versionChange.omit({ lines: true }) }),
});
export type Replay = z.infer<typeof replaySchema>;
