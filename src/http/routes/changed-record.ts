import { z } from 'zod';
import type { ChangedRecord } from '../../service/custody/change-record.ts';
import type { Answer } from '../route.ts';
import { candidateAnswer } from '../schemas/candidates.ts';
import { changeProblems } from '../schemas/common.ts';

export const tag = 'Candidates';

/** What every change of a record answers with. */
export const changed = {
  200: { description: 'The candidate as it is now.', schema: candidateAnswer, headers: z.object({ ETag: z.string() }) },
};

export const problems = [...changeProblems, 'precondition-failed'] as const;

export const answered = ({ candidate, version }: ChangedRecord): Answer => ({
  status: 200,
  body: candidate,
  headers: { ETag: `"${version}"` },
});
