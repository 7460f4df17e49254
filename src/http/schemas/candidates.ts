import { z } from 'zod';
import { facetNames } from '../../elasticsearch/stores/candidate-facets.ts';
import { candidateOrders } from '../../elasticsearch/stores/candidate-order.ts';
import { candidateSchema } from '../../model/candidate.ts';
import { instantOrDaySchema } from '../../model/instant.ts';
import { matchEvidenceSchema } from '../../model/shortlist.ts';
import { pageQuery, pageSchema } from './common.ts';

export const candidateAnswer = candidateSchema.meta({ id: 'Candidate' });

/** Once or several times in the address. */
const several = <S extends z.ZodType<string>>(value: S, description: string) =>
  z
    .union([value, z.array(value).max(20)])
    .transform((one): z.output<S>[] => (Array.isArray(one) ? one : [one]))
    .optional()
    .meta({ description });

const words = z.string().trim().min(1).max(200);

export const candidateQuery = pageQuery.extend({
  q: z
    .string()
    .min(1)
    .max(2000)
    .optional()
    .meta({
      description:
        'Boolean search over text, skills and tags: AND, OR, NOT (or -), brackets, "phrases", `*` at the end of a ' +
        'word, and the prefixes title:, skill:, tag:, employer: and location:.',
      example: '("site manager" OR "construction manager") AND NOT graduate',
    }),
  status: several(
    candidateSchema.shape.lifecycle.shape.status,
    'draft, active, placed, archived. All but the archived unless told.',
  ),
  withheld: z
    .enum(['true'])
    .transform(() => true)
    .optional()
    .meta({ description: 'true: only those who objected, withdrew or are restricted, and so are in no other search.' }),
  tag: several(words, 'A tag of the agency.'),
  source: several(words, 'Where the CV came from.'),
  skill: several(words, 'A skill by any of its names.'),
  title: several(words, 'Words of a job title.'),
  credential: several(words, 'A qualification or licence, or a better one.'),
  language: several(words, 'A language, by its English name.'),
  location: words.optional().meta({ description: 'A town to live near.', example: 'Leeds' }),
  radiusKm: z.coerce.number().positive().max(2000).optional().meta({ description: 'How near; 40 unless told.' }),
  updatedSince: instantOrDaySchema
    .optional()
    .meta({ description: 'Written on or after this day or time.', example: '2026-01-31' }),
  sort: z.enum(candidateOrders).default('id').meta({
    description: 'By id, or by when they were last written: `-updatedAt` is the newest first.',
    example: '-updatedAt',
  }),
  facets: z.enum(['true', 'false']).optional().meta({ description: 'true: how many of the found have which values.' }),
});

const facet = z.array(z.object({ value: z.string(), label: z.string(), count: z.number().int() }));

export const candidatePage = pageSchema(candidateAnswer).extend({
  total: z.number().int().nonnegative().meta({ description: 'All that are found, on every page.' }),
  highlights: z
    .record(z.string(), z.array(matchEvidenceSchema))
    .optional()
    .meta({ description: 'With `q`, by candidate id: the words of the CV that the search found, with their places.' }),
  facets: z.object(Object.fromEntries(facetNames.map((name) => [name, facet]))).optional(),
});
