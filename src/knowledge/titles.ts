import { fileText, type KnowledgeFiles, knowledgePaths } from './files.ts';
import type { TitleLexicon, TitleMatch } from './knowledge.ts';
import { groupsOf, type OccupationRef, parseOccupations } from './occupations.ts';
import { once } from './once.ts';
import { buildRarity } from './rarity.ts';
import { slug } from './slug.ts';
import { parseSolrLines } from './solr-lines.ts';
import {
  isAbbreviation,
  isBareRank,
  isQualifier,
  personOf,
  splitKey,
  titleParts,
  turnedRound,
  withoutQualifiers,
  writtenOut,
} from './title-words.ts';
import { phraseKey } from './words.ts';

type Entry = Omit<TitleMatch, 'confidence'>;

interface Tables {
  readonly synonyms: ReadonlyMap<string, () => Entry>;
  readonly occupation: (key: string) => Entry | undefined;
  /** Whether a title is known, which is all that most questions need: an entry's groups take time to add up. */
  readonly knows: (key: string) => boolean;
  /** How many known titles end with a word. */
  readonly headCount: (word: string) => number;
  /** Words of the longest known title that ends with a word; 0 where none does. */
  readonly reach: (word: string) => number;
}

const capitalised = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

/** Titles of `synonyms/titles.txt`; the occupations of all forms together say where the job belongs. */
const readSynonyms = (
  files: KnowledgeFiles,
  occupations: ReadonlyMap<string, readonly OccupationRef[]>,
): Map<string, () => Entry> => {
  const text = fileText(files, knowledgePaths.titles);
  const borrowed = new Map(
    fileText(files, knowledgePaths.titleGroups)
      .split('\n')
      .filter((line) => line.includes(':') && !line.startsWith('#'))
      .map((line) => {
        const [title = '', known = ''] = line.split(':');
        return [phraseKey(title), known.split(',').map(phraseKey)] as const;
      }),
  );
  const synonyms = new Map<string, () => Entry>();
  for (const { line, forms } of parseSolrLines(text)) {
    const entry = once((): Entry => {
      const name = forms[0] ?? '';
      const shared = borrowed.get(phraseKey(name)) ?? forms.map(phraseKey);
      const refs = shared.flatMap((key) => occupations.get(key) ?? []);
      return { id: slug(name), name, groups: groupsOf(refs), source: { file: knowledgePaths.titles, line } };
    });
    for (const form of forms) {
      for (const key of [phraseKey(form), phraseKey(form.replaceAll('-', ''))]) {
        if (!synonyms.has(key)) synonyms.set(key, entry);
      }
    }
  }
  return synonyms;
};

const reachesOf = (titles: readonly Iterable<string>[]): Map<string, number> => {
  const reaches = new Map<string, number>();
  for (const keys of titles) {
    for (const key of keys) {
      const last = key.slice(key.lastIndexOf(' ') + 1);
      let words = 1;
      for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) words += 1;
      if ((reaches.get(last) ?? 0) < words) reaches.set(last, words);
    }
  }
  return reaches;
};

const buildTables = (files: KnowledgeFiles): Tables => {
  const occupations = parseOccupations(fileText(files, knowledgePaths.occupations));
  const heads = new Map<string, number>();
  for (const row of fileText(files, knowledgePaths.titleHeads).split('\n')) {
    const [word = '', count = ''] = row.split('\t');
    if (count !== '') heads.set(word, Number(count));
  }
  const synonyms = readSynonyms(files, occupations);
  const reaches = reachesOf([synonyms.keys(), occupations.keys()]);
  return {
    reach: (word) => reaches.get(word) ?? 0,
    synonyms,
    knows: (key) => synonyms.has(key) || occupations.has(key),
    occupation: (key) => {
      const refs = occupations.get(key);
      if (!refs) return undefined;
      const source = { file: knowledgePaths.occupations, line: refs[0]?.line ?? 1 };
      return { id: slug(key), name: capitalised(key), groups: groupsOf(refs), source };
    },
    headCount: (word) => heads.get(word) ?? 0,
  };
};

/** Answers for a title in folded words; `undefined` where it is not known. */
type Find<T> = (key: string) => T | undefined;

const entryOf =
  (tables: Tables): Find<Entry> =>
  (key) =>
    tables.synonyms.get(key)?.() ?? tables.occupation(key);

/** As written, with abbreviations written out, and with `director of sales` turned round. */
const lookUp = <T>(find: Find<T>, words: readonly string[]): T | undefined => {
  if (words.length === 0) return undefined;
  const asWritten = find(words.join(' '));
  if (asWritten !== undefined) return asWritten;
  const full = writtenOut(words);
  const of = full.indexOf('of');
  return (
    (full === words ? undefined : find(full.join(' '))) ??
    (of > 0 ? find([...full.slice(of + 1), ...full.slice(0, of)].join(' ')) : undefined)
  );
};

/**
 * Longest title that stands inside, the one at the end first: `payments java developer` → `java developer`.
 * @param least words that it must have
 */
const inside = <T>(
  tables: Tables,
  find: Find<T>,
  words: readonly string[],
  least = 1,
): { readonly found: T; readonly confidence: number } | undefined => {
  // As written a title can only end where a known one ends; words written out or turned round may end anywhere.
  const changes = words.includes('of') || words.some(isAbbreviation);
  for (let length = words.length - 1; length >= least; length -= 1) {
    for (let end = words.length; end >= length; end -= 1) {
      const last = words[end - 1] ?? '';
      if (!changes && length > tables.reach(last)) continue;
      // One word alone must be a word that ends many titles: "engineer", not "marketing".
      if (length === 1 && (isQualifier(last) || tables.headCount(last) < 5)) continue;
      const found = lookUp(find, words.slice(end - length, end));
      if (found !== undefined)
        return { found, confidence: (length === 1 ? 0.3 : 0.45) + 0.4 * (length / words.length) };
    }
  }
  return undefined;
};

const matchPart = (tables: Tables, part: string, sure: number): TitleMatch | undefined => {
  const find = entryOf(tables);
  const words = splitKey(part);
  if (words.length === 0 || words.length > 14) return undefined;
  const exact = lookUp(find, words);
  if (exact && isBareRank(words)) return { ...exact, confidence: sure * 0.5 };
  if (exact) return { ...exact, name: named(exact, part), confidence: sure };
  const bare = withoutQualifiers(words);
  // `HGV class 1 driver`: numbers qualify most titles, but are a part of some.
  const numbered = withoutQualifiers(words, true);
  const stripped =
    (numbered.length < words.length ? lookUp(find, numbered) : undefined) ??
    (bare.length < words.length ? lookUp(find, bare) : undefined);
  if (stripped) return { ...stripped, confidence: sure * 0.95 };
  const person = personOf(bare);
  const meant = person ? lookUp(find, person) : undefined;
  if (meant) return { ...meant, confidence: sure * 0.8 };
  const within = inside(tables, find, bare);
  return within && { ...within.found, confidence: within.confidence * sure };
};

/** Folded spelling (`theater`) is for look-ups; a title found word for word is shown as it was written. */
const named = (entry: Entry, part: string): string =>
  entry.source.file === knowledgePaths.occupations && part.length < 60
    ? capitalised(part.replace(/\s+/g, ' ').toLowerCase())
    : entry.name;

const fieldFirst = (tables: Tables, raw: string): TitleMatch[] => {
  for (const words of turnedRound(raw)) {
    const entry = lookUp(entryOf(tables), words);
    if (entry) return [{ ...entry, confidence: 0.8 }];
  }
  return [];
};

const normalise = (tables: Tables, raw: string): TitleMatch[] => {
  const best = new Map(fieldFirst(tables, raw).map((match) => [match.id, match]));
  for (const [index, part] of titleParts(raw).entries()) {
    const match = matchPart(tables, part, index === 0 ? 1 : 0.95 - 0.02 * index);
    if (!match) continue;
    const known = best.get(match.id);
    if (!known || known.confidence < match.confidence) best.set(match.id, match);
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence).slice(0, 5);
};

/** Rules in order: the first that holds gives the score, before the signs against are taken off. */
const looks = (tables: Tables, words: readonly string[]): number => {
  const known: Find<true> = (key) => (tables.knows(key) ? true : undefined);
  const bare = withoutQualifiers(words);
  const last = bare.at(-1) ?? '';
  const beforeOf = bare[bare.indexOf('of') - 1] ?? '';
  const rules: readonly (readonly [() => boolean, number])[] = [
    [() => lookUp(known, words) === true, 1],
    [() => lookUp(known, bare) === true, 0.95],
    [() => tables.headCount(last) >= 50, 0.85],
    [() => tables.headCount(last) >= 8, 0.65],
    [() => bare.includes('of') && tables.headCount(beforeOf) >= 8, 0.8],
    // A title that makes less than three eighths of the words is not sure enough.
    [() => (inside(tables, known, bare, Math.ceil(bare.length * 0.375))?.confidence ?? 0) > 0.6, 0.6],
    [() => tables.headCount(last) > 0, 0.4],
  ];
  return bare.length === 0 ? 0 : (rules.find(([holds]) => holds())?.[1] ?? 0.05);
};

const against: readonly (readonly [RegExp, number])[] = [
  [/[.!?]\s*$/, 0.4],
  [/[.!?;]\s+\p{L}/u, 0.3],
  [/@|https?:|www\.|\d{4,}/, 0.4],
  [/\b(?:ltd|limited|plc|llp|inc|university|college|school of|academy|trust)\b/i, 0.4],
  [/^(?:i|we|my|our|the|an?|as|to|responsible|working|worked|managed|led|developed|including)\b/i, 0.4],
];

/** A part behind the first counts this much of what it would by itself. */
const otherParts = 0.9;

const scoreOf = (tables: Tables, part: string): number => {
  const words = splitKey(part);
  const tooLong = words.length > 12 ? 0.2 : words.length > 8 ? 0.5 : 1;
  return looks(tables, words) * tooLong;
};

const looksLikeTitle = (tables: Tables, raw: string): number => {
  const [whole = '', ...parts] = titleParts(raw);
  let best = scoreOf(tables, whole);
  for (const part of parts) {
    // No other part scores more than this.
    if (best >= otherParts) break;
    best = Math.max(best, scoreOf(tables, part) * otherParts);
  }
  const text = raw.trim();
  const penalty = against.reduce((product, [pattern, factor]) => (pattern.test(text) ? product * factor : product), 1);
  return best * penalty;
};

/** A word that hardly any title has names the firm's own product or place as often as the trade. */
const unknownWord = 0.7;

/** Titles from `synonyms/titles.txt` first, then the occupation table; both are read at the first look-up. */
export const buildTitleLexicon = (files: KnowledgeFiles): TitleLexicon => {
  const tables = once(() => buildTables(files));
  const rarity = buildRarity(fileText(files, knowledgePaths.titleRarity), unknownWord);
  return {
    rarity: (word) => rarity.of(phraseKey(word)),
    normalise: (raw) => normalise(tables(), raw),
    looksLikeTitle: (raw) => looksLikeTitle(tables(), raw),
  };
};
