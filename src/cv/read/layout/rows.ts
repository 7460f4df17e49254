import { isMarker } from './line-shapes.ts';
import type { Word } from './word.ts';

/** Words on one baseline, from left to right. */
export interface Row {
  readonly words: readonly Word[];
  readonly y: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
}

/** Baselines that differ by less than this share of the smaller type size belong to one row (dates set in a smaller size, flex-centred cells). */
const baselineTolerance = 0.35;

interface Draft {
  words: Word[];
  y: number;
  size: number;
}

/** Bullets are often set in another font and size, higher or lower than the text that they introduce. */
const reach = (row: Draft, word: Word): number => {
  const marker = isMarker(word.text) || row.words.every((w) => isMarker(w.text));
  return marker ? 0.5 * Math.max(word.size, row.size) : baselineTolerance * Math.min(word.size, row.size);
};

/** Whether the word would lie on top of one that the row already has: then it is another row, drawn closely below. */
const collides = (row: Draft, word: Word): boolean =>
  row.words.some((w) => {
    const overlap = Math.min(w.right, word.right) - Math.max(w.x, word.x);
    return overlap > 0.5 * Math.min(w.right - w.x, word.right - word.x) && overlap > 0.2 * word.size;
  });

export const toRows = (words: readonly Word[]): Row[] => {
  const sorted = [...words].sort((a, b) => a.y - b.y || a.x - b.x);
  const drafts: Draft[] = [];
  for (const word of sorted) {
    let home: Draft | undefined;
    for (let i = drafts.length - 1; i >= 0 && i >= drafts.length - 3; i--) {
      const row = drafts[i];
      if (row === undefined) break;
      const near = Math.abs(word.y - row.y) <= reach(row, word);
      if (near && !(Math.abs(word.y - row.y) > 0.05 * word.size && collides(row, word))) {
        home = row;
        break;
      }
    }
    if (home === undefined) drafts.push({ words: [word], y: word.y, size: word.size });
    else {
      home.words.push(word);
      if (word.size > home.size) {
        home.size = word.size;
        home.y = word.y;
      }
    }
  }
  drafts.sort((a, b) => a.y - b.y);
  return drafts.map(({ words: members, y, size }) => {
    members.sort((a, b) => a.x - b.x);
    return {
      words: members,
      y,
      size,
      left: members[0]?.x ?? 0,
      right: members.reduce((right, w) => Math.max(right, w.right), 0),
    };
  });
};
