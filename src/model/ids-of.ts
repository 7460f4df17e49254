import type { Candidate } from './candidate.ts';

/** All ids under which something may be filed about this person: that of the record, and of those merged into it. */
export const idsOf = ({ id, mergedFrom = [] }: Pick<Candidate, 'id' | 'mergedFrom'>): string[] => [id, ...mergedFrom];
