/** What the readers of rows ask about words, each answered from 0 to 1. */
export interface RowKnowledge {
  readonly title: (text: string) => number;
  readonly place: (text: string) => number;
}
