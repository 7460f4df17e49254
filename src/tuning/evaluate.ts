import { z } from 'zod';
import { meanOf } from './bootstrap.ts';
import { comparePairs } from './compare.ts';
import type { Grades } from './grades.ts';
import { judgedShare, ndcg, precision, type Ranking, reciprocalRank } from './metrics.ts';

const measure = z.number().min(0).max(1);

const measuresSchema = z.object({ ndcg: measure, precision: measure, reciprocalRank: measure });
export type Measures = z.infer<typeof measuresSchema>;

const vacancyScoreSchema = measuresSchema.extend({
  vacancy: z.string(),
  title: z.string(),
  judged: z.number().int().meta({ description: 'How many candidates somebody judged for it.' }),
  judgedShare: measure.meta({ description: 'Share of the first k that somebody judged.' }),
  ranking: z.array(z.object({ candidateId: z.string(), grade: z.number().int().optional() })),
});
export type VacancyScore = z.infer<typeof vacancyScoreSchema>;

export const evaluatedSchema = z.object({
  weights: z.object({ file: z.string(), version: z.string() }),
  synonyms: z.object({ version: z.string() }),
  vacancies: z.array(vacancyScoreSchema),
  mean: measuresSchema,
});
/** How well one weighting ranks. */
export type Evaluated = z.infer<typeof evaluatedSchema>;

export const comparisonSchema = z.object({
  difference: z.number(),
  interval: z.object({ low: z.number(), high: z.number() }).optional(),
  better: z.number().int(),
  worse: z.number().int(),
  same: z.number().int(),
  verdict: z.enum(['same', 'better', 'worse', 'notProved']),
  says: z.string(),
});

export const evaluationSchema = evaluatedSchema.extend({
  k: z.number().int().positive(),
  least: z.number().int().meta({ description: 'The grade from which a candidate counts as suitable for P@k and MRR.' }),
  judgements: z.number().int(),
  leftOut: z
    .array(z.string())
    .meta({ description: 'Judgements of candidates that are not in the index, as line and name.' }),
  against: evaluatedSchema.optional(),
  comparison: z
    .object({ ndcg: comparisonSchema, precision: comparisonSchema, reciprocalRank: comparisonSchema })
    .optional()
    .meta({ description: '`weights` minus `against`, vacancy by vacancy.' }),
});
/** Ranking quality, of one weighting or of two side by side. */
export type Evaluation = z.infer<typeof evaluationSchema>;

export interface RankedVacancy {
  readonly vacancy: string;
  readonly title: string;
  readonly ranking: Ranking;
}

export interface MeasureOptions {
  readonly k: number;
  readonly least: number;
}

const scoreOf = (
  { vacancy, title, ranking }: RankedVacancy,
  judged: Grades,
  options: MeasureOptions,
): VacancyScore => ({
  vacancy,
  title,
  judged: judged.size,
  ndcg: ndcg(ranking, judged, options.k),
  precision: precision(ranking, judged, options),
  reciprocalRank: reciprocalRank(ranking, judged, options.least),
  judgedShare: judgedShare(ranking, judged, options.k),
  ranking: ranking.slice(0, options.k).map((candidateId) => {
    const grade = judged.get(candidateId);
    return { candidateId, ...(grade === undefined ? {} : { grade }) };
  }),
});

/** Measures per vacancy and their means over vacancies, each of which counts the same. */
export const scoreRankings = (
  ranked: readonly RankedVacancy[],
  judged: ReadonlyMap<string, Grades>,
  options: MeasureOptions,
): Pick<Evaluated, 'vacancies' | 'mean'> => {
  const vacancies = ranked.map((one) => scoreOf(one, judged.get(one.vacancy) ?? new Map(), options));
  const over = (key: keyof Measures): number => meanOf(vacancies.map((vacancy) => vacancy[key]));
  return {
    vacancies,
    mean: { ndcg: over('ndcg'), precision: over('precision'), reciprocalRank: over('reciprocalRank') },
  };
};

/** Two weightings over the same vacancies, measure by measure. */
export const compareEvaluated = (one: Evaluated, other: Evaluated): NonNullable<Evaluation['comparison']> => {
  const over = (key: keyof Measures) =>
    comparePairs(
      one.vacancies.map((vacancy) => vacancy[key]),
      other.vacancies.map((vacancy) => vacancy[key]),
    );
  return { ndcg: over('ndcg'), precision: over('precision'), reciprocalRank: over('reciprocalRank') };
};
