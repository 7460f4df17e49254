import type { Criterion } from '../model/vacancy.ts';
import type { ClauseContext } from './clauses/context.ts';
import { analyse } from './text/analyse.ts';

export interface Suggestion {
  readonly weight: number;
  readonly reason: string;
}

const rounded = (weight: number): number => Math.round(weight * 1000) / 1000;

/** A skill that half the world lists says less about a person than a rare one. */
const telling = (criterion: Criterion, { knowledge, weights }: ClauseContext): number => {
  if (criterion.kind !== 'skill') return 1;
  const { floor } = weights.skill.rarity;
  const rarest = Math.max(0, ...analyse(criterion.value).map((token) => knowledge.rarity(token.stem)));
  return floor + (1 - floor) * rarest;
};

/**
 * Weights from the weighting file: by kind and need, together never more than the kind's `atMost`, so that a vacancy
 * that lists forty skills does not drown the job's title.
 */
export const suggestWeights = (
  lines: readonly { readonly criterion: Criterion; readonly asks: boolean }[],
  context: ClauseContext,
): Suggestion[] => {
  const { kinds, text } = context.weights;
  let earlier = 0;
  const plain = lines.map(({ criterion, asks }) => {
    if (!asks || criterion.need === 'mustNot') return 0;
    const weight = kinds[criterion.kind][criterion.need] * telling(criterion, context);
    if (criterion.kind !== 'text') return weight;
    earlier += 1;
    return weight * 0.5 ** ((earlier - 1) / text.order.halfAfter);
  });
  const sums = new Map<string, number>();
  for (const [index, { criterion }] of lines.entries()) {
    if (criterion.weight === undefined) {
      sums.set(criterion.kind, (sums.get(criterion.kind) ?? 0) + (plain[index] ?? 0));
    }
  }
  return lines.map(({ criterion }, index) => {
    const { atMost, reason } = kinds[criterion.kind];
    const weight = plain[index] ?? 0;
    const sum = sums.get(criterion.kind) ?? 0;
    if (criterion.need === 'mustNot')
      return { weight: 0, reason: 'What must not be there earns nothing; it shuts out.' };
    if (sum <= atMost || criterion.weight !== undefined) return { weight: rounded(weight), reason };
    return {
      weight: rounded((weight * atMost) / sum),
      reason: `${reason} (${rounded(weight)}, scaled so that all of this kind stay within ${atMost})`,
    };
  });
};
