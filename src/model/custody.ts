import { z } from 'zod';
import { candidateSchema } from './candidate.ts';

/** One field before and after; `written` is what was typed where it was normalised. */
export const fieldChangeSchema = z.object({
  path: z.string(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
  written: z.unknown().optional(),
});
export type FieldChange = z.infer<typeof fieldChangeSchema>;

export const historyKinds = ['edit', 'tags', 'consent', 'limit', 'life', 'merge', 'retention'] as const;

/** Who changed what of a candidate's record, and why. Personal data: it goes when the person is erased. */
export const historyEntrySchema = z.object({
  id: z.string(),
  candidateId: z.string(),
  kind: z.enum(historyKinds),
  at: z.string(),
  by: z.string(),
  why: z.string().optional(),
  changes: z.array(fieldChangeSchema),
  /** Of a step in its life: what was looked at. */
  checks: z.array(z.object({ check: z.string(), passed: z.boolean(), detail: z.string().optional() })).optional(),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

export const interactionKinds = ['call', 'e-mail', 'interview', 'note'] as const;

export const interactionSchema = z.object({
  id: z.string(),
  candidateId: z.string(),
  kind: z.enum(interactionKinds),
  direction: z.enum(['in', 'out']).optional(),
  text: z.string(),
  vacancyId: z.string().optional(),
  /** When it was, not when it was noted. */
  at: z.string(),
  by: z.string(),
  notedAt: z.string(),
});
export type Interaction = z.infer<typeof interactionSchema>;

export const requestKinds = {
  access: 'A copy of what is held (UK GDPR Art. 15).',
  rectification: 'Something is wrong and is to be mended (Art. 16).',
  erasure: 'Everything is to be removed (Art. 17).',
  restriction: 'The record is to be kept and not used (Art. 18).',
  portability: 'What they gave, in a form that machines read (Art. 20).',
  objection: 'The record is not to be used (Art. 21).',
} as const;
export type RequestKind = keyof typeof requestKinds;

/** Why the clock of a request stands still (UK GDPR Art. 12A). */
export const pauseReasons = {
  identity: 'The candidate is asked who they are (Art. 12(6)).',
  clarification: 'The candidate is asked which of their data they mean (Art. 12A(6)).',
  fee: 'A fee is asked for what is manifestly unfounded or excessive (Art. 12(5)).',
} as const;
export type PauseReason = keyof typeof pauseReasons;

/** What a candidate asked for under Chapter III of the UK GDPR. Stays, without words, when they are erased. */
export const rightsRequestSchema = z.object({
  id: z.string(),
  candidateId: z.string(),
  kind: z.enum(Object.keys(requestKinds) as [RequestKind, ...RequestKind[]]),
  status: z.enum(['open', 'done', 'refused']),
  receivedOn: z.iso.date(),
  /** One month later, or three where the candidate was told why (Art. 12(3)). */
  dueOn: z.iso.date(),
  extended: z.object({ at: z.string(), why: z.string() }).optional(),
  /** While one is open, without `until`, the request is not overdue. */
  pauses: z
    .array(
      z.object({
        why: z.enum(Object.keys(pauseReasons) as [PauseReason, ...PauseReason[]]),
        from: z.iso.date(),
        until: z.iso.date().optional(),
        by: z.string(),
      }),
    )
    .optional(),
  note: z.string().optional(),
  closed: z.object({ at: z.string(), by: z.string(), words: z.string().optional() }).optional(),
  by: z.string(),
  createdAt: z.string(),
});
export type RightsRequest = z.infer<typeof rightsRequestSchema>;

/** Two records that may be one person, for a person to decide. */
export const duplicateSchema = z.object({
  id: z.string(),
  candidateIds: z.array(z.string()).length(2),
  grounds: z.array(z.enum(['contact', 'name', 'employers', 'education'])).min(1),
  status: z.enum(['open', 'merged', 'dismissed']),
  createdAt: z.string(),
  decided: z.object({ at: z.string(), by: z.string() }).optional(),
  /** Of a merge: which record stays, and until when it can be undone. */
  merge: z.object({ into: z.string(), undoUntil: z.string() }).optional(),
});
export type Duplicate = z.infer<typeof duplicateSchema>;

/** Both records as they were before a merge, kept until it cannot be undone any more. */
export const mergeSchema = z.object({
  id: z.string(),
  candidateIds: z.array(z.string()),
  createdAt: z.string(),
  before: z.array(candidateSchema),
});

/** What is left to show that somebody was erased: where they were, how many pieces went, and that nothing was found after. */
export const erasureSchema = z.object({
  /** The id that the record had. */
  id: z.string(),
  at: z.string(),
  by: z.string(),
  ground: z.enum(['request', 'retention', 'withdrawal', 'error']),
  /** Ids of records that had been merged into it. */
  mergedFrom: z.array(z.string()).optional(),
  /** When they were erased once more, after a backup had brought them back. */
  again: z.string().optional(),
  /** Pieces removed or made nameless, by place. */
  removed: z.record(z.string(), z.number().int()),
  /** Kept under the id without the person, by place (Conduct Regulations 2003, reg. 29). */
  kept: z.record(z.string(), z.number().int()),
  proof: z.object({ searchedAt: z.string(), places: z.number().int(), found: z.number().int() }),
});
export type Erasure = z.infer<typeof erasureSchema>;
