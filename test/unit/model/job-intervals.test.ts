import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { experienceMonths, jobIntervals, monthsCovered } from '../../../src/model/job-intervals.ts';

const asOf = '2026-06-15';

describe('experienceMonths', () => {
  it('counts the first and the last month', () => {
    expect(experienceMonths([{ startDate: '2019-01', endDate: '2019-12' }], asOf)).toBe(12);
  });

  it('takes an open end as the date of the CV', () => {
    expect(experienceMonths([{ startDate: '2026-01' }], asOf)).toBe(6);
  });

  it('takes a bare year at its middle', () => {
    expect(experienceMonths([{ startDate: '2019', endDate: '2021' }], asOf)).toBe(24);
    expect(experienceMonths([{ startDate: '2019', endDate: '2019' }], asOf)).toBe(6);
  });

  it('gives a reversed or a future job no months', () => {
    expect(experienceMonths([{ startDate: '2019', endDate: '2015' }], asOf)).toBe(0);
    expect(experienceMonths([{ startDate: '2027-01' }], asOf)).toBe(0);
    expect(experienceMonths([{ endDate: '2015' }], asOf)).toBe(0);
  });

  it('counts overlapping jobs once', () => {
    const work = [
      { startDate: '2020-01', endDate: '2020-12' },
      { startDate: '2020-07', endDate: '2021-06' },
    ];
    expect(experienceMonths(work, asOf)).toBe(18);
  });

  it('is never negative, never more than the sum, never less than the longest', () => {
    const month = fc
      .tuple(fc.integer({ min: 1980, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.boolean())
      .map(([year, m, bare]) => (bare ? String(year) : `${year}-${String(m).padStart(2, '0')}`));
    const job = fc.record({
      startDate: fc.option(month, { nil: undefined }),
      endDate: fc.option(month, { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(job, { maxLength: 8 }), (work) => {
        const intervals = jobIntervals(work, asOf);
        for (const { from, to } of intervals) expect(to).toBeGreaterThan(from);
        const lengths = intervals.map(({ from, to }) => to - from);
        const all = monthsCovered(intervals);
        expect(all).toBeLessThanOrEqual(lengths.reduce((sum, length) => sum + length, 0));
        expect(all).toBeGreaterThanOrEqual(Math.max(0, ...lengths));
      }),
    );
  });
});
