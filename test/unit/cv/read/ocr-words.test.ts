import { describe, expect, it } from '@jest/globals';
import { lineWords, mendAddress } from '../../../../src/cv/read/ocr/ocr-words.ts';

const line = (...words: readonly (readonly [text: string, confidence: number])[]) => ({
  words: words.map(([text, confidence], i) => ({
    text,
    confidence,
    bbox: { x0: 100 * i, y0: 0, x1: 100 * i + 80, y1: 20 },
  })),
  baseline: { y0: 16, y1: 16 },
  bbox: { y0: 0, y1: 20 },
});
const kept = (...words: readonly (readonly [text: string, confidence: number])[]): readonly string[] =>
  lineWords(line(...words), 2).map(({ word }) => word.text);

describe('words of a scan', () => {
  it('keeps what has the form of a word, however unsure, and leaves specks and icons out', () => {
    expect(kept(['Q', 64], ['Houston,', 95], ['|', 12], ['acct@example.com', 0], ['~~', 20])).toEqual([
      'Houston,',
      'acct@example.com',
    ]);
    expect(kept(['I', 60], ['know', 95], ['C', 92])).toEqual(['I', 'know', 'C']);
  });

  it('takes the signs that bullets are read as for bullets at the start of a line only', () => {
    expect(kept(['«', 60], ['Ran', 95], ['«', 60], ['it', 95])).toEqual(['•', 'Ran', '«', 'it']);
  });

  it('parts a bullet from the word that it was read with, and takes waves for white space', () => {
    expect(kept(['«Ran', 88], ['~~', 90], ['it', 95])).toEqual(['•', 'Ran', 'it']);
  });

  it.each([
    ['maria.m@examplecom', 'maria.m@example.com'],
    ['gwen©example.org', 'gwen@example.org'],
    ['gwen@exampleco.uk', 'gwen@example.co.uk'],
    ['gwen@example.co.uk', 'gwen@example.co.uk'],
    ['gwen@example.com', 'gwen@example.com'],
    ['© 2024', '© 2024'],
    ['Telecom', 'Telecom'],
  ])('reads the address %s as %s', (text, mended) => {
    expect(mendAddress(text)).toBe(mended);
  });

  it('places words in points', () => {
    expect(lineWords(line(['Gwen', 95]), 2)[0]?.word).toMatchObject({ x: 0, right: 40, y: 8, size: 9 });
  });
});
