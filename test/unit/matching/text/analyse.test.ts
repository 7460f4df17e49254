import { describe, expect, it } from '@jest/globals';
import { AnalysedText, analyse } from '../../../../src/matching/text/analyse.ts';

describe('analyse', () => {
  it('keeps what tells languages apart and folds accents', () => {
    expect(analyse('C++, C# and Café, driving').map(({ term, stem }) => [term, stem])).toEqual([
      ['c++', 'c++'],
      ['c#', 'c#'],
      ['and', 'and'],
      ['cafe', 'cafe'],
      ['driving', 'drive'],
    ]);
  });

  it('finds phrases over punctuation and line ends, at their places', () => {
    const text = 'Site manager; later site-\nmanagers';
    const analysed = new AnalysedText(text);
    expect(analysed.phrase('site manager', 'term')).toEqual([{ start: 0, end: 12 }]);
    expect(analysed.phrase('site manager', 'stem').map(({ start, end }) => text.slice(start, end))).toEqual([
      'Site manager',
      'site-\nmanagers',
    ]);
    expect(analysed.phrase('', 'term')).toEqual([]);
  });

  it('finds beginnings', () => {
    expect(new AnalysedText('managed a manager').prefix('manag')).toHaveLength(2);
  });
});
