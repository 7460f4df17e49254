import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { slug } from '../../../src/knowledge/slug.ts';
import { stem } from '../../../src/knowledge/stem.ts';
import { tokens } from '../../../src/knowledge/tokens.ts';
import { foldWord, phraseKey, wordsOf } from '../../../src/knowledge/words.ts';

describe('slug', () => {
  it.each([
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['.NET', 'dot-net'],
    ['.NET Core', 'dot-net-core'],
    ['Node.js', 'node-js'],
    ['CI/CD', 'ci-cd'],
    ['Health & Safety', 'health-and-safety'],
    ["Master's degree", 'masters-degree'],
    ['Café', 'cafe'],
  ])('makes %s into %s', (name, id) => expect(slug(name)).toBe(id));

  it('gives the same id for its own result', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(slug(slug(name))).toBe(slug(name));
      }),
    );
  });
});

describe('words', () => {
  it('keeps + and # and the dot in front, and joins apostrophes', () => {
    expect(wordsOf("C++, C# and .NET; ASP.NET, driver's").map((word) => word.key)).toEqual([
      'c++',
      'c#',
      'and',
      '.net',
      'asp',
      'net',
      'driver',
    ]);
  });

  it.each([
    ['organisation', 'organization'],
    ['Labour', 'labor'],
    ['centre', 'center'],
    ['programme', 'program'],
    ['licences', 'license'],
    ['modelling', 'modeling'],
    ['paediatric', 'pediatric'],
    ['KPIs', 'KPI'],
    ['Technologies', 'technology'],
    ['advisor', 'adviser'],
  ])('folds %s and %s alike', (one, other) => expect(foldWord(one)).toBe(foldWord(other)));

  it('keeps different words apart', () => {
    expect(foldWord('CMMS')).not.toBe(foldWord('CMM'));
    expect(phraseKey('Sales')).not.toBe(phraseKey('sale'));
  });

  it('finds each word where it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let last = 0;
        for (const { start, end, key } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(foldWord(text.slice(start, end))).toBe(key);
          last = end;
        }
      }),
    );
  });
});

describe('tokens and stems', () => {
  it('mirrors the search analyzer', () => {
    expect(tokens('C++ & C#, Café-Manager (2nd)')).toEqual(['c++', 'c#', 'cafe', 'manager', '2nd']);
  });

  it('stems words and leaves names with signs alone', () => {
    expect([stem('nursing'), stem('nurses'), stem('c++'), stem('k8s')]).toEqual(['nurs', 'nurs', 'c++', 'k8s']);
  });
});
