export type Bounds = readonly [number, number, number, number];

/** Four finite numbers, or undefined. */
export const toBounds = (bounds: unknown): Bounds | undefined => {
  if (bounds === null || typeof bounds !== 'object') return undefined;
  const [x0, y0, x1, y1] = Array.from(bounds as ArrayLike<number>);
  const all: Bounds = [x0 ?? Number.NaN, y0 ?? Number.NaN, x1 ?? Number.NaN, y1 ?? Number.NaN];
  return all.every(Number.isFinite) ? all : undefined;
};

/** How many numbers follow each drawing operator of pdf.js: moveTo, lineTo, curveTo, closePath. */
const operands = [2, 2, 6, 0];

/**
 * A rectangle; something `round` that touches its box on all sides and fills most of it (rounded corners, discs); or
 * anything else: rings, waves, icons.
 */
export const pathForm = (path: unknown, [x0, y0, x1, y1]: Bounds): 'rectangle' | 'round' | 'other' => {
  if (path === null || typeof path !== 'object') return 'other';
  const n = path as ArrayLike<number>;
  if (n.length > 80) return 'other';
  const near = Math.max(0.5, 0.01 * Math.max(x1 - x0, y1 - y0));
  const at = (a: number, b: number): boolean => Math.abs(a - b) < near;
  let starts = 0;
  let curves = 0;
  for (let i = 0; i < n.length; ) {
    const operator = n[i] ?? 3;
    const count = operands[operator];
    if (count === undefined) return 'other';
    if (operator === 0 && ++starts > 1) return 'other';
    if (operator === 2) curves++;
    const x = n[i + count - 1] ?? 0;
    const y = n[i + count] ?? 0;
    if (count > 0 && !(at(x, x0) || at(x, x1) || at(y, y0) || at(y, y1))) return 'other';
    i += count + 1;
  }
  if (curves > 0) return 'round';
  return n.length >= 10 ? 'rectangle' : 'other';
};
