import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bar, cut, oneLine, padEnd, widthOf, wrap } from '../../../../src/cli/render/layout.ts';

describe('layout', () => {
  it('wraps any text to the width without losing a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 40 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.every((line) => widthOf(line) <= width)).toBe(true);
        expect(lines.join('').replace(/\s/g, '')).toBe(oneLine(text).replace(/\s/g, ''));
      }),
    );
  });

  it('cuts any text to the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, width) => {
        expect(widthOf(cut(text, width))).toBeLessThanOrEqual(width);
      }),
    );
    expect(cut('Kubernetes', 6)).toBe('Kuber…');
  });

  it('counts wide letters twice', () => {
    expect(padEnd('日本', 6)).toBe('日本  ');
  });

  it('draws a bar to the eighth of a letter', () => {
    expect(bar(0, 4)).toBe('····');
    expect(bar(0.5, 4)).toBe('██··');
    expect(bar(0.53, 4)).toBe('██▏·');
    expect(bar(1.2, 4)).toBe('████');
  });
});
