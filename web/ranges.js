// @ts-check

/**
 * @template T
 * @typedef {{ start: number, end: number, value: T }} Range
 */

/**
 * Cuts a text at the borders of ranges, which may overlap: each piece knows all ranges that cover it.
 * @template T
 * @param {string} text
 * @param {readonly Range<T>[]} ranges
 * @returns {{ text: string, start: number, values: T[] }[]}
 */
export const cutText = (text, ranges) => {
  const sound = ranges.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...sound.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    const values = sound.filter((range) => range.start < end && range.end > start).map(({ value }) => value);
    return { text: text.slice(start, end), start, values };
  });
};
