import { groupKey, titleKey } from '../document/title-tokens.ts';
import type { Clause, KeywordField, Option, Step, Test } from './clause.ts';
import { type ClauseBuilder, type ClauseContext, exactly } from './context.ts';
import { fieldClause, isField } from './field.ts';
import { forYears, towardsYears } from './month-steps.ts';
import { circleOf } from './title.ts';

const totalSteps = (minYears: number, { weights }: ClauseContext): Step[] =>
  [...weights.experience.steps.steps].reverse().map(({ at, share }) => ({
    share,
    means: at === 1 ? `${minYears} years or more in all` : `${Math.round(at * 100)} % of the years asked`,
    test: { on: 'number', field: 'experienceMonths', gte: Math.ceil(minYears * 12 * at) },
  }));

interface Area {
  readonly field: KeywordField;
  readonly keys: readonly string[];
  readonly about: string;
}

/** What the years were asked in, where that is a title or a skill that is known by name. */
const areaOf = (value: string, { knowledge }: ClauseContext): Area | undefined => {
  const skill = knowledge.skills.lookUp(value);
  if (skill) return { field: 'skills', keys: [skill.id], about: skill.name };
  const [title] = knowledge.titles.normalise(value);
  if (title === undefined || title.confidence < 0.9) return undefined;
  return {
    field: 'titles',
    keys: [titleKey(title.id), ...title.groups.filter((group) => circleOf(group) <= 1).map(groupKey)],
    about: title.name,
  };
};

/** Years of work: in what was asked for, or, for less, in all. */
export const experienceClause: ClauseBuilder = (criterion, context): Clause | undefined => {
  const { minYears } = criterion;
  if (isField(criterion, context.knowledge)) return fieldClause(criterion, context);
  if (minYears === undefined) return undefined;
  const area = areaOf(criterion.value, context);
  const inAll: Option = {
    factor: area === undefined ? 1 : context.weights.experience.elsewhere.share,
    about: 'experience',
    via: exactly,
    parts: [{ name: 'years', share: 1, steps: totalSteps(minYears, context) }],
  };
  if (area === undefined) {
    const enough: Test = { on: 'number', field: 'experienceMonths', gte: Math.ceil(minYears * 12) };
    return { options: [inAll], met: enough };
  }
  const inArea: Option = {
    factor: 1,
    about: area.about,
    key: area.keys[0] ?? '',
    via: exactly,
    parts: [{ name: 'years', share: 1, steps: towardsYears(area.field, area.keys, minYears) }],
  };
  return { options: [inArea, inAll], met: forYears(area.field, area.keys, minYears) };
};
