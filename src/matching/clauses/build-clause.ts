import type { Criterion, CriterionKind } from '../../model/vacancy.ts';
import { availabilityClause } from './availability.ts';
import { booleanClause } from './boolean.ts';
import type { Clause } from './clause.ts';
import type { ClauseBuilder, ClauseContext } from './context.ts';
import { credentialClause } from './credential.ts';
import { experienceClause } from './experience.ts';
import { languageClause } from './language.ts';
import { locationClause } from './location.ts';
import { rightToWorkClause } from './right-to-work.ts';
import { salaryClause } from './salary.ts';
import { skillClause } from './skill.ts';
import { tagClause } from './tag.ts';
import { textClause } from './text.ts';
import { titleClause } from './title.ts';

const builders: Readonly<Record<CriterionKind, ClauseBuilder>> = {
  availability: availabilityClause,
  boolean: booleanClause,
  experience: experienceClause,
  language: languageClause,
  licence: credentialClause,
  location: locationClause,
  qualification: credentialClause,
  rightToWork: rightToWorkClause,
  salary: salaryClause,
  skill: skillClause,
  tag: tagClause,
  text: textClause,
  title: titleClause,
};

export const buildClause = (criterion: Criterion, context: ClauseContext): Clause | undefined =>
  builders[criterion.kind](criterion, context);
