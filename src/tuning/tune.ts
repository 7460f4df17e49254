import { meanOf } from './bootstrap.ts';
import { type Comparison, comparePairs } from './compare.ts';
import { type NumberChange, type RawWeights, scale, tunable } from './numbers.ts';

/** nDCG of each vacancy under these weights, always in the same order; undefined where they are no valid weights. */
export type Measure = (raw: RawWeights) => readonly number[] | undefined;

export interface Tuned {
  readonly raw: RawWeights;
  /** What was changed; empty where nothing held. */
  readonly changes: readonly NumberChange[];
  /** Mean nDCG over all vacancies. */
  readonly before: number;
  readonly after: number;
  /** On vacancies that the search had not seen (cross-validation): the only comparison that says what to expect. */
  readonly unseen: Comparison;
  /** What was found on all vacancies but did not hold on unseen ones, and so was not proposed. */
  readonly dropped: readonly NumberChange[];
}

export interface TuneOptions {
  readonly onProgress?: (share: number) => void;
}

const factors = [0.6, 1.6] as const;
const folds = 5;
/** A gain in the mean of nDCG that is worth a change of a number. */
const worthwhile = 0.002;
/** More changes than this at a time nobody can judge. */
const mostChanges = 6;

interface Move {
  readonly path: readonly string[];
  readonly factor: number;
  readonly values: readonly number[];
}

interface Found {
  readonly raw: RawWeights;
  readonly changes: readonly NumberChange[];
  readonly values: readonly number[];
  readonly moves: number;
}

/** The same number twice, or once alone and once with its block. */
const overlaps = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((key, at) => other[at] === undefined || other[at] === key);

const over = (values: readonly number[], some: readonly number[]): number => meanOf(some.map((at) => values[at] ?? 0));

const remembering = (measure: Measure): Measure => {
  const known = new Map<string, ReturnType<Measure>>();
  return (raw) => {
    const key = JSON.stringify(raw);
    if (!known.has(key)) known.set(key, measure(raw));
    return known.get(key);
  };
};

/** Every number of the file and every kind as a whole, moved down and up by itself. Measured once: each fold reads its own vacancies off it. */
const singleMoves = (raw: RawWeights, measure: Measure, onProgress: (share: number) => void): Move[] => {
  const numbers = tunable(raw);
  return numbers.flatMap((path, index) => {
    onProgress(index / numbers.length);
    return factors.flatMap((factor): Move[] => {
      const moved = scale(raw, path, factor);
      const values = moved && measure(moved.raw);
      return values === undefined ? [] : [{ path, factor, values }];
    });
  });
};

/** Takes the moves one after the other, most promising first, and keeps those that still gain on these vacancies. */
const climb = (start: Found, moves: readonly Move[], some: readonly number[], measure: Measure): Found => {
  const base = over(start.values, some);
  const promising = moves
    .map((move) => ({ move, gain: over(move.values, some) - base }))
    .filter(({ gain }) => gain >= worthwhile)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, 2 * mostChanges);
  let best = start;
  for (const { move } of promising) {
    if (best.moves >= mostChanges) break;
    if (best.changes.some(({ path }) => overlaps(path, move.path))) continue;
    const moved = scale(best.raw, move.path, move.factor);
    const values = moved && measure(moved.raw);
    if (moved === undefined || values === undefined) continue;
    if (over(values, some) - over(best.values, some) < worthwhile) continue;
    best = { raw: moved.raw, changes: [...best.changes, ...moved.changes], values, moves: best.moves + 1 };
  }
  return best;
};

/**
 * Proposes weights: a coordinate search over the numbers of a weighting file that raises the mean nDCG of judged vacancies.
 * What it is worth is measured by cross-validation over vacancies: in turn a fifth of them is kept from the search and
 * ranked with what it found. Unless these unseen vacancies are really better off, nothing is proposed: with few judgements
 * some change always fits them by chance.
 */
export const tuneWeights = (
  raw: RawWeights,
  measureOnce: Measure,
  { onProgress = () => {} }: TuneOptions = {},
): Tuned => {
  const measure = remembering(measureOnce);
  const values = measure(raw) ?? [];
  const start: Found = { raw, changes: [], values, moves: 0 };
  const all = values.map((_, at) => at);
  const moves = singleMoves(raw, measure, (share) => onProgress(0.8 * share));
  const unseen = all.map((at) => values[at] ?? 0);
  for (let fold = 0; fold < Math.min(folds, all.length); fold += 1) {
    const kept = all.filter((at) => at % folds !== fold);
    const found = climb(start, moves, kept, measure);
    for (const at of all) if (at % folds === fold) unseen[at] = found.values[at] ?? 0;
    onProgress(0.8 + (0.15 * (fold + 1)) / folds);
  }
  const found = climb(start, moves, all, measure);
  const comparison = comparePairs(unseen, values);
  const holds = comparison.verdict === 'better' && found.changes.length > 0;
  onProgress(1);
  return {
    raw: holds ? found.raw : raw,
    changes: holds ? found.changes : [],
    before: over(values, all),
    after: over(holds ? found.values : values, all),
    unseen: comparison,
    dropped: holds ? [] : found.changes,
  };
};
