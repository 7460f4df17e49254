import type { FieldKind } from './signs.ts';

export interface Weights {
  /** Log-odds of being right where no sign holds. */
  readonly start: number;
  /** What each sign adds to the log-odds where it holds. */
  readonly signs: Readonly<Record<string, number>>;
}

/**
 * Fitted by logistic regression on the project's own truth set, each CV read three times: as it is, as bare text, and as
 * bare text without its headings, so that there are mistakes to learn from. `test/quality/calibration.test.ts` holds them.
 */
export const weights: Readonly<Record<FieldKind, Weights>> = {
  job: {
    start: -1.8,
    signs: {
      margin: 0.6,
      headed: 0.6,
      'names who': 1,
      'names what': 2.2,
      turned: 0.9,
      half: 0.9,
      prose: -1.6,
      heading: -2.2,
      'of another kind': -2.3,
    },
  },
  'job-date': {
    start: -6.2,
    signs: {
      margin: 1.85,
      headed: 0.7,
      'names who': 1.5,
      'names what': 2.9,
      turned: 0.6,
      prose: -1.7,
      heading: -2.2,
      'of another kind': -2.2,
    },
  },
  course: {
    start: -2.5,
    signs: {
      margin: 0.1,
      headed: 1.3,
      'names who': 2.4,
      'names what': 3.3,
      turned: 0.45,
      half: -0.5,
      prose: -0.95,
      heading: -0.9,
      'of another kind': -1.2,
    },
  },
  'course-date': {
    start: -0.7,
    signs: {
      headed: 1.3,
      'names who': 2.7,
      'names what': 2.1,
      turned: 0.35,
      half: -0.6,
      prose: -0.3,
      heading: -0.6,
      'of another kind': -1.3,
    },
  },
  skill: { start: -0.2, signs: { margin: 1.3, headed: -0.1, company: 2, prose: -1.4, long: -0.4, digits: -0.7 } },
};
