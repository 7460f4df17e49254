import { describe, expect, it } from '@jest/globals';
import { draftLine } from '../../../../../src/cv/read/layout/draft-line.ts';
import type { Box, Word } from '../../../../../src/cv/read/layout/word.ts';
import { withChips } from '../../../../../src/cv/read/pdf/chips.ts';

const row: readonly Word[] = ['Stock', 'control', 'Barista', 'Cash', 'handling'].map((text, i) => ({
  text,
  x: 20 + 50 * i,
  right: 66 + 50 * i,
  y: 100,
  size: 10,
  bold: false,
  italic: false,
  spaceAfter: true,
}));
const box = (left: number, right: number): Box => ({ left, right, top: 88, bottom: 106 });
const text = (boxes: readonly Box[]): string => draftLine([withChips(row, boxes)]).text;

describe('withChips', () => {
  it('parts the names in a row of tags', () => {
    expect(text([box(18, 118), box(119, 167.5), box(168.5, 268)])).toBe('Stock control\tBarista\tCash handling');
  });

  it('parts nothing for one frame, or where a highlighter pen went over the words', () => {
    expect(text([box(18, 268)])).toBe('Stock control Barista Cash handling');
    expect(text([box(20, 120), box(120, 166), box(166, 266)])).toBe('Stock control Barista Cash handling');
  });
});
