import type { Clause, Option, PricedClause, PricedOption } from './clauses/clause.ts';

/** Points are counted in whole hundredths: sums of them are exact in the engine's 32-bit floats, so ties are ties. */
export const fullScore = 10_000;

/**
 * Splits a whole number by shares so that the pieces add up to it exactly (largest remainder; the earlier piece wins a
 * tie). Shares that add up to less than 1 leave the rest out.
 */
export const allot = (total: number, shares: readonly number[]): number[] => {
  const exact = shares.map((share) => total * share);
  const pieces = exact.map(Math.floor);
  const goal = Math.round(exact.reduce((sum, piece) => sum + piece, 0));
  const order = exact
    .map((piece, index) => ({ index, rest: piece - Math.floor(piece) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  let missing = goal - pieces.reduce((sum, piece) => sum + piece, 0);
  for (const { index } of order) {
    if (missing <= 0) break;
    pieces[index] = (pieces[index] ?? 0) + 1;
    missing -= 1;
  }
  return pieces;
};

const priceOption = (option: Option, maximum: number): PricedOption => {
  const hundredths = Math.round(maximum * option.factor);
  const pieces = allot(
    hundredths,
    option.parts.map((part) => part.share),
  );
  const parts = option.parts
    .map((part, index) => {
      const steps = part.steps
        .map((step) => ({ ...step, hundredths: Math.round((pieces[index] ?? 0) * step.share) }))
        .filter((step) => step.hundredths > 0);
      return { name: part.name, steps, most: steps.reduce((max, step) => Math.max(max, step.hundredths), 0) };
    })
    .filter((part) => part.steps.length > 0);
  return { ...option, hundredths, parts, most: parts.reduce((sum, part) => sum + part.most, 0) };
};

/** Puts a price in hundredths of a point on every step of a clause that may earn `maximum` of them. */
export const price = (clause: Clause, maximum: number): PricedClause => ({
  ...clause,
  options: clause.options.map((option) => priceOption(option, maximum)).filter((option) => option.parts.length > 0),
});

/** Hundredths as the points that people see: two decimals, exact. */
export const toPoints = (hundredths: number): number => Math.round(hundredths) / 100;
