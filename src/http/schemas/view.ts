import { z } from 'zod';
import { audiences } from '../../matching/explain/audience.ts';
import type { View } from '../../present/shortlist-for.ts';

/** For whom a shortlist is shown. */
export const viewQuery = z.object({
  audience: z
    .enum(audiences)
    .default('recruiter')
    .meta({ description: 'Who reads it: the agency, the client who hires, or one candidate.' }),
  blind: z.enum(['true', 'false']).optional().meta({ description: 'true: without names and headlines.' }),
  candidateId: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'Only this candidate; needed for audience=candidate.' }),
});

export const viewOf = ({ audience, blind, candidateId }: z.output<typeof viewQuery>): View => ({
  audience,
  blind: blind === 'true',
  ...(candidateId === undefined ? {} : { candidateId }),
});
