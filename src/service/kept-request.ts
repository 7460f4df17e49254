import { z } from 'zod';

const answerSchema = z.object({
  status: z.number().int(),
  /** Absent where the answer is its status alone. */
  body: z.unknown().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  type: z.string().optional(),
});

/** What is kept of a request that named a key: what it asked, and the answer once there is one. */
export const keptRequestSchema = z.object({
  fingerprint: z.string(),
  createdAt: z.string(),
  answer: answerSchema.optional(),
});
export type KeptRequest = z.infer<typeof keptRequestSchema>;

/** Shared by all processes that answer, so that a repeat may reach any of them. */
export interface RequestShelf {
  /** Puts it there unless something is; says what is there already. Two at once: one wins. */
  claim(id: string, request: KeptRequest): Promise<KeptRequest | undefined>;
  replace(id: string, request: KeptRequest): Promise<void>;
  release(id: string): Promise<void>;
  /** Lets go of all that were made before this time. */
  forget(before: string): Promise<void>;
}
