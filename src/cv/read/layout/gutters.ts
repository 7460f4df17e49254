import type { Row } from './rows.ts';
import type { PageShapes } from './word.ts';

/** A white strip from top to bottom of some rows, with text on both sides: perhaps the gap between two columns. */
export interface Gutter {
  /** First and last row that it passes, both included. */
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

interface Span {
  readonly left: number;
  readonly right: number;
}

const everywhere: Span = { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY };

/** A space, in type sizes, stretched as justified text may stretch it. */
const widestSpace = 0.6;

/** Gaps of a row, the margins beside its first and last word included. */
const gapsOf = (row: Row, least: number): Span[] => {
  const gaps: Span[] = [];
  let edge = everywhere.left;
  let size = 0;
  for (const word of row.words) {
    // The spaces of a big name are as wide as a gutter between columns of small type.
    if (word.x - edge >= Math.max(least, widestSpace * Math.min(size, word.size)))
      gaps.push({ left: edge, right: word.x });
    edge = Math.max(edge, word.right);
    size = word.size;
  }
  gaps.push({ left: edge, right: everywhere.right });
  return gaps;
};

/** A rule drawn across the strip, well into both sides, ends the columns. */
const ruleBetween = (upper: Row, lower: Row, gap: Span, shapes: PageShapes): boolean =>
  shapes.rules.some(
    (r) =>
      r.y > upper.y &&
      r.y < lower.y &&
      r.left < Math.max(gap.left, -1e4) - 30 &&
      r.right > Math.min(gap.right, 1e4) + 30,
  );

const sided = (rows: readonly Row[], gutter: Gutter): { left: number; right: number } => {
  let left = 0;
  let right = 0;
  for (let i = gutter.from; i <= gutter.to; i++) {
    const row = rows[i];
    if (row === undefined) continue;
    if (row.left < gutter.left + 0.5) left++;
    if (row.right > gutter.right - 0.5) right++;
  }
  return { left, right };
};

/**
 * All strips at least `least` wide that no longer strip contains, with text in two rows or more on either side; the
 * tallest first.
 */
export const findGutters = (rows: readonly Row[], least: number, shapes: PageShapes): Gutter[] => {
  const gaps = rows.map((row) => gapsOf(row, least));
  const found: Gutter[] = [];
  const openAbove = (from: number, span: Span): boolean =>
    from > 0 &&
    (gaps[from - 1] ?? []).some((g) => g.left <= span.left && g.right >= span.right) &&
    !ruleAt(from - 1, span);
  const ruleAt = (index: number, span: Span): boolean => {
    const upper = rows[index];
    const lower = rows[index + 1];
    return upper !== undefined && lower !== undefined && ruleBetween(upper, lower, span, shapes);
  };
  const close = (from: number, to: number, span: Span): void => {
    if (!Number.isFinite(span.left) || !Number.isFinite(span.right) || to <= from || openAbove(from, span)) return;
    const gutter = { from, to, left: span.left, right: span.right };
    const sides = sided(rows, gutter);
    if (sides.left >= 2 && sides.right >= 2) found.push(gutter);
  };
  for (let from = 0; from < rows.length; from++) {
    let open: Span[] = gaps[from] ?? [];
    for (let to = from; open.length > 0; to++) {
      const next = gaps[to + 1];
      const still: Span[] = [];
      for (const span of open) {
        if (next === undefined || ruleAt(to, span)) {
          close(from, to, span);
          continue;
        }
        let kept = false;
        for (const gap of next) {
          const left = Math.max(gap.left, span.left);
          const right = Math.min(gap.right, span.right);
          if (right - left < least) continue;
          still.push({ left, right });
          if (left === span.left && right === span.right) kept = true;
        }
        if (!kept) close(from, to, span);
      }
      open = still;
    }
  }
  return found.sort((a, b) => b.to - b.from - (a.to - a.from) || b.right - b.left - (a.right - a.left));
};
