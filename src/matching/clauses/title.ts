import type { TitleMatch } from '../../knowledge/knowledge.ts';
import { groupKey, titleKey } from '../document/title-tokens.ts';
import { shown, strong } from '../document/tokens.ts';
import { analyse } from '../text/analyse.ts';
import type { Clause, Option, Part, Step, Test } from './clause.ts';
import { asked, type ClauseBuilder, type ClauseContext, exactly } from './context.ts';
import { byDepth } from './month-steps.ts';
import { type TitleWord, titleWordParts, titleWords } from './title-words.ts';

/** A title that is in the table but for its rank or hours. */
const sameTitle = 0.95;

const held = (keys: readonly string[]): Test => ({ on: 'keyword', field: 'titles', anyOf: keys.map(shown) });

const currently = (key: string): Test => ({ on: 'keyword', field: 'titles', anyOf: [strong(key)] });

const heldParts = (key: string, nearness: number, { weights }: ClauseContext): Part[] => {
  const { parts, months } = weights.title;
  return [
    { name: 'held', share: parts.held * nearness, steps: [{ share: 1, means: 'held', test: held([key]) }] },
    {
      name: 'current',
      share: parts.current * nearness,
      steps: [{ share: 1, means: 'held now', test: currently(key) }],
    },
    { name: 'months', share: parts.months * nearness, steps: byDepth('titles', [key], months.steps) },
  ];
};

interface Near {
  readonly key: string;
  readonly nearness: number;
  readonly about: string;
}

/**
 * How wide a circle a code draws, 0 for the occupation itself: `soc:15-1252.00`, `15-1252`, `15-125`, `15-12`, `15`;
 * `isco:2512.4`, `2512`, `251`, `25`, `2`.
 */
export const circleOf = (group: string): number => {
  const [scheme, code = ''] = group.split(':');
  if (code.includes('.')) return 0;
  const widths = scheme === 'isco' ? [4, 3, 2, 1] : [7, 6, 5, 2];
  return Math.max(0, widths.indexOf(code.length)) + 1;
};

/** The title itself, then the occupations around it. */
const circles = (match: TitleMatch, { weights }: ClauseContext): Near[] => {
  const { same, groups } = weights.title.nearness;
  return [
    { key: titleKey(match.id), nearness: same, about: match.name },
    ...match.groups.flatMap((group) => {
      const nearness = groups[circleOf(group)];
      return nearness === undefined ? [] : [{ key: groupKey(group), nearness, about: `work like ${match.name}` }];
    }),
  ];
};

/**
 * How much of the title its entry in the table accounts for: of “VP, Healthcare Services”, the entry “Vice president”
 * leaves the most telling words to themselves. An entry that shares no word with the title is another way to write its
 * first part.
 */
const coverOf = (match: TitleMatch, title: string, words: readonly TitleWord[]): number => {
  const stemsOf = (phrase: string) => new Set(analyse(phrase).map((token) => token.stem));
  const sumOf = (told: ReadonlySet<string>) =>
    words.reduce((sum, { word, share }) => sum + (analyse(word).every(({ stem }) => told.has(stem)) ? share : 0), 0);
  const told = sumOf(stemsOf(match.name)) || sumOf(stemsOf(title.split(',')[0] ?? ''));
  return words.length === 0 ? 1 : told / words.reduce((sum, { share }) => sum + share, 0);
};

const synonymSteps = (key: string, former: number): Step[] => [
  { share: 1, means: 'the same title in other words, now', test: currently(key) },
  { share: former, means: 'the same title in other words, formerly', test: held([key]) },
];

const optionsFor = (title: string, context: ClauseContext): Option[] => {
  const { nearness, parts, former } = context.weights.title;
  const [match] = context.knowledge.titles.normalise(title);
  const words = titleWords(title, context);
  const share = match === undefined ? nearness.words : parts.words;
  const named = titleWordParts(title, words, share, context);
  const inOtherWords = (key: string): Part[] =>
    named.map((part) =>
      part.name === 'rank' ? part : { ...part, steps: [...part.steps, ...synonymSteps(key, former.word)] },
    );
  const alone: Option = { factor: 1, about: title, via: exactly, parts: named };
  if (match === undefined) return named.length === 0 ? [] : [alone];
  const near = circles(match, context).map(({ key, nearness: close, about }) => ({
    factor: 1,
    about,
    key,
    via: { kind: close === 1 ? ('exact' as const) : ('related' as const), ...match.source },
    parts: [
      ...heldParts(key, close * coverOf(match, title, words), context),
      // Another way to write the same title earns what its own words would.
      ...(close === 1 && match.confidence >= sameTitle ? inOtherWords(key) : named),
    ],
  }));
  return named.length === 0 ? near : [...near, alone];
};

const fulfils = (title: string, context: ClauseContext): Test => {
  const [match] = context.knowledge.titles.normalise(title);
  const least = context.weights.title.met.nearness;
  const keys = match === undefined ? [] : circles(match, context).filter((near) => near.nearness >= least);
  const named: Test = { on: 'phrase', field: 'jobTitles', words: title, how: 'stemmed' };
  return { on: 'any', of: [...(keys.length === 0 ? [] : [held(keys.map((near) => near.key))]), named] };
};

/** What somebody is called at work: the same title, a near occupation, the same words; now rather than once, and for long. */
export const titleClause: ClauseBuilder = (criterion, context): Clause | undefined => {
  const options = asked(criterion).flatMap((title) => optionsFor(title, context));
  if (options.length === 0) return undefined;
  return { options, met: { on: 'any', of: asked(criterion).map((title) => fulfils(title, context)) } };
};
