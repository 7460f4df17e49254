import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import * as postcode from 'postcode';
import { findDates } from '../../cv/fields/dates/find-dates.ts';

const spaced = (written: string): string => written.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** E.164 where it is a valid number of the country, as written where not. */
const phone = (written: string, country: string): string => {
  const parsed = parsePhoneNumberFromString(spaced(written).replace(/^(\+\s?\d{1,3}\s*)\(0\)/u, '$1'), {
    defaultCountry: isSupportedCountry(country) ? country : 'GB',
    extract: false,
  });
  return parsed?.isValid() ? parsed.number : spaced(written);
};

const britishPostcode = (written: string): string => {
  const read = postcode.parse(spaced(written));
  return read.valid ? read.postcode : spaced(written).toUpperCase();
};

/** `03/02/2027` → `2027-02-03`: a British service reads the day first. */
const day = (written: string): string => {
  const [, d = '', m = '', y = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(spaced(written)) ?? [];
  return y === '' ? spaced(written) : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
};

/** `March 2019`, `03/2019` → `2019-03`: as much as is written. */
const partialDay = (written: string): string => {
  const words = day(written);
  if (/^\d{4}(-\d{2}){0,2}$/.test(words)) return words;
  const [found] = findDates(words);
  return found?.kind === 'single' ? (found.start ?? words) : words;
};

const rules: readonly (readonly [RegExp, (written: string, country: string) => string])[] = [
  [/\.email$/, (written) => spaced(written).toLowerCase()],
  [/\.phone$/, phone],
  [/\.postalCode$/, (written, country) => (country === 'GB' ? britishPostcode(written) : spaced(written))],
  [/\.countryCode$/, (written) => spaced(written).toUpperCase()],
  [/^availability\.from$/, day],
  [/^resume\.\w+\.\d+\.(?:startDate|endDate|date)$/, partialDay],
];

/** A value as the record writes it: telephone numbers, postcodes, addresses and days in one form, spaces tidied. */
export const normalised = (path: string, written: string, country = 'GB'): string =>
  (rules.find(([pattern]) => pattern.test(path))?.[1] ?? spaced)(written, country);
