import type { PlacedText } from './place-lines.ts';
import type { Section } from './placed.ts';

export interface Verdict {
  readonly isCv: boolean;
  readonly kind: string;
}
export const isItACv = (_text: PlacedText, _sections: readonly Section[]): Verdict => ({ isCv: true, kind: 'cv' });
