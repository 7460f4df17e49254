/**
 * Asks once for each text. Where it lives as long as the process, `most` bounds what it keeps: when that is full, it begins
 * anew.
 */
export const remembered = <T>(ask: (text: string) => T, most = Number.POSITIVE_INFINITY): ((text: string) => T) => {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
};
