import { describe, expect, it } from '@jest/globals';
import { workFields } from '../../../src/matching/document/work-fields.ts';
import { stemCounts } from '../../../src/matching/text/analyse.ts';
import { knowledge } from '../knowledge/helpers.ts';

const of = (text: string, jobTitles: string[] = [], currentTitles: string[] = jobTitles) =>
  workFields({ times: stemCounts(text), jobTitles, currentTitles }, knowledge);

const strength = (tokens: readonly string[], key: string): number =>
  Math.max(0, ...tokens.filter((token) => token.startsWith(`${key}#`)).map((token) => Number(token.split('#')[1])));

const sales = '3322';

describe('fields of work of a CV', () => {
  it('writes every step up to the strength that was measured', () => {
    const tokens = of('Underwrote mortgages and business loans for borrowers with collateral.');
    const steps = tokens.filter((token) => token.startsWith('3312#')).map((token) => Number(token.slice(5)));
    expect(steps.slice(0, 3)).toEqual([5, 10, 15]);
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
  });

  it('tells fields of titles apart from those of the text', () => {
    const tokens = of('Ran the kitchen, planned menus and cooked.', ['Sales Representative']);
    expect(strength(tokens, `t${sales}`)).toBeGreaterThan(0);
    expect(strength(tokens, 't3434')).toBe(0);
    expect(strength(tokens, '3434')).toBeGreaterThan(0);
  });

  it('hears a present title more than a former one', () => {
    const titles = ['Sales Representative', 'Nurse'];
    const selling = of('', titles, ['Sales Representative']);
    const nursing = of('', titles, ['Nurse']);
    expect(strength(selling, `t${sales}`)).toBeGreaterThan(strength(nursing, `t${sales}`));
  });

  it('knows nothing of an empty CV', () => expect(of('')).toEqual([]));
});
