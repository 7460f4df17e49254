import type { PricedClause, PricedOption, Test } from './clauses/clause.ts';
import type { Plan } from './plan.ts';

const spelled = (test: Test): Test => {
  switch (test.on) {
    case 'all':
    case 'any':
      return { ...test, of: test.of.map(spelled) };
    case 'not':
      return { ...test, of: spelled(test.of) };
    case 'phrase': {
      if (test.how !== 'synonyms') return test;
      const words = [...new Set((test.forms ?? []).map((form) => form.words))];
      return { on: 'any', of: words.map((one) => ({ on: 'phrase', field: test.field, words: one, how: 'plain' })) };
    }
    default:
      return test;
  }
};

const spelledOption = (option: PricedOption): PricedOption => ({
  ...option,
  parts: option.parts.map((part) => ({
    ...part,
    steps: part.steps.map((step) => ({ ...step, test: spelled(step.test) })),
  })),
});

const spelledClause = (clause: PricedClause): PricedClause => ({
  ...clause,
  options: clause.options.map(spelledOption),
  met: spelled(clause.met),
  ...(clause.gate === undefined ? {} : { gate: spelled(clause.gate) }),
});

/**
 * The plan with every way of writing a skill asked for by itself, where otherwise the index's own synonyms would find
 * them: the same candidates earn the same points as if the synonyms of the plan were in force.
 */
export const spellOut = ({ lines }: Plan): Plan => ({
  lines: lines.map((line) => (line.clause === undefined ? line : { ...line, clause: spelledClause(line.clause) })),
});
