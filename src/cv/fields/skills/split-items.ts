const separators = /[,;|•·∙▪●◦‣⁃➢➤►✓✔✦❖\t\n]|\s+[/–—]\s+|\s{3,}|\s+-\s+/uy;

/** Parts a list at commas, bullets, bars, tabs and slashes with spaces, but not inside brackets. */
export const splitItems = (words: string): readonly string[] => {
  const items: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < words.length; ) {
    const c = words.charAt(at);
    if (c === '(' || c === '[') depth++;
    else if (c === ')' || c === ']') depth = Math.max(0, depth - 1);
    separators.lastIndex = at;
    const match = depth === 0 ? separators.exec(words) : null;
    // `1,000` and `2,5` are numbers.
    const number = match?.[0] === ',' && /\d,\d{3}/u.test(words.slice(Math.max(0, at - 1), at + 4));
    if (match === null || number) {
      at++;
      continue;
    }
    items.push(words.slice(from, at));
    at += match[0].length;
    from = at;
  }
  // A bracket that never closes would have swallowed the rest of the list.
  if (depth > 0 && from < words.length) {
    const open = words.indexOf('(', from);
    const rest = words.slice(open + 1);
    items.push(...(rest.includes(',') ? [words.slice(from, open), ...splitItems(rest)] : [words.slice(from)]));
  } else items.push(words.slice(from));
  return items.map((item) => item.trim()).filter((item) => item !== '');
};

/** How many parts a list separator makes of the words. */
export const countItems = (words: string): number => splitItems(words).length;
