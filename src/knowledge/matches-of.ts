/**
 * All matches of a pattern with the flag `g`, from left to right, as `text.matchAll(pattern)` finds them. That one copies
 * the pattern at each call, which for a line of a CV takes longer than looking.
 */
export const matchesOf = (text: string, pattern: RegExp): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would be found again and again; half of a surrogate pair is no place to start.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
};
