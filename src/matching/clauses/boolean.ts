import { parseBoolean } from '../boolean/parse.ts';
import { booleanTest } from '../boolean/to-test.ts';
import type { Clause } from './clause.ts';
import { type ClauseBuilder, exactly } from './context.ts';

/** A search in the recruiters' language: it holds or it does not. */
export const booleanClause: ClauseBuilder = (criterion, { knowledge }): Clause => {
  const test = booleanTest(parseBoolean(criterion.value), knowledge);
  const steps = [{ share: 1, means: 'the search finds the CV', test }];
  return {
    options: [{ factor: 1, about: criterion.value, via: exactly, parts: [{ name: 'search', share: 1, steps }] }],
    met: test,
  };
};
