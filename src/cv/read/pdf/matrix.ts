export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** `inner` applied first, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

/** Bounding box of a rectangle after the transformation: `[left, top, right, bottom]`, smaller number first. */
export const boxThrough = (
  m: Matrix,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): [number, number, number, number] => {
  const xs = [m[0] * x0 + m[2] * y0, m[0] * x1 + m[2] * y0, m[0] * x0 + m[2] * y1, m[0] * x1 + m[2] * y1];
  const ys = [m[1] * x0 + m[3] * y0, m[1] * x1 + m[3] * y0, m[1] * x0 + m[3] * y1, m[1] * x1 + m[3] * y1];
  return [Math.min(...xs) + m[4], Math.min(...ys) + m[5], Math.max(...xs) + m[4], Math.max(...ys) + m[5]];
};

/** Six finite numbers, or undefined: damaged files put anything here. */
export const toMatrix = (value: unknown): Matrix | undefined => {
  if (value === null || typeof value !== 'object') return undefined;
  const n = value as ArrayLike<unknown>;
  const matrix: Matrix = [Number(n[0]), Number(n[1]), Number(n[2]), Number(n[3]), Number(n[4]), Number(n[5])];
  return matrix.every(Number.isFinite) ? matrix : undefined;
};
