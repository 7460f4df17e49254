import { z } from 'zod';
import { parsePolicy } from '../parse-policy.ts';

export const purposes = ['hold', 'search', 'introduce', 'named-client', 'marketing'] as const;
export type Purpose = (typeof purposes)[number];

const consentPolicySchema = z.object({
  version: z.number().int().positive(),
  wording: z.string().min(1),
  reminderDays: z.number().int().nonnegative(),
  purposes: z
    .array(
      z.object({
        purpose: z.enum(purposes),
        /** The basis on which it stands without a record of its own. */
        assumed: z.string().optional(),
        months: z.number().int().positive().optional(),
        means: z.string(),
        reason: z.string(),
      }),
    )
    .refine((all) => purposes.every((one) => all.some(({ purpose }) => purpose === one)), 'one line for each purpose'),
});
export type ConsentPolicy = z.infer<typeof consentPolicySchema>;

export const parseConsentPolicy = (yaml: string): ConsentPolicy =>
  parsePolicy(consentPolicySchema, yaml, 'policy/consent.yaml');
