import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { mean, quantileSorted } from 'simple-statistics';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const resamples = 10_000;
/** Always the same draws: a comparison that is run again says the same again. */
const seed = 20_021;

/**
 * Percentile bootstrap interval (95 %) of the mean of paired differences: how the mean would vary had other vacancies of
 * the same kind been judged (Efron and Tibshirani 1993; for rankings Sakai 2006). Undefined for fewer than two.
 */
export const bootstrapInterval = (differences: readonly number[]): Interval | undefined => {
  const { length } = differences;
  if (length < 2) return undefined;
  const random = xoroshiro128plus(seed);
  const means = Array.from({ length: resamples }, () => {
    let sum = 0;
    for (let drawn = 0; drawn < length; drawn += 1) sum += differences[uniformInt(random, 0, length - 1)] ?? 0;
    return sum / length;
  }).sort((a, b) => a - b);
  return { low: quantileSorted(means, 0.025), high: quantileSorted(means, 0.975) };
};

export const meanOf = (values: readonly number[]): number => (values.length === 0 ? 0 : mean([...values]));
