import { WhylistError } from '../errors.ts';
import type { Candidate } from '../model/candidate.ts';
import type { CandidateShelf, FormerVersion } from './ports.ts';

/** @throws WhylistError `document-unreadable` when the mapping does not allow what was made of the document: our fault */
export const saveOne = async (
  candidates: CandidateShelf,
  candidate: Candidate,
  former: readonly FormerVersion[],
): Promise<void> => {
  const { refused } = await candidates.save([candidate], former);
  if (refused.length === 0) return;
  throw new WhylistError('document-unreadable', 'The CV was read, but the index refused the record.', {
    hint: 'Keep it, and report this as a fault of Whylist.',
  });
};
