import type { SkillEntry } from '../../knowledge/knowledge.ts';
import type { Criterion } from '../../model/vacancy.ts';
import { arePooled, pairKey } from '../document/pooled-skills.ts';
import { lastUsedIn, shown, strong } from '../document/tokens.ts';
import { analyse } from '../text/analyse.ts';
import type { Clause, Form, Option, Part, Step, Test } from './clause.ts';
import { asked, type ClauseBuilder, type ClauseContext } from './context.ts';
import { byDepth, forYears, towardsYears } from './month-steps.ts';
import { wordsOption } from './words.ts';

const has = (ids: readonly string[]): Test => ({ on: 'keyword', field: 'skills', anyOf: ids.map(shown) });

/** Punctuation that the index takes away must not be what told the word: `.NET` would be found in every "net". */
const survivesAnalysis = (words: string): boolean => {
  const tokens = analyse(words);
  return tokens.length > 1 || tokens[0]?.term.length === words.length;
};

/**
 * The forms that can be looked for in running text. A name that is also an everyday word (Go, Excel, R) is left to the
 * reader of the CV, who sees its surroundings: the lexicon finds it on its own only if it is unmistakable.
 */
const formsInText = (entry: SkillEntry, { knowledge }: ClauseContext): Form[] =>
  entry.forms
    .map((words, index) => ({
      words,
      via: { kind: index === 0 ? ('exact' as const) : ('synonym' as const), ...entry.source },
    }))
    .filter(
      ({ words }) => survivesAnalysis(words) && knowledge.skills.find(words).some((mention) => mention.id === entry.id),
    );

/** Text is searched through the live synonyms, so that a new one works before any CV is read again. */
const mentioned = (entry: SkillEntry, context: ClauseContext): Test | undefined => {
  const forms = formsInText(entry, context);
  const [first] = forms;
  return first === undefined ? undefined : { on: 'phrase', field: 'text', words: first.words, how: 'synonyms', forms };
};

const recencySteps = (ids: readonly string[], { weights, today }: ClauseContext): Step[] => {
  const { halfLifeYears, freshYears } = weights.skill.recency;
  const year = Number(today.slice(0, 4));
  return [0, 1, 2, 3, 5, 7, 10].map((beyond) => {
    const since = year - freshYears - beyond;
    const span = Array.from({ length: year + 2 - since }, (_, index) => since + index);
    return {
      share: 0.5 ** (beyond / halfLifeYears),
      means: `last used in ${since} or later`,
      test: { on: 'keyword', field: 'skills', anyOf: ids.flatMap((id) => span.map((used) => lastUsedIn(id, used))) },
    };
  });
};

/** Shown, for how long, how lately: by one skill, or by several that were asked for as alternatives. */
const partsFor = (entries: readonly SkillEntry[], criterion: Criterion, context: ClauseContext): Part[] => {
  const { standing, years, ...skill } = context.weights.skill;
  const ids = entries.map(({ id }) => id);
  const inText = entries.flatMap((entry) => mentioned(entry, context) ?? []);
  const { minYears } = criterion;
  const parts = minYears === undefined ? skill.parts : skill.partsWithYears;
  const keys = [...ids, ...pairsOf(entries, context)];
  return [
    {
      name: 'shown',
      share: parts.shown,
      steps: [
        {
          share: standing.evidenced,
          means: 'used in a dated job',
          test: { on: 'keyword', field: 'skills', anyOf: ids.map(strong) },
        },
        { share: standing.claimed, means: 'listed', test: has(ids) },
        ...inText.map((test) => ({ share: standing.mentioned, means: 'mentioned', test })),
      ],
    },
    {
      name: 'years',
      share: parts.years,
      steps: minYears === undefined ? byDepth('skills', keys, years.unasked) : towardsYears('skills', keys, minYears),
    },
    { name: 'recency', share: parts.recency, steps: recencySteps(ids, context) },
  ];
};

const pairsOf = (entries: readonly SkillEntry[], { knowledge }: ClauseContext): string[] =>
  entries.flatMap((one, index) =>
    entries
      .slice(index + 1)
      .flatMap((other) => (arePooled(one.id, other.id, knowledge) ? [pairKey(one.id, other.id)] : [])),
  );

/** Near alternatives together: five years of Java or Kotlin may be three of one and two of the other. */
const together = (entries: readonly SkillEntry[], criterion: Criterion, context: ClauseContext): Option[] =>
  entries.flatMap((one, index) =>
    entries.slice(index + 1).flatMap((other) =>
      arePooled(one.id, other.id, context.knowledge)
        ? [
            {
              factor: 1,
              about: `${one.name} and ${other.name}`,
              key: pairKey(one.id, other.id),
              via: { kind: 'exact' as const, ...one.source },
              parts: partsFor([one, other], criterion, context),
            },
          ]
        : [],
    ),
  );

const direct = (entry: SkillEntry, criterion: Criterion, context: ClauseContext): Option => ({
  factor: 1,
  about: entry.name,
  key: entry.id,
  via: { kind: 'exact', ...entry.source },
  parts: partsFor([entry], criterion, context),
});

/**
 * From `implies` on, a related skill is as good as the skill itself. Below it, years of one that is merely near come to
 * no more than the skill itself, listed without a job that shows it.
 */
const factorOf = (nearness: number, criterion: Criterion, { weights }: ClauseContext): number => {
  const { related, standing, parts, partsWithYears } = weights.skill;
  const listed = standing.claimed * (criterion.minYears === undefined ? parts : partsWithYears).shown;
  return nearness >= related.implies ? nearness : (listed * nearness) / related.implies;
};

const relatedTo = (entry: SkillEntry, criterion: Criterion, context: ClauseContext): Option[] => {
  const { least, atMost } = context.weights.skill.related;
  return context.knowledge.skills
    .related(entry.id)
    .filter((near) => near.nearness >= least)
    .slice(0, atMost)
    .flatMap((near) => {
      const other = context.knowledge.skills.byId(near.id);
      if (other === undefined) return [];
      return [
        {
          factor: factorOf(near.nearness, criterion, context),
          about: other.name,
          key: other.id,
          via: { kind: 'related' as const, ...near.source },
          parts: partsFor([other], criterion, context),
        },
      ];
    });
};

const fulfils = (entry: SkillEntry, criterion: Criterion, context: ClauseContext): Test => {
  const implying = context.knowledge.skills
    .related(entry.id)
    .filter((near) => near.nearness >= context.weights.skill.related.implies)
    .map((near) => near.id);
  const ids = [entry.id, ...implying];
  if (criterion.minYears !== undefined) return forYears('skills', ids, criterion.minYears);
  const inText = mentioned(entry, context);
  return { on: 'any', of: [has(ids), ...(inText === undefined ? [] : [inText])] };
};

/** A skill by its levels: shown, for how long, how lately; the skill itself, an alternative, or a related one. */
export const skillClause: ClauseBuilder = (criterion, context): Clause | undefined => {
  const known = asked(criterion).map((words) => ({ words, entry: context.knowledge.skills.lookUp(words) }));
  const options: Option[] = [];
  const met: Test[] = [];
  for (const { words, entry } of known) {
    if (entry === undefined) {
      const option = wordsOption(words, context);
      if (option === undefined) continue;
      options.push(option);
      met.push({ on: 'phrase', field: 'text', words, how: 'stemmed' });
    } else {
      options.push(direct(entry, criterion, context));
      met.push(fulfils(entry, criterion, context));
    }
  }
  const entries = known.flatMap(({ entry }) => entry ?? []);
  options.push(...together(entries, criterion, context));
  const pairs = pairsOf(entries, context);
  if (pairs.length > 0 && criterion.minYears !== undefined) met.push(forYears('skills', pairs, criterion.minYears));
  for (const { entry } of known) if (entry) options.push(...relatedTo(entry, criterion, context));
  return options.length === 0 ? undefined : { options, met: { on: 'any', of: met } };
};
