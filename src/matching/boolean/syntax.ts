export const booleanFields = ['title', 'skill', 'tag', 'employer', 'location'] as const;
export type BooleanField = (typeof booleanFields)[number];

/** `at` is where in the text it stands, for errors and for the page. */
export interface BooleanLeaf {
  readonly is: 'words' | 'beginning';
  readonly field?: BooleanField;
  readonly words: string;
  readonly quoted: boolean;
  readonly at: number;
}

/** A search as a tree. */
export type BooleanNode =
  | { readonly is: 'and'; readonly of: readonly BooleanNode[] }
  | { readonly is: 'or'; readonly of: readonly BooleanNode[] }
  | { readonly is: 'not'; readonly of: BooleanNode }
  | BooleanLeaf;

export interface BooleanToken {
  readonly is: 'open' | 'close' | 'and' | 'or' | 'not' | 'field' | 'word' | 'phrase' | 'end';
  readonly text: string;
  readonly at: number;
}
