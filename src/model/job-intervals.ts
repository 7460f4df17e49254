/** Months counted from year 0: `2020-03` is 2020 × 12 + 2. `to` is exclusive. */
export interface MonthInterval {
  readonly from: number;
  readonly to: number;
}

export interface JobInterval extends MonthInterval {
  /** Index of the entry in the list given. */
  readonly entry: number;
}

interface Dated {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
}

const firstMonth = (date: string): number => {
  const [year = '', month] = date.split('-');
  // A year alone is taken at its middle: 2019 – 2021 is then two years, which is right on average.
  return Number(year) * 12 + (month === undefined ? 6 : Number(month) - 1);
};

const isYear = (date: string): boolean => /^\d{4}$/.test(date);

const afterLastMonth = (date: string): number => (isYear(date) ? firstMonth(date) : firstMonth(date) + 1);

/**
 * The months that each dated entry covers, its first and last month included. An entry without a start, one that starts
 * after `asOf` or one whose dates are reversed has none; an open end means `asOf` (`YYYY-MM-DD`), a later end is cut there.
 * A year alone stands for its middle, the same year twice for six months.
 */
export const jobIntervals = (work: readonly Dated[], asOf: string): readonly JobInterval[] =>
  work.flatMap(({ startDate, endDate }, entry) => {
    if (startDate === undefined) return [];
    const now = firstMonth(asOf) + 1;
    const from = firstMonth(startDate);
    if (endDate === undefined) return from < now ? [{ entry, from, to: now }] : [];
    const to = Math.min(afterLastMonth(endDate), now);
    // The same bare year twice: some part of it, half on average.
    if (endDate === startDate && isYear(startDate)) return from - 6 < to ? [{ entry, from: from - 6, to }] : [];
    return from < to ? [{ entry, from, to }] : [];
  });

/** Months in the union of the intervals: what overlaps counts once. */
export const monthsCovered = (intervals: readonly MonthInterval[]): number => {
  let months = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of [...intervals].sort((a, b) => a.from - b.from)) {
    months += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return months;
};

/** Months of work, overlapping jobs counted once. */
export const experienceMonths = (work: readonly Dated[], asOf: string): number =>
  monthsCovered(jobIntervals(work, asOf));
