import type { PricedClause, PricedOption, PricedPart } from '../clauses/clause.ts';
import { type Query, testQuery } from './test-query.ts';

const best = (queries: readonly Query[]): Query => {
  const [only] = queries;
  return queries.length === 1 && only ? only : { dis_max: { queries: [...queries], tie_breaker: 0 } };
};

const partQuery = (part: PricedPart): Query =>
  best(part.steps.map((step) => ({ constant_score: { filter: testQuery(step.test), boost: step.hundredths } })));

const optionQuery = (option: PricedOption): Query => {
  const parts = option.parts.map(partQuery);
  const [only] = parts;
  return parts.length === 1 && only ? only : { bool: { should: parts, minimum_should_match: 1 } };
};

/**
 * A clause as a query whose score is its points in hundredths: constant scores for the steps, the best step of a part,
 * the sum of the parts, the best of the options. Nothing in it looks at other candidates.
 */
export const clauseQuery = (clause: PricedClause, name: string): Query => ({
  bool: { must: [best(clause.options.map(optionQuery))], _name: name },
});
