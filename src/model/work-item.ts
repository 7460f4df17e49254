import { z } from 'zod';

export const workItemKinds = {
  'follow-up': 'A call after somebody started.',
  confirmation: 'What was said to a client is to be confirmed in writing.',
  notice: 'Somebody whose CV came from elsewhere is to be told so.',
  complaint: 'A complaint is to be acknowledged or answered.',
  'rights-request': 'A candidate asked for something that the UK GDPR gives them.',
  consent: 'A consent ends soon.',
  duplicate: 'Two records may be one person.',
  'twelve-weeks': 'An agency worker nears equal treatment.',
} as const satisfies Readonly<Record<string, string>>;

const kinds = Object.keys(workItemKinds) as [keyof typeof workItemKinds, ...(keyof typeof workItemKinds)[]];

/** Something that somebody has to do by a day. */
export const workItemSchema = z.object({
  kind: z.enum(kinds),
  dueOn: z.string(),
  overdue: z.boolean(),
  subject: z.object({
    kind: z.enum(['candidate', 'vacancy', 'placement', 'introduction', 'complaint', 'request', 'duplicate']),
    id: z.string(),
  }),
  candidateId: z.string().optional(),
  clientId: z.string().optional(),
  /** Plain English. */
  means: z.string(),
  provision: z.string().optional(),
  /** Address of what whoever works on it needs in front of them. */
  open: z.string().optional(),
});
export type WorkItem = z.infer<typeof workItemSchema>;
