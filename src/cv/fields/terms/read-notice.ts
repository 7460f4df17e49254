import { numberWords } from '../../../knowledge/number-words.ts';
import { findDates } from '../dates/find-dates.ts';

const spelt: Readonly<Record<string, number>> = { a: 1, ...numberWords };
const daysOf: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };

/** Days of notice, and the first day as far as it is stated; "immediately" is no notice from the document's day. */
export const readNotice = (words: string, asOf: string): { readonly noticeDays?: number; readonly from?: string } => {
  if (/\b(?:immediate(?:ly)?|now|asap|short notice|no notice)\b/i.test(words)) return { noticeDays: 0, from: asOf };
  const match =
    /\b(\d{1,3}|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[\s-]*(?:calendar )?(day|week|month)/i.exec(
      words,
    );
  if (match !== null) {
    const count = Number(match[1]) || (spelt[(match[1] ?? '').toLowerCase()] ?? 0);
    return { noticeDays: count * (daysOf[(match[2] ?? '').toLowerCase()] ?? 0) };
  }
  const [date] = findDates(words);
  const from = date?.start ?? date?.end;
  return from === undefined ? {} : { from };
};
