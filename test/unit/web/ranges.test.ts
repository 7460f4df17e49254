import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

type CutText = (
  text: string,
  ranges: readonly { start: number; end: number; value: unknown }[],
) => { text: string; start: number; values: unknown[] }[];

// The page is plain JavaScript, checked by a tsconfig of its own.
const { cutText } = (await import('../../../web/ranges.js' as string)) as { cutText: CutText };

describe('cutText', () => {
  it('cuts at the borders of overlapping ranges and names all that cover a piece', () => {
    const ranges = [
      { start: 4, end: 13, value: 'a' },
      { start: 10, end: 16, value: 'b' },
    ];
    expect(cutText('You need five years.', ranges)).toEqual([
      { text: 'You ', start: 0, values: [] },
      { text: 'need f', start: 4, values: ['a'] },
      { text: 'ive', start: 10, values: ['a', 'b'] },
      { text: ' ye', start: 13, values: ['b'] },
      { text: 'ars.', start: 16, values: [] },
    ]);
  });

  it('leaves out ranges that are empty or not in the text', () => {
    const ranges = [
      { start: 2, end: 2, value: 'empty' },
      { start: 3, end: 99, value: 'beyond' },
      { start: -1, end: 2, value: 'before' },
    ];
    expect(cutText('short', ranges)).toEqual([{ text: 'short', start: 0, values: [] }]);
  });

  it('loses no character, whatever the ranges', () => {
    const range = fc.record({
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
      value: fc.nat(),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(range), (text, ranges) => {
        const pieces = cutText(text, ranges);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { start, text: words } of pieces) expect(text.slice(start, start + words.length)).toBe(words);
      }),
    );
  });
});
