import { z } from 'zod';
import { parsePolicy } from '../parse-policy.ts';

const months = z.number().int().positive();

const retentionPolicySchema = z.object({
  version: z.number().int().positive(),
  rules: z
    .array(
      z
        .object({
          rule: z.string().regex(/^[a-z][a-z-]*$/),
          when: z.enum(['placed', 'introduced', 'draft', 'always']),
          from: z.enum(['lastContact', 'lastService']),
          archiveAfterMonths: months,
          eraseAfterMonths: months,
          reason: z.string(),
        })
        .refine(({ archiveAfterMonths: a, eraseAfterMonths: e }) => a <= e, 'archived before it is erased'),
    )
    .refine((rules) => rules.at(-1)?.when === 'always', 'the last rule must fit everybody'),
  statutory: z.object({ months, onErasure: z.enum(['pseudonymous', 'deferred']) }),
  undoMergeDays: z.number().int().positive(),
});
export type RetentionPolicy = z.infer<typeof retentionPolicySchema>;

export const parseRetentionPolicy = (yaml: string): RetentionPolicy =>
  parsePolicy(retentionPolicySchema, yaml, 'policy/retention.yaml');
