import { describe, expect, it } from '@jest/globals';
import { datedItems } from '../../../../../src/cv/fields/lists/dated-items.ts';
import { placedLines } from '../../helpers/placed-lines.ts';

const items = (text: string): readonly string[] =>
  datedItems({ kind: 'certificates', lines: placedLines(text), confidence: 1 }).map(
    ({ name, date }) => `${name} | ${date ?? '-'}`,
  );

describe('datedItems', () => {
  it('parts several certificates in one line, each with its year', () => {
    expect(items('ALS 2024, Safeguarding Adults Level 3 2024, ANTT 2023')).toEqual([
      'ALS | 2024',
      'Safeguarding Adults Level 3 | 2024',
      'ANTT | 2023',
    ]);
    expect(items('CIH Level 4 Certificate in Housing, 2018')).toEqual(['CIH Level 4 Certificate in Housing | 2018']);
  });
});
