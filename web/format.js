// @ts-check

const counted = new Intl.NumberFormat('en-GB');
export const count = (/** @type {number} */ n) => counted.format(n);

/** @param {number} n @param {string} one @param {string} [many] */
export const plural = (n, one, many = `${one}s`) => `${count(n)} ${n === 1 ? one : many}`;

export const points = (/** @type {number} */ n) => n.toFixed(1);

const dated = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
export const when = (/** @type {string} */ date) => dated.format(new Date(date));

export const kindNames = {
  skill: 'Skill',
  title: 'Job title',
  experience: 'Experience',
  qualification: 'Qualification',
  licence: 'Licence',
  language: 'Language',
  location: 'Place',
  salary: 'Salary',
  availability: 'Availability',
  rightToWork: 'Right to work',
  tag: 'Tag',
  boolean: 'Boolean',
  text: 'Words',
};

export const needNames = { must: 'Must have', should: 'Should have', mustNot: 'Must not have' };

/** Beside each other in a narrow column. */
export const shortNeeds = { must: 'Must', should: 'Should', mustNot: 'Must not' };

export const outcomes = {
  met: { sign: '✓', words: 'met' },
  partly: { sign: '◐', words: 'partly met' },
  notShown: { sign: '○', words: 'the CV does not say' },
  failed: { sign: '✕', words: 'the CV says otherwise' },
};

export const reasons = {
  encrypted: 'Locked with a password',
  'no-text-layer': 'A picture without text',
  'not-a-cv': 'Not a CV',
  corrupt: 'Damaged file',
  empty: 'Empty',
  'unsupported-type': 'A type we cannot read',
  'too-large': 'Too large',
  timeout: 'Took too long',
  crashed: 'Broke the reader',
};

/** @param {any} criterion */
export const criterionLabel = (criterion) => [criterion.value, ...(criterion.alternatives ?? [])].join(' or ');
