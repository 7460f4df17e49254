import { bootstrapInterval, type Interval, meanOf } from './bootstrap.ts';

export type Verdict = 'same' | 'better' | 'worse' | 'notProved';

export interface Comparison {
  /** Mean of one minus the other. */
  readonly difference: number;
  /** Absent with fewer than two vacancies. */
  readonly interval?: Interval;
  readonly better: number;
  readonly worse: number;
  readonly same: number;
  readonly verdict: Verdict;
  /** In plain words. */
  readonly says: string;
}

/** So few vacancies do not stand for others, however clear they are. */
const fewest = 5;

const told = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;

const verdictOf = (interval: Interval | undefined, changed: number, count: number): Verdict => {
  if (changed === 0) return 'same';
  if (interval === undefined || count < fewest) return 'notProved';
  if (interval.low > 0) return 'better';
  return interval.high < 0 ? 'worse' : 'notProved';
};

const sentence = (verdict: Verdict, difference: number, interval: Interval | undefined, count: number): string => {
  if (verdict === 'same') return `No vacancy is ranked better or worse (${count} vacancies).`;
  const between =
    interval === undefined ? '' : `; 95 % interval ${told(interval.low)} to ${told(interval.high)}, ${count} vacancies`;
  const what = `${told(difference)}${between}`;
  if (verdict === 'better') return `Really better: ${what}.`;
  if (verdict === 'worse') return `Really worse: ${what}.`;
  if (interval === undefined || count < fewest)
    return `Not proved: ${what}. ${count} ${count === 1 ? 'vacancy is' : 'vacancies are'} too few to tell; judge ${fewest} or more.`;
  return `Not proved: ${what}. The interval holds zero, so that chance alone could have done it.`;
};

/** One weighting against another over the same vacancies, value by value. */
export const comparePairs = (one: readonly number[], other: readonly number[]): Comparison => {
  const differences = one.map((value, at) => value - (other[at] ?? 0));
  const count = differences.length;
  const better = differences.filter((value) => value > 1e-9).length;
  const worse = differences.filter((value) => value < -1e-9).length;
  const interval = bootstrapInterval(differences);
  const difference = meanOf(differences);
  const verdict = verdictOf(interval, better + worse, count);
  return {
    difference,
    ...(interval === undefined ? {} : { interval }),
    better,
    worse,
    same: count - better - worse,
    verdict,
    says: sentence(verdict, difference, interval, count),
  };
};
