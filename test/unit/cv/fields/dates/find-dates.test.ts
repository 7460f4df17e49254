import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DateMention, findDates, isReversed } from '../../../../../src/cv/fields/dates/find-dates.ts';

const said = ({ start, end, open }: DateMention): string => `${start ?? ''}..${open ? 'open' : (end ?? '')}`;

describe('findDates', () => {
  it.each([
    ['03/2019 – 04/2020', '2019-03..2020-04'],
    ['March 2019 to June 2021', '2019-03..2021-06'],
    ['Mar ’19 – Present', '2019-03..open'],
    ['2019 – to date', '2019..open'],
    ['April 2019 to to date', '2019-04..open'],
    ['Spring 2018 – Autumn 2019', '2018-03..2019-09'],
    ['01.09.2016–31.08.2019', '2016-09..2019-08'],
    ['01/02/2019 - 28/02/2020', '2019-02..2020-02'],
    ['09-2016 / 08-2019', '2016-09..2019-08'],
    ['since 2020', '2020..open'],
    ['2014 onwards', '2014..open'],
    ['Sept 2015 - Present', '2015-09..open'],
    ['2019-03 to 2020-01', '2019-03..2020-01'],
    ['2021-Mar - 2022-Apr', '2021-03..2022-04'],
    ['2015/16', '2015..2016'],
    ['2011/12 - 2013/05', '2011-12..2013-05'],
    ['2009–11', '2009..2011'],
    ['June – August 2019', '2019-06..2019-08'],
    ['03/19 - 04/20', '2019-03..2020-04'],
    ['from 2010 until 2012', '2010..2012'],
    ['until June 2014', '..2014-06'],
    ['1st September 2016 to 31st August 2019', '2016-09..2019-08'],
    ['May. 2019 – ongoing', '2019-05..open'],
    ['2019 —', '2019..open'],
  ])('reads %s as a range', (text, range) => {
    const [mention] = findDates(text);
    expect(mention?.kind).toBe('range');
    expect(mention === undefined ? undefined : said(mention)).toBe(range);
  });

  it.each([
    ['03/2019', '2019-03'],
    ['Q1 2020', '2020-01'],
    ['5 March 2019', '2019-03'],
    ['December 2010', '2010-12'],
    ['2014', '2014'],
  ])('reads %s as a single date', (text, date) => {
    expect(findDates(text)).toMatchObject([{ kind: 'single', start: date }]);
  });

  it.each([
    'Grew sales by £2010',
    'in the 1990s',
    'Mar 19',
    'I may do',
    '24/7 cover',
    'Room 12/45',
    'tel. 01482019201',
  ])('finds no date in %s', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it.each([
    ['13/2019 - 05/2021', '13/2019', '..2021-05'],
    ['31.02.2020 - 30.06.2020', '31.02.2020', '..2020-06'],
    ['03/2019 – 31/04/2020', '31/04/2020', '2019-03..'],
    ['00/2019 - present', '00/2019', '..'],
  ])('says of %s that there is no %s', (text, impossible, rest) => {
    const found = findDates(text);
    expect(found).toMatchObject([{ kind: 'range', impossible }]);
    expect(found.map(said)).toEqual([rest]);
  });

  it('reads a year far ahead behind a month, so that somebody sees it', () => {
    expect(findDates('01/2099 - present').map(said)).toEqual(['2099-01..open']);
    expect(findDates('2015 / 2016')).toHaveLength(2);
  });

  it('places each date in its text', () => {
    const text = 'Site Manager, Leeds (March 2019 – Present), before that 2010 to 2012';
    expect(findDates(text).map(({ at, to }) => text.slice(at, to))).toEqual(['March 2019 – Present', '2010 to 2012']);
  });

  it('gives back every month it is shown, in every usual form', () => {
    const names = 'January February March April May June July August September October November December'.split(' ');
    const forms: readonly ((year: number, month: number) => string)[] = [
      (year, month) => `${String(month).padStart(2, '0')}/${year}`,
      (year, month) => `${year}-${String(month).padStart(2, '0')}`,
      (year, month) => `${names[month - 1]} ${year}`,
      (year, month) => `${names[month - 1]?.slice(0, 3)} ’${String(year).slice(2)}`,
      (year, month) => `15.${String(month).padStart(2, '0')}.${year}`,
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 1975, max: 2029 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(...forms),
        (year, month, form) => {
          expect(findDates(form(year, month))[0]?.start).toBe(`${year}-${String(month).padStart(2, '0')}`);
        },
      ),
    );
  });

  it('never takes fright at any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { at, to } of findDates(text)) expect(to).toBeGreaterThan(at);
      }),
    );
  });
});

describe('isReversed', () => {
  it('gives a bare year the benefit of the doubt', () => {
    expect(isReversed('2019-06', '2019')).toBe(false);
    expect(isReversed('2019-06', '2019-05')).toBe(true);
    expect(isReversed('2019', '2015')).toBe(true);
  });
});
