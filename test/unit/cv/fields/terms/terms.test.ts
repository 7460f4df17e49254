import { describe, expect, it } from '@jest/globals';
import { readMoney } from '../../../../../src/cv/fields/terms/read-money.ts';
import { readNotice } from '../../../../../src/cv/fields/terms/read-notice.ts';

describe('readMoney', () => {
  it.each([
    ['£45,000 – £50,000 per annum', { amount: 45_000, to: 50_000, currency: 'GBP', period: 'year' }],
    ['£45-50k', { amount: 45_000, to: 50_000, currency: 'GBP', period: 'year' }],
    ['Day rate: £320', { amount: 320, currency: 'GBP', period: 'day' }],
    ['£14.50 per hour', { amount: 14.5, currency: 'GBP', period: 'hour' }],
    ['60.000 EUR', { amount: 60_000, currency: 'EUR', period: 'year' }],
  ])('reads %s', (words, money) => {
    expect(readMoney(words)).toEqual(money);
  });

  it('takes a bare number for no money', () => {
    expect(readMoney('Team of 12')).toBeUndefined();
  });
});

describe('readNotice', () => {
  it.each([
    ['4 weeks’ notice', { noticeDays: 28 }],
    ['Notice period: one month', { noticeDays: 30 }],
    ['Immediately available', { noticeDays: 0, from: '2026-01-31' }],
    ['Available from March 2026', { from: '2026-03' }],
  ])('reads %s', (words, notice) => {
    expect(readNotice(words, '2026-01-31')).toEqual(notice);
  });
});
