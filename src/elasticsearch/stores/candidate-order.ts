import type { estypes } from '@elastic/elasticsearch';
import { WhylistError } from '../../errors.ts';
import { decodeCursor, type SortValues } from './cursor.ts';

/** How a list of candidates may be ordered; a minus turns it round. */
export const candidateOrders = ['id', 'updatedAt', '-updatedAt'] as const;
export type CandidateOrder = (typeof candidateOrders)[number];

/** Ends with the id, so that no two stand at the same place and a page begins where the one before ended. */
export const sortBy = (order: CandidateOrder): estypes.SortCombinations[] => {
  const byId = { candidateId: 'asc' as const };
  if (order === 'id') return [byId];
  return [{ updatedAt: order === 'updatedAt' ? 'asc' : 'desc' }, byId];
};

/** @throws WhylistError `invalid-request` for a cursor of a list in another order */
export const placeAfter = (cursor: string, order: CandidateOrder): SortValues => {
  const values = decodeCursor(cursor);
  const types = values.map((value) => typeof value).join();
  if (types === (order === 'id' ? 'string' : 'number,string')) return values;
  throw new WhylistError('invalid-request', 'The cursor belongs to a list in another order.', {
    fields: [{ path: '/cursor', message: 'take it from nextCursor of the page before' }],
  });
};
