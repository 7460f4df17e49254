import { z } from 'zod';

export const complaintKinds = {
  'data-protection': 'How personal data are handled (DPA 2018 s.164A: acknowledge within 30 days).',
  'human-review': 'A candidate asks that a person looks at how they were ranked (UK GDPR Arts. 22A to 22D).',
  service: 'How the agency or a client behaved (REC Code of Professional Practice).',
} as const satisfies Readonly<Record<string, string>>;

const kinds = Object.keys(complaintKinds) as [keyof typeof complaintKinds, ...(keyof typeof complaintKinds)[]];

export const complaintSchema = z.object({
  id: z.string(),
  kind: z.enum(kinds),
  status: z.enum(['open', 'acknowledged', 'closed']),
  candidateId: z.string().optional(),
  clientId: z.string().optional(),
  /** For a review: the shortlist that is contested. */
  shortlistId: z.string().optional(),
  receivedOn: z.string(),
  /** In the words of whoever took it. */
  summary: z.string(),
  acknowledgeBy: z.string(),
  acknowledged: z.object({ at: z.string(), by: z.string() }).optional(),
  outcome: z.object({ at: z.string(), by: z.string(), upheld: z.boolean(), words: z.string() }).optional(),
  by: z.string(),
  createdAt: z.string(),
});
export type Complaint = z.infer<typeof complaintSchema>;
