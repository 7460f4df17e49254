import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bootstrapInterval } from '../../../src/tuning/bootstrap.ts';
import { comparePairs } from '../../../src/tuning/compare.ts';

const base = [0.2, 0.5, 0.4, 0.9, 0.7, 0.3, 0.6, 0.8];
const moved = (by: readonly number[]): number[] => base.map((value, at) => value + (by[at] ?? 0));

describe('one weighting against another', () => {
  it('is really better where nearly every vacancy gains', () => {
    const compared = comparePairs(moved([0.05, 0.04, 0.06, 0.05, 0.03, 0.05, 0.04, 0.05]), base);
    expect(compared).toMatchObject({ verdict: 'better', better: 8, worse: 0, same: 0 });
    expect(compared.says).toMatch(/^Really better: \+0\.046; 95 % interval \+0\.0\d\d to \+0\.0\d\d, 8 vacancies\.$/);
  });

  it('is not proved where gains and losses mix, though the mean rises', () => {
    const compared = comparePairs(moved([0.3, -0.2, 0.2, -0.1, 0.05, -0.1, 0.1, -0.05]), base);
    expect(compared.difference).toBeGreaterThan(0);
    expect(compared.verdict).toBe('notProved');
    expect(compared.says).toMatch(/chance alone/);
  });

  it('is not proved by a handful of vacancies, however clear', () => {
    expect(comparePairs([0.9, 0.9, 0.9], [0.1, 0.1, 0.1]).verdict).toBe('notProved');
    expect(comparePairs([0.9], [0.1])).toMatchObject({ verdict: 'notProved' });
    expect(comparePairs([0.9], [0.1]).interval).toBeUndefined();
  });

  it('says so where nothing differs', () => {
    expect(comparePairs(base, base)).toMatchObject({ verdict: 'same', difference: 0, same: 8 });
  });

  it('is the other way round when the sides are swapped, and the same when it is run again', () => {
    const values = fc.array(
      fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
      { minLength: 8, maxLength: 8 },
    );
    const swapped = { better: 'worse', worse: 'better', same: 'same', notProved: 'notProved' } as const;
    fc.assert(
      fc.property(values, values, (one, other) => {
        const there = comparePairs(one, other);
        expect(comparePairs(one, other)).toEqual(there);
        const back = comparePairs(other, one);
        expect(back.difference).toBeCloseTo(-there.difference, 12);
        // The same draws from mirrored values: the interval is mirrored but for the quantile's rounding.
        if (Math.min(Math.abs(there.interval?.low ?? 0), Math.abs(there.interval?.high ?? 0)) > 0.005)
          expect(back.verdict).toBe(swapped[there.verdict]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the bootstrap interval', () => {
  it('holds the mean, and is as wide as theory says', () => {
    const differences = Array.from({ length: 400 }, (_, n) => ((n * 7919) % 401) / 401 - 0.5);
    const mean = differences.reduce((sum, d) => sum + d, 0) / differences.length;
    const spread = Math.sqrt(differences.reduce((sum, d) => sum + (d - mean) ** 2, 0) / differences.length);
    const { low, high } = bootstrapInterval(differences) ?? { low: 1, high: -1 };
    expect(low).toBeLessThan(mean);
    expect(high).toBeGreaterThan(mean);
    expect((high - low) / (2 * 1.96 * (spread / Math.sqrt(400)))).toBeCloseTo(1, 1);
  });
});
