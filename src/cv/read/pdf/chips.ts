import type { Box, Word } from '../layout/word.ts';

/** Tags keep so far from each other, and their words so far from the frame; a highlighter pen does not. Points. */
const apart = 0.5;
const inset = 1;

const holds = (box: Box, word: Word): boolean => {
  const y = word.y - 0.3 * word.size;
  return word.x >= box.left + inset && word.right <= box.right - inset && y > box.top && y < box.bottom;
};

/** Boxes of one row that do not touch the next one. */
const besideAnother = (box: Box, boxes: readonly Box[]): boolean =>
  boxes.some(
    (other) =>
      Math.abs(other.top - box.top) < 1 &&
      Math.abs(other.bottom - box.bottom) < 1 &&
      (other.left - box.right > apart || box.left - other.right > apart),
  );

/** Words in rows of small boxes know their box: between two of them one name ends, however narrow the gap. */
export const withChips = (words: readonly Word[], boxes: readonly Box[]): Word[] => {
  const chips = boxes.length < 2 ? [] : boxes.filter((box) => besideAnother(box, boxes));
  if (chips.length === 0) return [...words];
  return words.map((word) => {
    const chip = chips.findIndex((box) => holds(box, word));
    return chip < 0 ? word : { ...word, chip };
  });
};
