import { describe, expect, it } from '@jest/globals';
import { businessDaysAfter } from '../../../../src/compliance/calendar/business-days.ts';
import { addMonths } from '../../../../src/compliance/calendar/day.ts';

describe('the third business day', () => {
  it.each([
    ['2026-11-23', 'ENG', '2026-11-26', 'three days within a week'],
    ['2026-11-27', 'ENG', '2026-12-02', 'over a weekend'],
    ['2026-11-27', 'SCT', '2026-12-03', 'over St Andrew’s Day, a bank holiday in Scotland alone'],
    ['2026-04-02', 'ENG', '2026-04-09', 'over Good Friday and Easter Monday'],
    ['2026-12-24', 'ENG', '2026-12-31', 'over Christmas, with Boxing Day made up for on the Monday'],
  ] as const)('after %s in %s is %s: %s', (day, region, due, _why) => {
    expect(businessDaysAfter(day, 3, region)).toBe(due);
  });
});

describe('months on', () => {
  it('end with a month that is shorter', () => {
    expect([addMonths('2027-01-31', 1), addMonths('2027-11-30', 3), addMonths('2027-01-11', 1)]).toEqual([
      '2027-02-28',
      '2028-02-29',
      '2027-02-11',
    ]);
  });
});
