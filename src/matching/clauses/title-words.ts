import { saysWhoSomebodyIs } from '../../knowledge/personal-words.ts';
import {
  isQualifier,
  isRole,
  longestAbbreviated,
  namesWorkToo,
  rankForms,
  titleForms,
} from '../../knowledge/title-words.ts';
import { analyse } from '../text/analyse.ts';
import type { Part, Step, Test, TextField } from './clause.ts';
import type { ClauseContext } from './context.ts';
import { standsIn } from './words.ts';

/** A word of a title, or words that count as one (human resources), with its share of what the words may earn. */
export interface TitleWord {
  readonly word: string;
  readonly share: number;
}

const joined = (title: string): string[] => {
  const terms = analyse(title).map(({ term }) => term);
  const units: string[] = [];
  for (let at = 0; at < terms.length; ) {
    const length = longestAbbreviated(terms.slice(at));
    units.push(terms.slice(at, at + length).join(' '));
    at += length;
  }
  return units;
};

/** Not even "manager" is without meaning in a title. */
const leastRarity = 0.15;

/** Joints of titles: `Head of Sales`, `Teacher at St Anne's`. */
const joints = new Set('of at and the a an in for to with on & or'.split(' '));

/**
 * The words of a title that name the trade, the rarer among all titles the more: words of rank and contract (senior,
 * part-time) tell nothing of it, and words that say who somebody is never count.
 */
export const titleWords = (title: string, { knowledge }: ClauseContext): TitleWord[] => {
  const units = [...new Set(joined(title))].flatMap((word) => {
    const telling = word.split(' ').filter((each) => !joints.has(each) && !saysWhoSomebodyIs(each));
    const rarity = telling.reduce((sum, each) => sum + Math.max(leastRarity, knowledge.titles.rarity(each)), 0);
    return rarity === 0 || /^\d+$/.test(word) ? [] : [{ word, share: rarity }];
  });
  const bare = units.filter(({ word }) => !isQualifier(word));
  // `Bank manager`: in front of a mere role, a word that elsewhere tells the contract names the work.
  const work = bare.every(({ word }) => isRole(word)) ? units.filter(({ word }) => namesWorkToo(word)) : [];
  const named = work.length === 0 ? bare : units.filter((unit) => bare.includes(unit) || work.includes(unit));
  const kept = named.length === 0 ? units : named;
  const sum = kept.reduce((total, { share }) => total + share, 0);
  return kept.map(({ word, share }) => ({ word, share: share / sum }));
};

const namedIn = (field: TextField, forms: readonly string[]): Test => ({
  on: 'any',
  of: forms.map((words) => ({ on: 'phrase', field, words, how: 'plain' })),
});

/** A role without the trade tells nothing: it counts beside a word that names the work, in any title. */
const beside = (test: Test, others: readonly string[]): Test =>
  others.length === 0
    ? test
    : {
        on: 'all',
        of: [
          test,
          {
            on: 'any',
            of: others.flatMap((word) => [namedIn('jobTitles', titleForms(word)), standsIn('jobTitles', word)]),
          },
        ],
      };

const wordSteps = (word: string, others: readonly string[], { weights }: ClauseContext): Step[] => {
  const { former, stem } = weights.title;
  const forms = titleForms(word);
  const steps: readonly Step[] = [
    { share: 1, means: `“${word}” in the headline or the present title`, test: namedIn('currentTitles', forms) },
    { share: former.word, means: `“${word}” in a former title`, test: namedIn('jobTitles', forms) },
    {
      share: stem.current,
      means: `a word like “${word}” in the headline or the present title`,
      test: standsIn('currentTitles', word),
    },
    { share: stem.former, means: `a word like “${word}” in a former title`, test: standsIn('jobTitles', word) },
  ];
  return steps.map((step) => ({ ...step, test: beside(step.test, others) }));
};

/** Senior, junior, lead, trainee: the same rank in a title. */
const rankPart = (title: string, share: number, trade: readonly string[], { weights }: ClauseContext): Part[] => {
  const forms = analyse(title).flatMap(({ term }) => rankForms(term) ?? []);
  return forms.length === 0
    ? []
    : [
        {
          name: 'rank',
          share,
          steps: [
            {
              share: 1,
              means: `${forms[0]} in the headline or the present title`,
              test: beside(namedIn('currentTitles', forms), trade),
            },
            {
              share: weights.title.former.word,
              means: `${forms[0]} in a former title`,
              test: beside(namedIn('jobTitles', forms), trade),
            },
          ],
        },
      ];
};

const inARow = (words: readonly TitleWord[], share: number, { weights }: ClauseContext): Part => {
  const phrase = words.map(({ word }) => word).join(' ');
  return {
    name: 'phrase',
    share,
    steps: [
      { share: 1, means: 'the words in a row, now', test: standsIn('currentTitles', phrase) },
      { share: weights.title.former.word, means: 'the words in a row, formerly', test: standsIn('jobTitles', phrase) },
    ],
  };
};

/** What the words of a title earn: each for itself, all in a row (they say more together), and the rank. Adds up to `share`. */
export const titleWordParts = (
  title: string,
  words: readonly TitleWord[],
  share: number,
  context: ClauseContext,
): Part[] => {
  if (words.length === 0) return [];
  const { phrase, rank } = context.weights.title;
  const trade = words.flatMap(({ word }) => (isRole(word) ? [] : [word]));
  const ranked = rankPart(title, share * rank.share, trade, context);
  const left = share * (ranked.length === 0 ? 1 : 1 - rank.share);
  const together = words.length > 1 ? [inARow(words, left * phrase.share, context)] : [];
  const single = left * (together.length === 0 ? 1 : 1 - phrase.share);
  return [
    ...words.map(({ word, share: own }) => ({
      name: `word:${word}`,
      share: single * own,
      steps: wordSteps(word, isRole(word) ? trade : [], context),
    })),
    ...together,
    ...ranked,
  ];
};
