/** Calendar days as `YYYY-MM-DD`, without clocks or time zones. */

const dayMs = 86_400_000;

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string => dayOf(new Date(dateOf(day).getTime() + days * dayMs));

/** The same day of the month so many months on, or that month's last day: 31 January and a month make 28 February. */
export const addMonths = (day: string, months: number): string => {
  const date = dateOf(day);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return dayOf(new Date(first + (Math.min(date.getUTCDate(), last) - 1) * dayMs));
};

/** Whole days from one day to another, negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / dayMs);

/** 0 for Sunday … 6 for Saturday. */
export const weekday = (day: string): number => dateOf(day).getUTCDay();
