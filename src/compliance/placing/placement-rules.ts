import type { Check } from '../../model/check.ts';
import type { Introduction, RuleOutcome } from '../../model/introduction.ts';
import { standingCheck } from '../disclosure/standing-check.ts';

interface PlacementFacts {
  /** Of this candidate for this vacancy; undefined where they were never introduced. */
  readonly introduction: Introduction | undefined;
  readonly checks: readonly Check[];
  readonly startDate: string;
}

/** What must hold before somebody is recorded as placed. */
export const placementRules = ({ introduction, checks, startDate }: PlacementFacts): RuleOutcome[] => {
  const seen = standingCheck(checks, 'right-to-work', { today: startDate });
  return [
    {
      rule: 'introduced',
      passed: introduction !== undefined,
      means:
        introduction === undefined
          ? 'Introduce them to the client first.'
          : `Introduced on ${introduction.at.slice(0, 10)}.`,
      provision: 'Conduct Regulations 2003, regs. 19 to 22',
    },
    {
      rule: 'right-to-work',
      passed: seen?.passed === true,
      means:
        seen?.passed === true
          ? `Evidence was seen on ${seen.at.slice(0, 10)} and counts on the first day.`
          : 'See evidence of the right to work that still counts on the first day, and record that it was seen.',
      provision: 'Immigration, Asylum and Nationality Act 2006, s.15',
    },
  ];
};
