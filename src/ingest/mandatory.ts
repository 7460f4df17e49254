import { z } from 'zod';
import { parsePolicy } from '../compliance/parse-policy.ts';
import type { Candidate } from '../model/candidate.ts';

const policySchema = z.object({
  version: z.number().int().positive(),
  checks: z.array(z.object({ check: z.string(), anyOf: z.array(z.string()).min(1), missing: z.string() })),
});
export type MandatoryPolicy = z.infer<typeof policySchema>;

/** @throws WhylistError `invalid-config` when `policy/mandatory.yaml` is not what it should be. */
export const parseMandatoryPolicy = (yaml: string): MandatoryPolicy =>
  parsePolicy(policySchema, yaml, 'policy/mandatory.yaml');

/**
 * The record's standing after its checks: complete ones are active, others drafts. Whom a consultant has placed or
 * archived stays so: a new CV alone does not bring them back.
 */
export const checkedLifecycle = (
  candidate: Candidate,
  policy: MandatoryPolicy,
  now: string,
): Candidate['lifecycle'] => {
  const checks = policy.checks.map(({ check, anyOf, missing }) => {
    const passed = anyOf.some((path) => valueAt(candidate, path) !== undefined);
    return { check, passed, at: now, ...(passed ? {} : { detail: missing }) };
  });
  const { status: before, since } = candidate.lifecycle;
  const status =
    before === 'placed' || before === 'archived' ? before : checks.every((c) => c.passed) ? 'active' : 'draft';
  return { status, since: status === before ? since : now, checks };
};

const valueAt = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), value);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
