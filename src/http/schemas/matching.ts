import { z } from 'zod';
import { contributionSchema, planItemSchema, shortlistSchema } from '../../model/shortlist.ts';
import { criterionSchema, flagSchema, postedVacancySchema, vacancySchema } from '../../model/vacancy.ts';
import { vacancyEntrySchema } from '../../model/vacancy-entry.ts';

export const vacancyAnswer = vacancySchema.meta({ id: 'Vacancy' });
export const shortlistAnswer = shortlistSchema.meta({ id: 'Shortlist' });

const hasContent = (vacancy: z.infer<typeof postedVacancySchema>): boolean =>
  (vacancy.title ?? vacancy.text) !== undefined || (vacancy.criteria ?? []).length > 0;

/** A misspelt field that is silently dropped costs an integrator an afternoon: unknown ones are refused. */
const posted = postedVacancySchema.strict();

export const vacancyBody = posted.refine(hasContent, 'needs a title, a text or criteria').meta({
  id: 'PostedVacancy',
  description: 'A vacancy as text, as criteria, or both: what is posted wins over what is read.',
});

export const vacancyEditBody = posted
  .omit({ without: true })
  .extend({
    by: z.string().trim().min(1).max(200).optional().meta({ description: 'Who changes it, for the record.' }),
    note: z.string().trim().min(1).max(2000).optional().meta({ description: 'Why, for the record.' }),
  })
  .meta({
    id: 'VacancyEdit',
    description:
      'Only what is to change. `criteria` are the criteria from then on: whoever is left out is taken out, and stays out ' +
      'when a new text is read.',
  });

const options = {
  top: z.number().int().min(1).max(200).optional().meta({ description: 'How many to list. 20 unless told.' }),
  blind: z.boolean().optional().meta({ description: 'No names and no headlines.' }),
  lenient: z.boolean().optional().meta({ description: 'Near misses of must-criteria are listed as well.' }),
};

export const shortlistBody = z
  .strictObject({
    ...options,
    by: z.string().min(1).max(200).optional().meta({ description: 'Who asks, for the record.' }),
    note: z.string().trim().min(1).max(2000).optional().meta({ description: 'Why these criteria, for the record.' }),
  })
  .meta({ id: 'ShortlistRequest' });

export const matchBody = posted
  .extend({ ...options, vacancy: vacancyBody.optional() })
  .refine((body) => body.vacancy !== undefined || hasContent(body), 'needs a title, a text or criteria')
  .meta({ id: 'MatchRequest', description: 'A vacancy, in place or under `vacancy`, with the options beside it.' });

export const planAnswer = z
  .object({
    criteria: z.array(criterionSchema),
    flags: z.array(flagSchema),
    plan: z.array(planItemSchema),
    request: z.record(z.string(), z.unknown()).meta({ description: 'The Elasticsearch request body, whole.' }),
  })
  .meta({ id: 'Plan' });

export const standingAnswer = z
  .object({
    candidateId: z.string(),
    name: z.string().optional(),
    score: z.number(),
    rank: z.number().int().positive().optional().meta({ description: 'Among the eligible; absent for the shut out.' }),
    listed: z.boolean(),
    failed: z.array(z.string()).meta({ description: 'Conditions that are not met.' }),
    reason: z.string(),
    contributions: z.array(contributionSchema),
    ifRelaxed: z
      .object({ criterionId: z.string(), rank: z.number().int().positive() })
      .optional()
      .meta({ description: 'The single criterion without which they would be listed, and where.' }),
    changes: z
      .array(
        z.object({
          criterionId: z.string(),
          change: z.enum(['drop', 'make-should', 'lower-years', 'widen-radius']),
          to: z.number().optional().meta({ description: 'The years or kilometres that would do.' }),
          means: z.string(),
          rank: z.number().int().positive(),
          listed: z.boolean(),
        }),
      )
      .meta({ description: 'Single changes of the vacancy that would list them, best rank first.' }),
    pool: shortlistSchema.shape.pool,
  })
  .meta({ id: 'Standing' });

export const entryAnswer = vacancyEntrySchema
  .extend({ name: z.string().optional() })
  .meta({ id: 'VacancyEntry', description: '`rank` and `score` as they were when the candidate came in.' });

export const prospectAnswer = z
  .object({
    vacancyId: z.string(),
    title: z.string(),
    score: z.number(),
    rank: z.number().int().positive().optional().meta({ description: 'Among those who meet every must.' }),
    eligible: z.boolean(),
    failed: z.array(z.string()),
    contributions: z.array(contributionSchema),
  })
  .meta({ id: 'Prospect' });

export const vacancyExample = {
  title: 'Site Manager',

  text: 'Site Manager, Leeds.\n\nYou must hold a black CSCS card and SMSTS. At least 5 years running housing sites. NEBOSH is a plus.',
};
