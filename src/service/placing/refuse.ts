import { WhylistError } from '../../errors.ts';
import type { RuleOutcome } from '../../model/introduction.ts';

/**
 * @param what is not to be done, as it stands in the message: `introduced`
 * @throws WhylistError `checks-failed` that names each rule that does not hold and what is to be done about it
 */
export const refuseUnlessAll = (rules: readonly RuleOutcome[], what: string): void => {
  const failed = rules.filter(({ passed }) => !passed);
  if (failed.length === 0) return;
  throw new WhylistError(
    'checks-failed',
    `They cannot be ${what} yet: ${failed.length} of ${rules.length} checks are open.`,
    {
      fields: failed.map(({ rule, means, provision }) => ({
        path: `/rules/${rule}`,
        message: `${means} (${provision})`,
      })),
    },
  );
};
