import { isDateLine, isSectionName } from './line-shapes.ts';
import type { Row } from './rows.ts';
import { textOf, type Word } from './word.ts';

/** Words of a row before and after its first wide gap. */
const parts = (words: readonly Word[]): [readonly Word[], readonly Word[]] => {
  for (let i = 1; i < words.length; i++) {
    const before = words[i - 1];
    const after = words[i];
    if (
      before !== undefined &&
      after !== undefined &&
      after.x - before.right > 0.9 * Math.min(before.size, after.size)
    ) {
      return [words.slice(0, i), words.slice(i)];
    }
  }
  return [words, []];
};

/**
 * Section names that stand in the margin beside the first row of their section get a line of their own. Told from
 * labels of a table ("Languages | French, German") by what follows: rows that leave the margin empty.
 */
export const splitMarginHeadings = (rows: readonly Row[]): (readonly Word[])[] =>
  rows.flatMap((row, i) => {
    const [margin, rest] = parts(row.words);
    const next = rows[i + 1];
    const first = rest[0];
    if (first === undefined || next === undefined || !isSectionName(textOf(margin))) return [row.words];
    const goesOn = next.left > first.x - 0.5 * row.size;
    return goesOn ? [margin, rest] : [row.words];
  });

const wraps = /(?:[-–—]|\bto|\buntil)$/i;

/** A range of dates in a narrow margin that goes on in the next row ("September 2019 –", "Present") is put together. */
export const joinWrappedDates = (rows: readonly (readonly Word[])[]): (readonly Word[])[] => {
  const joined: (readonly Word[])[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const [upper, beside] = above === undefined ? [[], []] : parts(above);
    const [lower, rest] = parts(row);
    const top = upper[0];
    const bottom = lower[0];
    const isRest =
      top !== undefined &&
      bottom !== undefined &&
      beside.length > 0 &&
      wraps.test(textOf(upper)) &&
      isDateLine(textOf(lower)) &&
      Math.abs(top.x - bottom.x) < 3 * top.size &&
      bottom.y - top.y < 2 * top.size &&
      isDateLine(`${textOf(upper)} ${textOf(lower)}`);
    if (isRest) {
      const end = upper.at(-1)?.right ?? 0;
      joined[joined.length - 1] = [
        ...upper.map((w) => ({ ...w, spaceAfter: true })),
        ...squeezed(lower, end, upper),
        ...beside,
      ];
      if (rest.length > 0) joined.push(rest);
    } else joined.push(row);
  }
  return joined;
};

/** Places the words right after `end`, as if they had been set on the upper line. */
const squeezed = (words: readonly Word[], end: number, upper: readonly Word[]): Word[] => {
  const y = upper[0]?.y ?? 0;
  let x = end;
  return words.map((w) => {
    x += 0.1;
    const moved = { ...w, x, right: x + 0.1, y, spaceAfter: true };
    x = moved.right;
    return moved;
  });
};
