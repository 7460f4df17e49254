import { matchesOf } from '../../../knowledge/matches-of.ts';
import type { Money } from '../../../model/candidate.ts';

const symbols: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR', $: 'USD' };
const amount =
  /(£|€|\$|\b(?:GBP|EUR|USD)\b)?\s?(\d{1,3}(?:[,.]\d{3})+|\d+(?:\.\d{1,2})?)\s?(k\b)?(?:\s?(GBP|EUR|USD)\b)?/gi;

const periods: readonly (readonly [RegExp, Money['period']])[] = [
  [/(?:per|an|\/|p\.?)\s?(?:hour|hr|h)\b|hourly/i, 'hour'],
  [/(?:per|a|\/|p\.?)\s?d(?:ay)?\b|daily|day rate/i, 'day'],
  [/(?:per|a|\/|p\.?)\s?w(?:ee)?k?\b|weekly/i, 'week'],
  [/(?:per|a|\/|p\.?)\s?(?:calendar )?m(?:onth)?\b|monthly|pcm/i, 'month'],
  [/(?:per|a|\/|p\.?)\s?(?:annum|year|yr|a)\b|annual|yearly/i, 'year'],
];

const value = (digits: string, thousand: boolean): number => {
  const plain = /[,.]\d{3}(?:\D|$)/u.test(digits) ? digits.replace(/[,.]/gu, '') : digits;
  return Number(plain) * (thousand ? 1000 : 1);
};

/** Without a word for the period the size tells: nobody asks for £15 a year or £40,000 an hour. */
const periodBySize = (pay: number): Money['period'] =>
  pay < 100 ? 'hour' : pay < 2000 ? 'day' : pay < 10_000 ? 'month' : 'year';

/** `£45,000 – £50,000 per annum`, `£300 a day`, `45k`; `undefined` when no currency or size says that money is meant. */
export const readMoney = (words: string): Money | undefined => {
  const found = matchesOf(words, amount).filter((m) => m[1] !== undefined || m[3] !== undefined || m[4] !== undefined);
  const [first, second] = found;
  if (first === undefined) return undefined;
  const thousand = first[3] !== undefined || (second?.[3] !== undefined && Number(first[2]) < 1000);
  const from = value(first[2] ?? '', thousand);
  const to = second === undefined ? undefined : value(second[2] ?? '', second[3] !== undefined);
  if (!(from > 0)) return undefined;
  const code = first[1] ?? first[4] ?? second?.[1] ?? '£';
  const period = periods.find(([pattern]) => pattern.test(words))?.[1] ?? periodBySize(from);
  return {
    amount: from,
    ...(to !== undefined && to > from ? { to } : {}),
    currency: symbols[code] ?? code.toUpperCase(),
    period,
  };
};
