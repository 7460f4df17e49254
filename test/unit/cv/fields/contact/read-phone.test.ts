import { describe, expect, it } from '@jest/globals';
import { readPhone } from '../../../../../src/cv/fields/contact/read-phone.ts';
import { placeLines } from '../../../../../src/cv/place-lines.ts';
import { linesOf } from '../../lines.ts';

const phone = (text: string, country = 'GB'): string | undefined =>
  readPhone(
    placeLines(linesOf(text)).value.lines.map((line) => ({ line, trust: 1 })),
    country,
  )?.value;

describe('readPhone', () => {
  it.each([
    ['0113 245 7890', 'GB', '+441132457890'],
    ['Mobile: +44 (0)7911 123456', 'GB', '+447911123456'],
    ['Phone number: (+44) 7911123456', 'GB', '+447911123456'],
    ['Phone number: (+44) 07911 123456', 'GB', '+447911123456'],
    ['07700 900321', 'GB', '07700 900321'],
    ['(555) 123-4567', 'US', '(555) 123-4567'],
    ['555-0802', 'US', '555-0802'],
    ['+353 86 123 4567', 'GB', '+353861234567'],
    ['Tel. 0113 245 7890 | Mob. 07911 123456', 'GB', '+447911123456'],
  ])('reads %s in %s', (text, country, expected) => {
    expect(phone(text, country)).toBe(expected);
  });

  it.each([
    '2016 – 2018',
    '12/03/2019',
    '2015-08',
    '98105-1234',
    '0000-0002-1825-0097',
    'NMC PIN 12345678',
    'Fax: 0113 245 7890',
  ])('takes %s for no telephone', (text) => {
    expect(phone(text)).toBeUndefined();
  });
});
