/**
 * The flat tokens behind degrees without nested documents (docs/decisions/0003):
 *
 * | token        | says                                                        |
 * |--------------|-------------------------------------------------------------|
 * | `java`       | shown at all                                                |
 * | `java!`      | skills: used in a dated job; titles: held now, or headline  |
 * | `java#24`    | for at least 24 months, at every step up to what was shown  |
 * | `java+kotlin#60` | either of two near skills, for at least 60 months together |
 * | `java@2024`  | last used in 2024                                           |
 * | `cscs:gold`  | a credential with its level, `cscs:?` where none is stated  |
 * | `cscs~2027-03-31` | valid until then, `~9999` when no end is stated        |
 * | `bank#4`     | themes: the word stem stands at least 4 times in the CV     |
 * | `3312#40`    | fields: the CV is about that field of work by 40 % or more  |
 * | `fr:b2`      | B2 or better, `fr:?` where no level is stated               |
 */
export const shown = (key: string): string => key;
export const strong = (key: string): string => `${key}!`;
export const atLeast = (key: string, months: number): string => `${key}#${months}`;
export const lastUsedIn = (key: string, year: number): string => `${key}@${year}`;
export const withLevel = (key: string, level: string): string => `${key}:${level.toLowerCase()}`;
export const validUntil = (key: string, day: string): string => `${key}~${day}`;
/** Stands for a level that the CV does not state. */
export const unstated = '?';
export const noEnd = '9999';

/** Months at which a token is written: fine where careers differ most, then every year up to forty. */
export const monthSteps: readonly number[] = [
  3,
  6,
  9,
  12,
  18,
  24,
  30,
  36,
  ...Array.from({ length: 37 }, (_, i) => 48 + 12 * i),
];

export const monthTokens = (key: string, months: number): string[] =>
  monthSteps.filter((step) => step <= months).map((step) => atLeast(key, step));

/** How often a word must stand in a CV to be more than a mention. */
export const themeSteps = [2, 4, 8] as const;

export const themeTokens = (stem: string, times: number): string[] =>
  themeSteps.filter((step) => step <= times).map((step) => atLeast(stem, step));

/** Percents at which the strength of a field of work is written. */
const fieldSteps = [10, 20, 30, 40, 50, 60, 70, 80, 90] as const;

export const fieldTokens = (code: string, strength: number): string[] =>
  fieldSteps.filter((step) => step <= strength * 100).map((step) => atLeast(code, step));
