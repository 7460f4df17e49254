import type { Relation } from './package.ts';
import type { Styles } from './styles.ts';

/** What a walk through one part of the document knows and gathers. */
export interface WalkContext {
  readonly styles: Styles;
  readonly relations: ReadonlyMap<string, Relation>;
  /** Texts that a reader does not see, with the reason. */
  readonly hidden: { readonly because: string; readonly text: string }[];
  /** Texts that are no part of the document: prompts of empty content controls. */
  readonly prompts: string[];
  readonly counters: { block: number; page: number };
  /** White text is no trick on coloured ground: inside shapes and shaded cells the ground is not known. */
  readonly groundKnown: boolean;
  readonly block: number;
  readonly depth: number;
}

export const newBlock = (context: WalkContext): WalkContext => ({ ...context, block: ++context.counters.block });
