import { z } from 'zod';
import type { FunnelRow, Shortlist } from '../model/shortlist.ts';
import type { Plan } from './plan.ts';

const bucket = z.object({ doc_count: z.number() });
const buckets = z.object({ buckets: z.record(z.string(), bucket) }).optional();
const countsSchema = z.object({
  everybody: z.object({
    considered: bucket.extend({ matching: buckets, without: buckets, eligible: bucket }),
  }),
});

/** How many were looked at, and how many of them meet every condition. */
export const readPool = (aggregations: Readonly<Record<string, unknown>>): Shortlist['pool'] => {
  const { considered } = countsSchema.parse(aggregations).everybody;
  return { considered: considered.doc_count, eligible: considered.eligible.doc_count };
};

/** The counts that came with the shortlist's request: how many have what is asked, and how many would be left without it. */
export const readFunnel = (
  plan: Plan,
  aggregations: Readonly<Record<string, unknown>>,
): { readonly funnel: FunnelRow[]; readonly counts: Shortlist['pool'] } => {
  const { considered } = countsSchema.parse(aggregations).everybody;
  const eligible = considered.eligible.doc_count;
  const funnel = plan.lines.map(({ criterion: { id, need } }) => ({
    criterionId: id,
    need,
    matching: considered.matching?.buckets[id]?.doc_count ?? 0,
    eligibleWithout: considered.without?.buckets[id]?.doc_count ?? eligible,
  }));
  return { funnel, counts: readPool(aggregations) };
};
