import { z } from 'zod';
import { regions } from '../calendar/business-days.ts';
import { parsePolicy } from '../parse-policy.ts';

const reason = z.string().min(10);
const count = z.number().int().min(0).max(1000);

const policySchema = z.strictObject({
  version: z.number().int().positive(),
  region: z.enum(regions),
  directSources: z.array(z.string()),
  confirmation: z.strictObject({ businessDays: count, reason }),
  followUps: z
    .array(
      z.strictObject({
        step: z.string().regex(/^[a-z0-9-]+$/),
        means: z.string(),
        after: z.union([z.strictObject({ days: count }), z.strictObject({ months: count })]),
      }),
    )
    .min(1),
  agencyWorkers: z.strictObject({ warnDays: count, reason }),
  complaints: z.strictObject({ acknowledgeDays: count, reason }),
});
export type PlacingPolicy = z.infer<typeof policySchema>;

/** @throws WhylistError `invalid-config` when `policy/placing.yaml` is not what it should be. */
export const parsePlacingPolicy = (yaml: string): PlacingPolicy =>
  parsePolicy(policySchema, yaml, 'policy/placing.yaml');
