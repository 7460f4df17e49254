import { languageLevels } from '../document/language-levels.ts';
import { shown, unstated, withLevel } from '../document/tokens.ts';
import type { Clause, Option, Step, Test } from './clause.ts';
import { asked, type ClauseBuilder, type ClauseContext, exactly } from './context.ts';

const codeOf = (words: string, { knowledge }: ClauseContext): string | undefined =>
  knowledge.languages.find(words)[0]?.code ?? (/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(words) ? words : undefined);

const speaks = (token: string): Test => ({ on: 'keyword', field: 'languages', anyOf: [token] });

const stepsFor = (code: string, level: string | undefined, { weights }: ClauseContext): Step[] => {
  if (level === undefined) return [{ share: 1, means: 'spoken', test: speaks(shown(code)) }];
  const { unstated: unsaid, oneBelow, below } = weights.language.levels;
  const rank = languageLevels.findIndex((name) => name.toLowerCase() === level.toLowerCase());
  const lower = languageLevels[rank - 1];
  const lowest = languageLevels[0];
  return [
    { share: 1, means: `${level} or better`, test: speaks(withLevel(code, level)) },
    { share: unsaid, means: 'level not stated', test: speaks(withLevel(code, unstated)) },
    ...(lower === undefined ? [] : [{ share: oneBelow, means: `${lower}`, test: speaks(withLevel(code, lower)) }]),
    { share: below, means: 'at a lower level', test: speaks(withLevel(code, lowest)) },
  ];
};

/** A language and how well it is spoken, by CEFR levels. */
export const languageClause: ClauseBuilder = (criterion, context): Clause | undefined => {
  const options: Option[] = asked(criterion).flatMap((words) => {
    const code = codeOf(words, context);
    if (code === undefined) return [];
    const steps = stepsFor(code, criterion.level, context);
    return [{ factor: 1, about: words, key: code, via: exactly, parts: [{ name: 'level', share: 1, steps }] }];
  });
  if (options.length === 0) return undefined;
  const met = options.flatMap((option) => option.parts[0]?.steps[0]?.test ?? []);
  return { options, met: { on: 'any', of: met } };
};
