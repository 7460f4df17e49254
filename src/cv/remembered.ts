/** Asks once for each text. For as long as one CV is read: what it keeps are words of the CV. */
export const remembered = (ask: (text: string) => number): ((text: string) => number) => {
  const answers = new Map<string, number>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
};
