import { z } from 'zod';
import { WhylistError } from '../../errors.ts';

const sortValues = z
  .array(z.union([z.string(), z.number()]))
  .min(1)
  .max(4);
export type SortValues = z.infer<typeof sortValues>;

export interface PageOf<T> {
  readonly items: readonly T[];
  /** Where the next page begins; absent on the last. */
  readonly nextCursor?: string;
}

export const encodeCursor = (values: SortValues): string => Buffer.from(JSON.stringify(values)).toString('base64url');

/** @throws WhylistError `invalid-request` for a cursor that is none of ours. */
export const decodeCursor = (cursor: string): SortValues => {
  try {
    return sortValues.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch (cause) {
    throw new WhylistError('invalid-request', 'The cursor is not one that this list has given out.', {
      fields: [{ path: '/cursor', message: 'take it from nextCursor of the page before' }],
      cause,
    });
  }
};
