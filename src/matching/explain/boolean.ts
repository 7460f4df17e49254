import type { Accountant } from './facts.ts';
import { wordsFound } from './found-words.ts';
import { listed, quoted } from './words.ts';

export const booleanAccount: Accountant = (facts) => {
  const { criterion, clause, met } = facts;
  if (!met) return { reason: `The search ${criterion.value} does not find this CV.`, evidence: [] };
  const evidence = wordsFound(facts, clause.met, 1).slice(0, 6);
  const words = [...new Set(evidence.map(({ term }) => term))].slice(0, 4).map(quoted);
  const by = words.length === 0 ? '' : ` by ${listed(words)}`;
  return { reason: `The search ${criterion.value} finds this CV${by}.`, found: 'what the search asks for', evidence };
};
