import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgedShare, ndcg, precision, reciprocalRank } from '../../../src/tuning/metrics.ts';

const judgedArbitrary = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 30 }).map(String), fc.integer({ min: 0, max: 3 })), {
    minLength: 1,
    maxLength: 15,
    selector: ([id]) => id,
  })
  .map((pairs) => new Map(pairs));
const rankingArbitrary = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(String), { maxLength: 31 });

describe('measures of a ranking', () => {
  it('agree with a case worked out by hand', () => {
    const judged = new Map([
      ['a', 3],
      ['b', 2],
      ['c', 1],
    ]);
    const ranking = ['x', 'b', 'a', 'y'];
    // Gains 0, 3, 7 at ranks 1 to 3 against 7, 3, 1.
    const dcg = 3 / Math.log2(3) + 7 / Math.log2(4);
    const ideal = 7 + 3 / Math.log2(3) + 1 / Math.log2(4);
    expect(ndcg(ranking, judged, 10)).toBeCloseTo(dcg / ideal, 12);
    expect(precision(ranking, judged, { k: 4, least: 1 })).toBe(0.5);
    expect(precision(ranking, judged, { k: 4, least: 3 })).toBe(0.25);
    expect(reciprocalRank(ranking, judged, 1)).toBe(0.5);
    expect(reciprocalRank(ranking, judged, 3)).toBeCloseTo(1 / 3, 12);
    expect(judgedShare(ranking, judged, 4)).toBe(0.5);
  });

  it('stay between 0 and 1, and nDCG is 1 for the best order', () => {
    fc.assert(
      fc.property(rankingArbitrary, judgedArbitrary, fc.integer({ min: 1, max: 12 }), (ranking, judged, k) => {
        for (const value of [
          ndcg(ranking, judged, k),
          precision(ranking, judged, { k, least: 1 }),
          reciprocalRank(ranking, judged, 1),
        ]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
        const best = [...judged].sort(([, a], [, b]) => b - a).map(([id]) => id);
        const suitable = [...judged.values()].some((grade) => grade > 0);
        expect(ndcg(best, judged, k)).toBeCloseTo(suitable ? 1 : 0, 12);
      }),
    );
  });

  it('never fall when somebody better moves up', () => {
    fc.assert(
      fc.property(rankingArbitrary, judgedArbitrary, fc.nat(), (ranking, judged, at) => {
        const upper = at % Math.max(1, ranking.length - 1);
        const [above, below] = [ranking[upper] ?? '', ranking[upper + 1] ?? ''];
        if ((judged.get(below) ?? 0) <= (judged.get(above) ?? 0)) return;
        const swapped = ranking.with(upper, below).with(upper + 1, above);
        expect(ndcg(swapped, judged, 10)).toBeGreaterThanOrEqual(ndcg(ranking, judged, 10));
        expect(reciprocalRank(swapped, judged, 1)).toBeGreaterThanOrEqual(reciprocalRank(ranking, judged, 1));
      }),
    );
  });
});
