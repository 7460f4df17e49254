import { describe, expect, it } from '@jest/globals';
import { raiseMarginHeadings } from '../../../../../src/cv/read/layout/late-margin-headings.ts';
import type { LineCells } from '../../../../../src/cv/read/layout/margin-column.ts';
import { textOf } from '../../../../../src/cv/read/layout/word.ts';

const line = (text: string, x: number, y: number, size = 10): LineCells => [
  [{ text, x, right: x + 5 * text.length, y, size, bold: size > 10, italic: false, spaceAfter: false }],
];
const read = (lines: readonly LineCells[]): readonly string[] =>
  raiseMarginHeadings([lines]).flatMap((block) => block.map((cells) => cells.map(textOf).join(' | ')));

describe('raiseMarginHeadings', () => {
  it('reads headings that hang a little lower than their section, and those on two rows, before it', () => {
    const lines = [
      line('Bramble Foods', 130, 100),
      line('Professional', 14, 102, 12),
      line('Site Manager', 130, 114),
      line('Experience', 14, 119, 12),
      line('Ran three sites', 130, 130),
      line('Ossett College', 130, 160),
      line('Education', 14, 162, 12),
      line('Diploma in Construction', 130, 174),
    ];
    expect(read(lines)).toEqual([
      'Professional Experience',
      'Bramble Foods',
      'Site Manager',
      'Ran three sites',
      'Education',
      'Ossett College',
      'Diploma in Construction',
    ]);
  });

  it('leaves a margin of dates as it is', () => {
    const lines = [line('Cook', 130, 100), line('2018', 14, 102, 12), line('Bramble Foods', 130, 114)];
    expect(read(lines)).toEqual(['Cook', '2018', 'Bramble Foods']);
  });
});
