import { contactKeys } from '../../ingest/contact-keys.ts';
import type { Candidate } from '../../model/candidate.ts';

/** What tells a person: searched for in everything that is stored. */
export interface Identifiers {
  /** Theirs alone: e-mail, telephone, links, digests of their documents. */
  readonly own: readonly RegExp[];
  /** Others may have the same: their name and the names of their files. */
  readonly shared: readonly RegExp[];
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
const alone = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu');

/** However the digits are parted and begun: `+44 7911 123456`, `(07911) 123 456`. */
const digits = (number: string): string =>
  `(?:\\+?44)?[\\s().-]{0,3}0?[\\s().-]{0,2}${[...number].join('[\\s().-]{0,2}')}`;

const isTelling = (name: string): boolean => name.length >= 5 && /\s/.test(name.trim());

const holdsName = (fileName: string, name = ''): boolean =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.length >= 3 && fileName.toLowerCase().includes(word));

/** @param records the present one and its former versions */
export const identifiersOf = (records: readonly Candidate[]): Identifiers => {
  const keys = new Set(records.flatMap(contactKeys));
  const own = new Set<string>();
  const shared = new Set<string>();
  for (const key of keys) {
    const [kind = '', ...rest] = key.split(':');
    const value = rest.join(':');
    own.add(kind === 'phone' ? digits(value) : escaped(value));
  }
  for (const { resume, document, externalId } of records) {
    const { name, url, profiles = [] } = resume.basics ?? {};
    for (const link of [url, ...profiles.flatMap((one) => [one.url, one.username])])
      if (link !== undefined && link.length >= 6) own.add(escaped(link.replace(/^https?:\/\/(www\.)?/, '')));
    own.add(document.sha256);
    if (name !== undefined && isTelling(name)) shared.add(escaped(name.trim()));
    // `resume.json` and `curriculum-vitae.pdf` are anybody's.
    if (holdsName(document.fileName, name)) shared.add(escaped(document.fileName));
    if (externalId !== undefined && externalId.length >= 5) shared.add(escaped(externalId));
  }
  return { own: [...own].map(alone), shared: [...shared].map(alone) };
};

export const finds = (text: string, patterns: readonly RegExp[]): boolean =>
  patterns.some((pattern) => {
    pattern.lastIndex = 0;
    return pattern.test(text);
  });

export const erasedWords = '[erased]';

/** Keys whose words somebody typed about a person. */
const freeText: ReadonlySet<string> = new Set([
  'evidence',
  'note',
  'text',
  'words',
  'summary',
  'what',
  'means',
  'why',
  'reason',
  'fileName',
]);

type Rule = (text: string, key: string) => string;

const mapped = (value: unknown, key: string, rule: Rule): unknown => {
  if (typeof value === 'string') return rule(value, key);
  if (Array.isArray(value)) return value.map((one) => mapped(one, key, rule));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapped(one, name, rule)]));
};

/** The same data without the words that tell the person, wherever they stand. */
export const scrubbed = <T>(value: T, { own, shared }: Identifiers): T =>
  mapped(value, '', (text) => [...own, ...shared].reduce((left, one) => left.replace(one, erasedWords), text)) as T;

/** A record about the person itself: beside these words everything that was typed about them goes. */
export const pseudonymous = <T>(value: T, identifiers: Identifiers): T =>
  mapped(scrubbed(value, identifiers), '', (text, key) => (freeText.has(key) ? erasedWords : text)) as T;
