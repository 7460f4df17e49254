import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allot, price } from '../../../src/matching/points.ts';

describe('allot', () => {
  it('shares out every hundredth', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 40 }), (weights) => {
        const total = weights.reduce((a, b) => a + b, 0);
        const pieces = allot(
          10_000,
          weights.map((weight) => weight / total),
        );
        expect(pieces.reduce((a, b) => a + b, 0)).toBe(10_000);
        for (const [index, piece] of pieces.entries()) {
          expect(Math.abs(piece - (10_000 * (weights[index] ?? 0)) / total)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('gives the spare hundredth to the earlier of equals', () => {
    expect(allot(100, [1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33]);
  });
});

describe('price', () => {
  const test = { on: 'keyword', field: 'skills', anyOf: ['java'] } as const;

  it('lets no option earn more than its part of the points', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), share, fc.tuple(share, share, share), (maximum, factor, raw) => {
        const sum = raw[0] + raw[1] + raw[2] || 1;
        const parts = raw.map((one, index) => ({
          name: String(index),
          share: one / sum,
          steps: [{ share: 1, means: '', test }],
        }));
        const clause = price({ met: test, options: [{ factor, about: '', via: { kind: 'exact' }, parts }] }, maximum);
        const earned = clause.options
          .flatMap((option) => option.parts)
          .reduce((total, part) => total + (part.steps[0]?.hundredths ?? 0), 0);
        expect(earned).toBeLessThanOrEqual(maximum);
      }),
    );
  });
});
