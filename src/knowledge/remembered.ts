/**
 * Asks once for each text. Where it lives as long as the process, `most` bounds what it keeps: when that is full, it begins
 * anew.
 */
export const remembered = <T>(ask: (text: string) => T, most = Number.POSITIVE_INFINITY): ((text: string) => T) => {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    // "Nothing" is an answer too.
    if (known !== undefined || answers.has(text)) return known as T;
    const answer = ask(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
};
