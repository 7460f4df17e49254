import { isAscii } from '../../knowledge/words.ts';
import type { SectionKind } from '../../model/candidate.ts';
import { sectionKinds } from '../../model/candidate.ts';
import { headingModifiers, headingWords, namesToldByContent, sectionNames } from './section-vocabulary.ts';

export interface SectionName {
  readonly kind: SectionKind;
  /** Kind where the section has no dated entries, if that makes a difference. */
  readonly undated?: SectionKind;
  /** In the table word for word. */
  readonly exact: boolean;
}

/** Letters only: spaces do not count, because spaced-out and small-capital headings come with spaces at odd places. */
const key = (text: string): string =>
  isAscii(text)
    ? text
        .toLowerCase()
        .replace(/[&+]/g, 'and')
        .replace(/[^a-z]+/g, '')
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/&|\+/g, 'and')
        .replace(/[^\p{L}]/gu, '');

const exactNames: ReadonlyMap<string, SectionName> = new Map<string, SectionName>([
  ...sectionKinds.flatMap((kind) => sectionNames[kind].map((name) => [key(name), { kind, exact: true }] as const)),
  ...Object.entries(namesToldByContent).map(
    ([name, [kind, undated]]) => [key(name), { kind, undated, exact: true }] as const,
  ),
]);

/** Shorter names than this are one letter away from too many words. */
const leastToMisspell = 8;

const withoutOne = (word: string): readonly string[] => [...word].map((_, i) => word.slice(0, i) + word.slice(i + 1));

/** The long names, each also with every one of its letters left out: what is one letter off meets it there. */
const nearNames: ReadonlyMap<string, SectionName> = new Map(
  [...exactNames].flatMap(([name, section]) =>
    name.length < leastToMisspell
      ? []
      : [name, ...withoutOne(name)].map((each) => [each, { ...section, exact: false }] as const),
  ),
);

/** The first letters of the names above: most words are told by theirs to be no misspelt name. */
const told = 4;
const beginnings: ReadonlySet<string> = new Set([...nearNames.keys()].map((name) => name.slice(0, told)));
const mayBegin = (name: string): boolean =>
  [name, ...withoutOne(name.slice(0, told + 1))].some((each) => beginnings.has(each.slice(0, told)));

/** "Experiance", "EbucaTION" (a scan in small capitals): a name with one letter wrong, missing or too many. */
const misspelt = (name: string): SectionName | undefined => {
  if (name.length < leastToMisspell || name.length > 40 || !mayBegin(name)) return undefined;
  for (const each of [name, ...withoutOne(name)]) {
    const near = nearNames.get(each);
    if (near !== undefined) return near;
  }
  return undefined;
};

const modifiers = new Set(headingModifiers);
const decisive = new Set(headingWords.flatMap(([, list]) => list));

const composed = (text: string): SectionName | undefined => {
  const words = text
    .toLowerCase()
    .replace(/&|\+|\//g, ' and ')
    .replace(/[^\p{L}\s-]/gu, ' ')
    .split(/[\s-]+/)
    .filter(Boolean);
  if (words.length === 0 || words.length > 6) return undefined;
  if (!words.every((word) => decisive.has(word) || modifiers.has(word))) return undefined;
  const hit = headingWords.find(([, list]) => words.some((word) => list.includes(word)));
  return hit === undefined ? undefined : { kind: hit[0], exact: false };
};

/** Decoration around a heading: numbering, icons, rules, a colon, "(continued)". */
export const bareHeading = (text: string): string =>
  text
    .replace(/\((?:cont(?:inued|'d|d)?\.?)\)\s*$/i, '')
    .replace(/^(?:[ivx]+|\d{1,2}|[a-h])[.)]\s+/i, '')
    .replace(/^[^\p{L}]+|[^\p{L})]+$/gu, '')
    .trim();

/** Which section a line names, if its words are a section's name. */
export const nameSection = (text: string): SectionName | undefined => {
  const bare = bareHeading(text);
  if (bare.length < 2 || bare.length > 60) return undefined;
  const name = key(bare);
  return exactNames.get(name) ?? composed(bare) ?? misspelt(name);
};
