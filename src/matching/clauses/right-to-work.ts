import type { Clause, Test } from './clause.ts';
import { type ClauseBuilder, exactly } from './context.ts';

const standing = (token: string): Test => ({ on: 'keyword', field: 'rightToWork', anyOf: [token] });

/** What the CV states about the right to work. Silence is no answer, and no ground to leave somebody out. */
export const rightToWorkClause: ClauseBuilder = (criterion, { weights }): Clause => {
  const { held, stated } = weights.rightToWork.standing;
  return {
    options: [
      {
        factor: 1,
        about: criterion.value,
        via: exactly,
        parts: [
          {
            name: 'statement',
            share: 1,
            steps: [
              { share: held, means: 'stated', test: standing('held') },
              { share: stated, means: 'stated, but unclear', test: standing('stated') },
            ],
          },
        ],
      },
    ],
    met: standing('held'),
    gate: { on: 'not', of: standing('sponsorship-needed') },
  };
};
