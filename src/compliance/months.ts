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
