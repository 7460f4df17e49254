import { z } from 'zod';
import { decisionSchema, verdicts } from '../../model/decision.ts';
import { keptShortlistSchema } from '../../model/kept-shortlist.ts';
import { replaySchema } from '../../model/replay.ts';

const by = z.string().trim().min(1).max(200).meta({ description: 'Who, for the record.' });

export const decisionAnswer = decisionSchema.meta({ id: 'Decision' });
export const replayAnswer = replaySchema.meta({ id: 'Replay' });

export const replayBody = z.strictObject({ by: by.optional() }).meta({ id: 'ReplayRequest' });

export const decisionBody = z
  .strictObject({
    candidateId: z.string().min(1).max(200),
    decision: z.enum(verdicts).meta({ description: 'introduced: to the client.' }),
    reason: z.string().trim().min(1).max(2000).optional().meta({ description: 'Needed for a rejection.' }),
    by: by.optional(),
  })
  .refine(({ decision, reason }) => decision !== 'rejected' || reason !== undefined, {
    path: ['reason'],
    message: 'a rejection needs its reason',
  })
  .meta({ id: 'DecisionRequest' });

/** One line of a list of shortlists. */
export const keptSummary = z
  .object({
    id: z.string(),
    vacancyId: z.string(),
    title: z.string(),
    createdAt: z.string(),
    by: z.string(),
    note: z.string().optional(),
    blind: z.boolean(),
    listed: z.number().int().nonnegative(),
    eligible: z.number().int().nonnegative(),
  })
  .meta({ id: 'KeptShortlist' });

export const recordAnswer = z
  .object({
    shortlist: keptShortlistSchema.shape.shortlist,
    vacancy: keptShortlistSchema.shape.vacancy.meta({ description: 'As it was then.' }),
    decisions: z.array(decisionAnswer),
  })
  .meta({ id: 'ShortlistRecord' });

export const judgementAnswer = z
  .object({ vacancy: z.string(), candidate: z.string(), grade: z.number().int(), by: z.string(), note: z.string() })
  .meta({ id: 'Judgement', description: '0 rejected, 2 accepted, 3 introduced to the client.' });
