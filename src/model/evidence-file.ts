import { z } from 'zod';

/** One thing that happened or holds, in words for whoever inspects. */
const rowSchema = z.object({
  at: z.string().optional(),
  by: z.string().optional(),
  what: z.string(),
  /** Of the record behind it. */
  id: z.string().optional(),
});
export type EvidenceRow = z.infer<typeof rowSchema>;

/** What an inspector or an assessor asks for about one candidate or one vacancy: ids, no names. */
export const evidenceFileSchema = z.object({
  about: z.object({ kind: z.enum(['candidate', 'vacancy']), id: z.string() }),
  asOf: z.string(),
  sections: z.array(z.object({ title: z.string(), rows: z.array(rowSchema) })),
});
export type EvidenceFile = z.infer<typeof evidenceFileSchema>;
