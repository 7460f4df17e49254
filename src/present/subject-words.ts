import type { ConsentStanding } from '../compliance/consent/consent-standing.ts';
import type { SubjectData } from '../service/custody/subject-data.ts';
import { dayOf } from './shortlist-words.ts';

/** `startDate` → `Start date` */
const labelOf = (key: string): string => {
  const words = key
    .replace(/[-_]/g, ' ')
    .replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const isTime = (text: string): boolean => /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/.test(text);

interface Change {
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

const isChange = (value: object): value is Change => 'path' in value && ('before' in value || 'after' in value);

const changeWords = ({ path, before, after }: Change): string =>
  `${path.replace(/^resume\./, '')}: ${before === undefined ? '' : `was ${valueWords(before)}, `}` +
  (after === undefined ? 'was taken out' : `is ${valueWords(after)}`);

/** A value for people: days in words, lists and what is within as phrases. */
export const valueWords = (value: unknown): string => {
  if (typeof value === 'string') return isTime(value) ? dayOf(value) : value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(valueWords).join('; ');
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  if (isChange(value)) return changeWords(value);
  return rowsFor(value)
    .map(([label, words]) => `${label.toLowerCase()}: ${words}`)
    .join(', ');
};

/** Numbers of our own filing say nothing to the person; they are in data.json. */
const isFiling = (key: string): boolean => key === 'id' || key.endsWith('Id') || key === 'document';

export const rowsFor = (record: unknown): [label: string, words: string][] =>
  Object.entries(typeof record === 'object' && record !== null ? record : {})
    .filter(([key]) => !isFiling(key))
    .map(([key, value]): [string, string] => [labelOf(key), valueWords(value)])
    .filter(([, words]) => words !== '');

type Standing = Partial<ConsentStanding> & { readonly means?: string };

const whyWords: Readonly<Record<ConsentStanding['why'], string>> = {
  recorded: 'as you agreed',
  assumed: 'unless you object',
  withdrawn: 'you withdrew',
  expired: 'what you agreed to has run out',
  none: 'you were not asked, or did not agree',
};

/** One line of what the data are used for. */
export const purposeWords = ({ means = '', inForce, why = 'none', basis, until }: Standing): string =>
  `${means} ${inForce === true ? 'Yes' : 'No'}: ${whyWords[why]}` +
  (inForce === true && basis !== undefined ? ` (${basis.replaceAll('-', ' ')})` : '') +
  (until === undefined ? '.' : `, until ${dayOf(until)}.`);

const verbs: readonly (readonly [RegExp, string])[] = [
  [/^get|^export/, 'looked at: '],
  [/^list/, 'found in a list: '],
  [/^post|^create/, 'recorded: '],
  [/^patch|^put/, 'changed: '],
];

/** `getCandidate` → `looked at: candidate` */
const actionWords = (action: string): string => {
  const [pattern, verb] = verbs.find(([one]) => one.test(action)) ?? [/^$/, ''];
  return `${verb}${labelOf(action.replace(pattern, '').replaceAll('.', ' ')).toLowerCase()}`;
};

/** Who did what on which day, what was done several times in one line. */
export const accessWords = (accesses: SubjectData['accesses']): string[] => {
  const times = new Map<string, number>();
  for (const { at, role, action, purpose } of accesses) {
    const words = `${dayOf(at)}: ${role}, ${actionWords(action)}${purpose === undefined ? '' : ` (for ${purpose})`}`;
    times.set(words, (times.get(words) ?? 0) + 1);
  }
  return [...times].map(([words, count]) => (count === 1 ? words : `${words}, ${count} times`));
};
