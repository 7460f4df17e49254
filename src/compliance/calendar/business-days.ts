import Holidays from 'date-holidays';
import { addDays, weekday } from './day.ts';

/** The parts of the United Kingdom that have bank holidays of their own. */
export const regions = ['ENG', 'WLS', 'SCT', 'NIR'] as const;
export type Region = (typeof regions)[number];

/** Of a calendar year, as days. */
const holidaysOf = (region: Region, year: number): ReadonlySet<string> => {
  const all = new Holidays('GB', region).getHolidays(year);
  return new Set(all.filter(({ type }) => type === 'public' || type === 'bank').map(({ date }) => date.slice(0, 10)));
};

/**
 * The n-th business day after a day, which is not counted itself.
 *
 * A business day is none of Saturday, Sunday, Christmas Day, Good Friday and the bank holidays of that part of the country
 * (Conduct Regulations 2003, reg. 2).
 */
export const businessDaysAfter = (day: string, count: number, region: Region): string => {
  const holidays = new Map<number, ReadonlySet<string>>();
  const isBusinessDay = (one: string): boolean => {
    const year = Number(one.slice(0, 4));
    const known = holidays.get(year) ?? holidaysOf(region, year);
    holidays.set(year, known);
    return weekday(one) % 6 !== 0 && !known.has(one);
  };
  let found = 0;
  let at = day;
  while (found < count) {
    at = addDays(at, 1);
    if (isBusinessDay(at)) found += 1;
  }
  return at;
};
