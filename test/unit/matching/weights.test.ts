import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { WhylistError } from '../../../src/errors.ts';
import { lintWeights, parseWeights } from '../../../src/matching/weights.ts';

const text = readFileSync('weights/default.yaml', 'utf8');
const lineOf = (words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;

describe('the weighting file', () => {
  it('is read with a version that changes with its text', () => {
    const weights = parseWeights(text, 'weights/default.yaml');
    expect(weights.table.kinds.skill.should).toBeGreaterThan(0);
    expect(parseWeights(`${text}\n# a word more`, 'x').version).not.toBe(weights.version);
    expect(parseWeights(text, 'x').version).toBe(weights.version);
  });

  it('must say why', () => {
    const faults = lintWeights(text.replace(/(kinds:\n {2}title:\n\s+\{[^}]*?), reason: "[^"]*"/, '$1'));
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toMatch(/kinds\.title\.reason/);
  });

  it('names the line of a fault', () => {
    expect(lintWeights(text.replace('shown: 0.5', 'shown: 0.7'))).toEqual([
      { line: lineOf('shown: 0.5'), message: 'skill.parts: the parts must add up to 1' },
    ]);
    expect(lintWeights(text.replace('halfLifeYears: 5', 'halfLifeYears: five'))[0]?.line).toBe(lineOf('halfLifeYears'));
  });

  it('refuses what it does not know', () => {
    expect(() => parseWeights(`${text}\ncharm: 3\n`, 'weights/x.yaml')).toThrow(WhylistError);
    expect(() => parseWeights('a: [', 'weights/x.yaml')).toThrow(/weights\/x\.yaml:1/);
  });
});
