import { describe, expect, it } from '@jest/globals';
import { type DraftBlock, readColumnsOn } from '../../../../../src/cv/read/layout/columns-across-pages.ts';

const block = (page: number, x: number, top: number, texts: readonly string[]): DraftBlock => ({
  page,
  lines: texts.map((text, i) => ({
    text,
    segments: [],
    x,
    right: x + 150,
    y: top + 14 * i,
    fontSize: 10,
    bold: false,
    italic: false,
  })),
});

const heads = (blocks: readonly DraftBlock[]): readonly string[] => blocks.map(({ lines }) => lines[0]?.text ?? '');

const letterhead = block(1, 30, 20, ['Rowan Tate']);
const sidebar = block(1, 30, 100, ['Certifications', 'NEBOSH', 'Publications']);
const main = block(1, 220, 100, ['Experience', 'Site Manager', 'Ran three sites']);

describe('columns that go on on the next page', () => {
  const left = block(2, 30, 20, ['Safe scaffolds', 'March 2021']);
  const right = block(2, 220, 20, ['Assistant Site Manager', '2015 - 2018']);

  it.each([
    ['are each read to their end before the other', [left, right]],
    ['are found where the next page is read in the other order', [right, left]],
  ])('%s', (_, next) => {
    expect(heads(readColumnsOn([[letterhead, sidebar, main], next]))).toEqual([
      'Rowan Tate',
      'Certifications',
      'Safe scaffolds',
      'Experience',
      'Assistant Site Manager',
    ]);
  });

  it('stay page by page where both begin with a section of their own, or stand elsewhere', () => {
    const sections = [block(2, 30, 20, ['Languages', 'Welsh']), block(2, 220, 20, ['Education', 'Cardiff University'])];
    const elsewhere = [block(2, 30, 20, ['Welsh', 'French']), block(2, 300, 20, ['Cardiff University', '2011 - 2014'])];
    for (const next of [sections, elsewhere]) {
      expect(readColumnsOn([[letterhead, sidebar, main], next])).toEqual([letterhead, sidebar, main, ...next]);
    }
  });
});
