const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2025-10` → `October 2025`; `2025` stays. */
export const monthOf = (date: string): string => {
  const [, year = date, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date) ?? [];
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return name === undefined ? year : `${name} ${year}`;
};

export const quoted = (words: string): string => `“${words}”`;

/** `a, b and c`. */
export const listed = (words: readonly string[]): string => {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
};

export const askedYears = (minYears: number | undefined): string =>
  minYears === undefined ? '' : ` (asked: ${minYears})`;

export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
