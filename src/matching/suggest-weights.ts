import { isGeneralCredential } from '../knowledge/general-credentials.ts';
import type { Criterion } from '../model/vacancy.ts';
import type { ClauseContext } from './clauses/context.ts';
import { isField } from './clauses/field.ts';
import { analyse } from './text/analyse.ts';

export interface Suggestion {
  readonly weight: number;
  readonly reason: string;
}

/** What shares a ceiling: the kind, but for fields of work, of which a vacancy has one. */
const groupOf = (criterion: Criterion, { knowledge }: ClauseContext): string =>
  isField(criterion, knowledge) ? 'field' : criterion.kind;

const rounded = (weight: number): number => Math.round(weight * 1000) / 1000;

const isGeneral = ({ kind, value, level }: Criterion, { knowledge }: ClauseContext): boolean => {
  if (kind !== 'qualification' && kind !== 'licence') return false;
  const { id } = knowledge.credentials.lookUp(value) ?? {};
  // Every class of driving licence but the ordinary one is a trade's own.
  return id !== undefined && isGeneralCredential(id) && (id !== 'driving' || level === undefined || level === 'B');
};

/** A skill or paper that half the world has says less about a person than a rare one. */
const telling = (criterion: Criterion, context: ClauseContext): number => {
  const { knowledge, weights } = context;
  if (isGeneral(criterion, context)) return weights.credential.general.factor;
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
  const { kinds, text, field } = context.weights;
  const numbers = (criterion: Criterion) =>
    isField(criterion, context.knowledge)
      ? { ...field, atMost: Math.max(field.must, field.should) }
      : kinds[criterion.kind];
  let earlier = 0;
  const plain = lines.map(({ criterion, asks }) => {
    if (!asks || criterion.need === 'mustNot') return 0;
    const weight = numbers(criterion)[criterion.need] * telling(criterion, context);
    if (criterion.kind !== 'text') return weight;
    earlier += 1;
    return weight * 0.5 ** ((earlier - 1) / text.order.halfAfter);
  });
  const sums = new Map<string, number>();
  for (const [index, { criterion }] of lines.entries()) {
    if (criterion.weight === undefined) {
      const group = groupOf(criterion, context);
      sums.set(group, (sums.get(group) ?? 0) + (plain[index] ?? 0));
    }
  }
  return lines.map(({ criterion }, index) => {
    const { atMost, reason } = numbers(criterion);
    const weight = plain[index] ?? 0;
    const sum = sums.get(groupOf(criterion, context)) ?? 0;
    if (criterion.need === 'mustNot')
      return { weight: 0, reason: 'What must not be there earns nothing; it shuts out.' };
    if (sum <= atMost || criterion.weight !== undefined) return { weight: rounded(weight), reason };
    return {
      weight: rounded((weight * atMost) / sum),
      reason: `${reason} (${rounded(weight)}, scaled so that all of this kind stay within ${atMost})`,
    };
  });
};
