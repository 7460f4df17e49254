import type { Field, Knowledge } from '../../knowledge/knowledge.ts';
import type { Criterion } from '../../model/vacancy.ts';
import { atLeast } from '../document/tokens.ts';
import type { Clause, Part, Step, Test } from './clause.ts';
import { asked, type ClauseBuilder } from './context.ts';

/** Experience in a field of work that is known by name, without a number of years. */
export const isField = ({ kind, value, minYears }: Criterion, { fields }: Pick<Knowledge, 'fields'>): boolean =>
  kind === 'experience' && minYears === undefined && fields.byName(value) !== undefined;

/** The fields that a criterion names, the one that counts most first. */
export const fieldsAsked = (criterion: Criterion, { fields }: Pick<Knowledge, 'fields'>): Field[] =>
  asked(criterion).flatMap((name) => fields.byName(name) ?? []);

const atStrength = ({ code }: Field, percent: number): Test => ({
  on: 'keyword',
  field: 'fields',
  anyOf: [atLeast(code, percent)],
});

const strengthSteps = (field: Field, full: number): Step[] => {
  const goal = Math.max(1, Math.round(full * 10));
  return Array.from({ length: goal }, (_, index) => goal - index).map((tenths) => ({
    share: tenths / goal,
    means: `the CV is about the work of ${field.name.toLowerCase()} by ${tenths * 10} % or more`,
    test: atStrength(field, tenths * 10),
  }));
};

/**
 * What fields of work a CV is about, by its words against those of the fields' descriptions: parts of falling size add
 * up, for a vacancy stands between fields as people do.
 */
export const fieldClause: ClauseBuilder = (criterion, { knowledge, weights }): Clause | undefined => {
  const { full, further } = weights.field;
  const fields = fieldsAsked(criterion, knowledge).slice(0, full.length);
  const [first] = fields;
  if (first === undefined) return undefined;
  const sum = fields.reduce((total, _, index) => total + further ** index, 0);
  const parts = fields.map(
    (field, index): Part => ({
      name: `field:${field.code}`,
      share: further ** index / sum,
      steps: strengthSteps(field, full[index] ?? 1),
    }),
  );
  return {
    options: [{ factor: 1, about: first.name, key: first.code, via: { kind: 'related', ...first.source }, parts }],
    met: { on: 'any', of: fields.map((field) => atStrength(field, 40)) },
  };
};
