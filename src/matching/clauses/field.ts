import type { Field, Knowledge } from '../../knowledge/knowledge.ts';
import type { Criterion } from '../../model/vacancy.ts';
import { atLeast, fieldSteps, inTitles } from '../document/tokens.ts';
import type { Clause, Part, Step, Test } from './clause.ts';
import { asked, type ClauseBuilder } from './context.ts';

/** Experience in a field of work that is known by name, without a number of years. */
export const isField = ({ kind, value, minYears }: Criterion, { fields }: Pick<Knowledge, 'fields'>): boolean =>
  kind === 'experience' && minYears === undefined && fields.byName(value) !== undefined;

/** The fields that a criterion names, the one that counts most first. */
export const fieldsAsked = (criterion: Criterion, { fields }: Pick<Knowledge, 'fields'>): Field[] =>
  asked(criterion).flatMap((name) => fields.byName(name) ?? []);

/** Fields after the tenth are too far off to tell anybody apart. */
const mostFields = 10;
/** Fields after the third are near the vacancy's work, not the work itself. */
const ownFields = 3;

const atStrength = (key: string, percent: number): Test => ({
  on: 'keyword',
  field: 'fields',
  anyOf: [atLeast(key, percent)],
});

const strengthSteps = (key: string, full: number, subject: string): Step[] =>
  fieldSteps
    .filter((percent) => percent <= full * 100)
    .reverse()
    .map((percent) => ({
      share: percent / (full * 100),
      means: `${subject} by ${percent} % or more`,
      test: atStrength(key, percent),
    }));

/**
 * What fields of work a CV is about, by its words and by its titles against those of the fields' descriptions: parts of
 * falling size add up, for a vacancy stands between fields as people do.
 */
export const fieldClause: ClauseBuilder = (criterion, { knowledge, weights }): Clause | undefined => {
  const { full, further, parts, met } = weights.field;
  const fields = fieldsAsked(criterion, knowledge).slice(0, mostFields);
  const [first] = fields;
  if (first === undefined) return undefined;
  const sum = fields.reduce((total, _, index) => total + further ** index, 0);
  const partsOf = ({ code, name }: Field, index: number): Part[] => {
    const share = further ** index / sum;
    const work = `of the work of ${name.toLowerCase()}`;
    return [
      { name: `field:${code}`, share: share * parts.text, steps: strengthSteps(code, full, `the CV is ${work}`) },
      {
        name: `titles:${code}`,
        share: share * parts.titles,
        steps: strengthSteps(inTitles(code), full, `its titles are ${work}`),
      },
    ];
  };
  const least = Math.round(met * 100);
  return {
    options: [
      {
        factor: 1,
        about: first.name,
        key: first.code,
        via: { kind: 'related', ...first.source },
        parts: fields.flatMap(partsOf),
      },
    ],
    met: { on: 'any', of: fields.slice(0, ownFields).map(({ code }) => atStrength(code, least)) },
  };
};
