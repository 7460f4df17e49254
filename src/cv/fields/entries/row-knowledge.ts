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

const remembered = (ask: (text: string) => number): ((text: string) => number) => {
  const answers = new Map<string, number>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
};
