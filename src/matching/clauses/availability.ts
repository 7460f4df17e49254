import type { Clause, Test } from './clause.ts';
import { type ClauseBuilder, exactly } from './context.ts';

const day = 86_400_000;
const perUnit: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };

const months = 'january february march april may june july august september october november december'.split(' ');

/** `January`, `6 January`: the next one from today on; a month without a day begins with its first. */
const nextSuch = (value: string, today: string): string | undefined => {
  const match = /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?)?([a-z]+)$/i.exec(value.trim());
  const month = months.indexOf((match?.[2] ?? '').toLowerCase());
  if (month < 0) return undefined;
  const dayOfMonth = (match?.[1] ?? '1').padStart(2, '0');
  const ofYear = (year: number): string => `${year}-${String(month + 1).padStart(2, '0')}-${dayOfMonth}`;
  const year = Number(today.slice(0, 4));
  // Within this month the start may still be meant, whatever the day.
  return ofYear(ofYear(year).slice(0, 7) < today.slice(0, 7) ? year + 1 : year);
};

/** Days from today until a start: `immediate`, `2 weeks`, `2027-01-04`, `6 January`. */
export const daysUntil = (value: string, today: string): number | undefined => {
  if (/\b(immediate|immediately|asap|now|straight away)\b/i.test(value)) return 0;
  const date = /\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/.exec(nextSuch(value, today) ?? value);
  if (date) {
    const at = Date.parse(date[3] === undefined ? `${date[0]}-01` : date[0]);
    return Number.isNaN(at) ? undefined : Math.max(0, Math.round((at - Date.parse(today)) / day));
  }
  const span = /(\d+|a|one)\s*(day|week|month)/i.exec(value);
  if (!span) return undefined;
  const count = /^\d+$/.test(span[1] ?? '') ? Number(span[1]) : 1;
  return count * (perUnit[(span[2] ?? '').toLowerCase()] ?? 1);
};

const after = (today: string, days: number): string =>
  new Date(Date.parse(today) + days * day).toISOString().slice(0, 10);

/** Notice or start date against the start that suits. */
export const availabilityClause: ClauseBuilder = (criterion, { weights, today }): Clause | undefined => {
  const days = daysUntil(criterion.value, today);
  if (days === undefined) return undefined;
  const within = (most: number): Test => ({
    on: 'any',
    of: [
      { on: 'number', field: 'noticeDays', lte: most },
      { on: 'date', field: 'availableFrom', lte: after(today, most) },
    ],
  });
  const steps = weights.availability.steps.steps.map(({ at, share }) => {
    // Multiples of nothing are nothing: past "immediately", count in weeks.
    const most = at === 1 ? days : Math.round(Math.max(days, 7) * at);
    return { share, means: `within ${most} days`, test: within(most) };
  });
  const met = within(days);
  const silent: Test[] = [
    { on: 'not', of: { on: 'exists', field: 'noticeDays' } },
    { on: 'not', of: { on: 'exists', field: 'availableFrom' } },
  ];
  return {
    options: [{ factor: 1, about: criterion.value, via: exactly, parts: [{ name: 'notice', share: 1, steps }] }],
    met,
    gate: { on: 'any', of: [met, { on: 'all', of: silent }] },
  };
};
