import { z } from 'zod';
import { recordOrders } from '../../elasticsearch/stores/record-store.ts';

export const idParams = z.object({ id: z.string().min(1).max(200) });

/** Who did it, where the caller names somebody else than the key. */
export const byField = (description: string) => z.string().trim().min(1).max(200).optional().meta({ description });

export const pageQuery = z.object({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .default(50)
    .meta({ description: 'How many to answer with at most.', example: 50 }),
  cursor: z.string().max(2000).optional().meta({ description: 'nextCursor of the page before.' }),
});

/** A page of records that are listed by when they were made. */
export const recordPageQuery = pageQuery.extend({
  sort: z.enum(recordOrders).default('-createdAt').meta({
    description: 'By when they were made: newest first, or `createdAt` for the oldest.',
    example: 'createdAt',
  }),
});

/** The engine may be away; that can happen to every route that asks it. */
export const engineProblems = ['engine-unreachable', 'search-failed', 'search-partial', 'request-timeout'] as const;

/** What can go wrong where a record that is there is changed. */
export const changeProblems = [
  'invalid-request',
  'not-found',
  'conflict',
  'unsupported-media-type',
  ...engineProblems,
] as const;

/** One page of a list. */
export const pageSchema = <S extends z.ZodType>(items: S) =>
  z.object({
    items: z.array(items),
    nextCursor: z.string().optional().meta({ description: 'Absent on the last page.' }),
  });
