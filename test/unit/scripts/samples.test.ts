import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { writeRange } from '../../../scripts/samples/dates.ts';
import { readPeople } from '../../../scripts/samples/people.ts';

const people = readPeople(resolve('scripts/samples/people'));

describe('the sample people', () => {
  it('are at least forty, each with a CV', () => {
    const cvs = readdirSync(resolve('samples/cvs')).map((name) => name.replace(/\.\w+$/, ''));
    expect(people.size).toBeGreaterThanOrEqual(40);
    expect(cvs.sort()).toEqual([...people.keys()]);
  });

  it('share no name, e-mail or phone number', () => {
    const all = [...people.values()];
    for (const field of ['name', 'email', 'phone'] as const)
      expect(new Set(all.map((person) => person[field].replace(/^\+44|\D0/, '0'))).size).toBe(all.length);
  });

  it('have dates that run forwards', () => {
    const dated = [...people].flatMap(([id, { work }]) =>
      work.flatMap(({ roles, start, end }) => (roles ?? [{ start, end }]).map((role) => ({ id, ...role }))),
    );
    const wrong = dated.filter(({ start, end }) => start !== undefined && typeof end === 'string' && end < start);
    expect(wrong).toEqual([]);
  });
});

describe('writeRange', () => {
  const style = { between: ' – ', present: 'to date' } as const;

  it.each([
    ['MMM yyyy', 'Sept 2016 – Aug 2019'],
    ['MMMM yyyy', 'September 2016 – August 2019'],
    ['MM/yyyy', '09/2016 – 08/2019'],
    ["MMM 'yy", 'Sept ’16 – Aug ’19'],
    ['dd.MM.yyyy', '01.09.2016 – 31.08.2019'],
    ['yyyy', '2016 – 2019'],
  ] as const)('writes %s as %s', (format, written) => {
    expect(writeRange({ start: '2016-09', end: '2019-08' }, { ...style, format })).toBe(written);
  });

  it('writes what goes on, in the words of the CV', () => {
    const since = { ...style, format: 'MMM yyyy', open: 'since {start}' } as const;
    expect(writeRange({ start: '2020-02', end: null }, { ...style, format: 'MM.yyyy' })).toBe('02.2020 – to date');
    expect(writeRange({ start: '2020-02', end: null }, since)).toBe('since Feb 2020');
  });
});
