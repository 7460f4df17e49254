import { z } from 'zod';
import { givenCandidateSchema } from '../../ingest/given-candidate.ts';
import { shortlistSchema } from '../../model/shortlist.ts';
import { vacancyBody } from './matching.ts';

export const mostIds = 1000;
export const mostGiven = 200;

const given = givenCandidateSchema.safeExtend({
  externalId: z.string().min(1).max(200).optional().meta({ description: 'Under which the answer names them.' }),
});

export const rankBody = z
  .strictObject({
    vacancy: vacancyBody.optional(),
    vacancyId: z.string().min(1).max(200).optional(),
    candidateIds: z.array(z.string().min(1).max(200)).min(1).max(mostIds).optional(),
    externalIds: z
      .array(z.string().min(1).max(200))
      .min(1)
      .max(mostIds)
      .optional()
      .meta({ description: 'Candidates of the record by your own ids.' }),
    candidates: z.array(given).min(1).max(mostGiven).optional(),
    blind: z.boolean().optional().meta({ description: 'No names and no headlines.' }),
    lenient: z
      .boolean()
      .optional()
      .meta({ description: 'false: whoever lacks a must is not ranked. true unless told.' }),
  })
  .refine(
    ({ vacancy, vacancyId }) => (vacancy === undefined) !== (vacancyId === undefined),
    'needs a vacancy or a vacancyId',
  )
  .refine(
    ({ candidateIds, externalIds, candidates }) =>
      [candidateIds, externalIds, candidates].filter((list) => list !== undefined).length === 1,
    'needs candidateIds, externalIds or candidates',
  )
  .meta({ id: 'RankRequest' });

export const rankAnswer = shortlistSchema
  .extend({
    externalIds: z.record(z.string(), z.string()).optional().meta({
      description: 'Your own ids, by candidate id. Not with `candidates`, which stand under your ids already.',
    }),
    unranked: z.array(
      z.object({
        candidateId: z.string(),
        reason: z
          .enum(['unknown', 'no-points'])
          .meta({ description: '`unknown`: no candidate has this id, which is the one that was asked about.' }),
      }),
    ),
  })
  .meta({ id: 'Ranking' });
