import { describe, expect, it } from '@jest/globals';
import { matchesOf } from '../../../src/knowledge/matches-of.ts';

describe('matchesOf', () => {
  it.each([
    ['a1b22c', /\d+/g],
    ['', /x*/g],
    ['axxb', /x*/g],
    ['😀x😀', /x*/gu],
    ['2019 – 2021', /(?<year>\d{4})/gu],
  ])('finds in %j what matchAll finds', (text, pattern) => {
    const places = (found: Iterable<RegExpExecArray>) => Array.from(found, (m) => [m.index, [...m]]);
    expect(places(matchesOf(text, pattern))).toEqual(places(text.matchAll(pattern)));
    // Asked again, the pattern starts at the beginning.
    expect(matchesOf(text, pattern)).toHaveLength([...text.matchAll(pattern)].length);
  });
});
