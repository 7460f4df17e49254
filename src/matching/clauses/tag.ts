import type { Clause, Test } from './clause.ts';
import { asked, type ClauseBuilder, exactly } from './context.ts';

export const tagClause: ClauseBuilder = (criterion): Clause | undefined => {
  const tags = asked(criterion).map((tag) => tag.toLowerCase());
  const test: Test = { on: 'keyword', field: 'tags', anyOf: tags };
  const steps = [{ share: 1, means: 'tagged', test }];
  return {
    options: [{ factor: 1, about: tags.join(' or '), via: exactly, parts: [{ name: 'tag', share: 1, steps }] }],
    met: test,
  };
};
