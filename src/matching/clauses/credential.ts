import { shown, unstated, withLevel } from '../document/tokens.ts';
import type { Clause, Option, Test } from './clause.ts';
import { asked, type ClauseBuilder, type ClauseContext } from './context.ts';
import { wordsOption } from './words.ts';

const credential = (words: string, level: string | undefined, context: ClauseContext) => {
  const known = context.knowledge.credentials.lookUp(words);
  if (known === undefined) return undefined;
  const wanted = level ?? known.level;
  const answers = context.knowledge.credentials.satisfying(known.id, wanted);
  const keys = answers.map((answer) =>
    answer.level === undefined ? shown(answer.id) : withLevel(answer.id, answer.level),
  );
  return {
    ...known,
    wanted,
    keys: keys.length === 0 ? [wanted === undefined ? known.id : withLevel(known.id, wanted)] : keys,
  };
};

/** A qualification or licence by its normalised entry, its level, and the day until which it is good. */
export const credentialClause: ClauseBuilder = (criterion, context): Clause | undefined => {
  const { lower, unstated: unsaid } = context.weights.credential.levels;
  const options: Option[] = [];
  const met: Test[] = [];
  for (const words of asked(criterion)) {
    const known = credential(words, criterion.level, context);
    if (known === undefined) {
      const option = wordsOption(words, context);
      if (option) options.push(option);
      met.push({ on: 'phrase', field: 'text', words, how: 'stemmed' });
      continue;
    }
    const valid = (keys: readonly string[]): Test => ({ on: 'valid', keys, day: context.today });
    const degrees =
      known.wanted === undefined
        ? []
        : [
            { share: unsaid, means: 'level not stated', test: valid([withLevel(known.id, unstated)]) },
            { share: lower, means: 'at another level', test: valid([known.id]) },
          ];
    options.push({
      factor: 1,
      about: known.wanted === undefined ? known.name : `${known.name} (${known.wanted})`,
      key: known.id,
      via: { kind: 'exact', ...known.source },
      parts: [{ name: 'held', share: 1, steps: [{ share: 1, means: 'held', test: valid(known.keys) }, ...degrees] }],
    });
    met.push(valid(known.keys));
  }
  return options.length === 0 ? undefined : { options, met: { on: 'any', of: met } };
};
