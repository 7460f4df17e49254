import type { estypes } from '@elastic/elasticsearch';
import { z } from 'zod';

/** How many of the found have each value, most frequent first. Skills are named by id. */
export const facetNames = ['status', 'source', 'tags', 'skills', 'languages', 'credentials'] as const;
export type Facets = Readonly<
  Record<(typeof facetNames)[number], readonly { readonly value: string; readonly count: number }[]>
>;

const most = 25;
/** Of the tokens of document/tokens.ts those that say that something is there at all. */
const bare = '[^!#@~:]+';
const tokenFields: ReadonlySet<string> = new Set(['skills', 'languages', 'credentials']);

export const facetCounts: Record<string, estypes.AggregationsAggregationContainer> = Object.fromEntries(
  facetNames.map((field) => [
    field,
    { terms: { field, size: most, ...(tokenFields.has(field) ? { include: bare } : {}) } },
  ]),
);

const counted = z.object({ buckets: z.array(z.object({ key: z.string(), doc_count: z.number() })) });

export const facetsIn = (aggregations: unknown): Facets => {
  const found = z.record(z.string(), counted).parse(aggregations ?? {});
  const valuesOf = (name: string) =>
    (found[name]?.buckets ?? []).map(({ key, doc_count: count }) => ({ value: key, count }));
  return {
    status: valuesOf('status'),
    source: valuesOf('source'),
    tags: valuesOf('tags'),
    skills: valuesOf('skills'),
    languages: valuesOf('languages'),
    credentials: valuesOf('credentials'),
  };
};
