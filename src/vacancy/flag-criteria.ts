import type { Criterion, Flag } from '../model/vacancy.ts';
import { criterionRules, type FlagRule, flagRules } from './flag-rules.ts';
import { personCodes, personInTitle } from './person-words.ts';

/** Places and sums ask for nobody's characteristics, whatever their names. */
const innocent: ReadonlySet<string> = new Set(['location', 'salary', 'availability']);
/** Only the word is at issue: the title is searched by the work that it names, for either sex. */
const wordingOnly: ReadonlySet<string> = new Set(['sex-gendered-title', 'sex-pronoun']);

const everyRule: readonly FlagRule[] = [...flagRules, ...criterionRules];
const byCode: ReadonlyMap<string, FlagRule> = new Map(everyRule.map((rule) => [rule.code, rule]));

/** The phrases and words of a search, but for those that name an employer or a place. */
const termsOf = (search: string): string[] =>
  Array.from(
    search
      .replace(/\b(?:employer|location):(?:"[^"]*"|\([^)]*\)|\S+)/gi, ' ')
      .matchAll(/"([^"]*)"|(?:\b\w+:)?([^\s()":]+)/g),
    (match) => match[1] ?? match[2] ?? '',
  ).filter((term) => !/^(?:AND|OR|NOT)$/.test(term));

const wordsOf = ({ kind, value, alternatives, level }: Criterion): string[] => {
  if (kind === 'boolean') return termsOf(value);
  const spoken = kind === 'language' && /native|mother/i.test(level ?? '') ? [`${level} ${value} speaker`] : [];
  return [value, ...alternatives, ...spoken];
};

const rulesFor = (words: string, kind: Criterion['kind']): FlagRule[] => {
  const matched = everyRule.filter(({ pattern }) => words.search(pattern) >= 0);
  // Titles are searched word by word: `Female Support Worker` would ask for “female”.
  const inTitle = kind === 'title' && words.search(personInTitle) >= 0 ? titleCodes(words) : [];
  const codes = [...personCodes(words), ...inTitle];
  return [...matched, ...codes.flatMap((code) => byCode.get(code) ?? [])];
};

const titleCodes = (words: string): string[] =>
  Array.from(words.matchAll(personInTitle), ([word]) =>
    /^native$/i.test(word) ? 'race-native-speaker' : (personCodes(word)[0] ?? 'sex-asked'),
  );

const flagFor = ({ code, reason, provision }: FlagRule, quote: string): Flag => ({ code, quote, reason, provision });

const once = (flags: readonly Flag[]): Flag[] => [...new Map(flags.map((flag) => [flag.code, flag])).values()];

/**
 * What the law asks to look at in a criterion, whoever asked for it: one flag for each reason, with the justification if
 * one is recorded. `inForce` leaves a criterion out that has such a flag and no justification.
 */
export const flagsOf = (criterion: Criterion): Flag[] => {
  const { id, kind, justification } = criterion;
  if (innocent.has(kind)) return [];
  const found = wordsOf(criterion).flatMap((words) => rulesFor(words, kind).map((rule) => flagFor(rule, words)));
  return once(found)
    .filter(({ code }) => !wordingOnly.has(code))
    .map((flag) => ({ ...flag, criterionId: id, ...(justification === undefined ? {} : { justification }) }));
};

/** What the law asks to look at in a title that stands apart from the text. */
export const flagsOfTitle = (title: string): Flag[] =>
  once(rulesFor(title, 'title').map((rule) => flagFor(rule, title)));

/** The work that a title names: `Female Support Worker` → `Support Worker`. */
export const withoutPersons = (title: string): string =>
  [personInTitle, ...everyRule.filter(({ code }) => !wordingOnly.has(code)).map(({ pattern }) => pattern)]
    .reduce((words, pattern) => words.replace(pattern, keepWork), title)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,/–—-]+|[\s,/–—-]+$/g, '');

/** Rules may take the work along (`female carer`): only the words for the person go. */
const keepWork = (found: string): string => found.replace(personInTitle, '').replace(noWork, '');

const noWork =
  /\b(?:only|wanted|required|preferred|recent|newly|native|speaking|speakers?|british|nationals?|citizens?|graduated|school[- ]leavers?|dynamic|team|aged?)\b|\d+/gi;
