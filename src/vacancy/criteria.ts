import { slug } from '../knowledge/slug.ts';
import type { Criterion, CriterionKind } from '../model/vacancy.ts';

/** A quote of the vacancy: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const criterionId = (kind: CriterionKind, value: string): string => `${kind}:${slug(value) || 'x'}`;

export type Details = Omit<Criterion, 'id' | 'kind' | 'why' | 'alternatives'> & { readonly alternatives?: string[] };

/** A criterion read from the text, with the words that asked for it. */
export const fromText = (
  kind: CriterionKind,
  id: string,
  details: Details,
  quote: Span & { readonly in: string },
): Criterion => ({
  id: `${kind}:${id}`,
  kind,
  ...details,
  alternatives: details.alternatives ?? [],
  why: { from: 'text', quote: quote.in.slice(quote.start, quote.end), start: quote.start, end: quote.end },
});
