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

/** Asks once for each object, and keeps the answer for as long as the object is in use. */
export const rememberedBy = <K extends object, T>(ask: (about: K) => T): ((about: K) => T) => {
  const answers = new WeakMap<K, T>();
  return (about) => {
    const known = answers.get(about);
    if (known !== undefined || answers.has(about)) return known as T;
    const answer = ask(about);
    answers.set(about, answer);
    return answer;
  };
};
