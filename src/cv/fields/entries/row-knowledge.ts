import { remembered } from '../../../knowledge/remembered.ts';

/** What the readers of rows ask about words, each answered from 0 to 1. */
export interface RowKnowledge {
  readonly title: (text: string) => number;
  readonly place: (text: string) => number;
}

/** The same words are weighed many times over while the ways to read a head are compared; looking them up is the dear part. */
export const remembering = (knows: RowKnowledge): RowKnowledge => ({
  title: remembered(knows.title),
  place: remembered(knows.place),
});
