import type { DocumentView } from '../matching/holds.ts';
import type { Plan } from '../matching/plan.ts';
import { rankViews } from '../matching/score.ts';
import { type WeightTable, weightsSchema } from '../matching/weights.ts';
import type { CriterionKind } from '../model/vacancy.ts';
import type { Grades } from './grades.ts';
import { ndcg } from './metrics.ts';
import type { RawWeights } from './numbers.ts';
import type { Measure } from './tune.ts';

/** A judged vacancy with the people to be ranked for it, ready to be planned under any weights. */
export interface TuningTask {
  readonly kinds: ReadonlySet<CriterionKind>;
  readonly grades: Grades;
  readonly views: readonly DocumentView[];
  readonly plan: (table: WeightTable) => Plan;
}

const differing = (one: RawWeights, other: RawWeights): string[] =>
  Object.keys(one).filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]));

/** Whether a vacancy could be ranked differently: the weights of kinds that it does not ask for do not touch it. */
const touches = (base: RawWeights, raw: RawWeights, { kinds }: TuningTask): boolean =>
  differing(base, raw).some(
    (section) =>
      section !== 'kinds' ||
      differing(base.kinds as RawWeights, raw.kinds as RawWeights).some((kind) => kinds.has(kind as CriterionKind)),
  );

/** nDCG@k of every task, without the engine: scores in memory are the engine's own (see matching/score.ts). */
export const measureTasks = (tasks: readonly TuningTask[], base: RawWeights, k: number): Measure => {
  const rank = (task: TuningTask, table: WeightTable): number =>
    ndcg(rankViews(task.plan(table), task.views), task.grades, k);
  let unchanged: readonly number[] | undefined;
  return (raw) => {
    const read = weightsSchema.safeParse(raw);
    if (!read.success) return undefined;
    const values = tasks.map((task, at) =>
      unchanged === undefined || touches(base, raw, task) ? rank(task, read.data) : (unchanged[at] ?? 0),
    );
    unchanged ??= JSON.stringify(raw) === JSON.stringify(base) ? values : undefined;
    return values;
  };
};
