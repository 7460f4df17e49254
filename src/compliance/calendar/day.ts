/** Calendar days as `YYYY-MM-DD`, without clocks or time zones. */

const dayMs = 86_400_000;

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string => dayOf(new Date(dateOf(day).getTime() + days * dayMs));

/**
 * The same day so many months later, or the last day of that month where it has none: 31 January and one month is 28
 * February. Counted in UTC, as all times are kept.
 * @param from ISO day or time
 * @returns of the same form
 */
export const addMonths = (from: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = from.slice(0, 10).split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const reached = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())));
  return reached.toISOString().slice(0, 10) + from.slice(10);
};

/** Whole days from one day to another, negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / dayMs);

/** 0 for Sunday … 6 for Saturday. */
export const weekday = (day: string): number => dateOf(day).getUTCDay();
