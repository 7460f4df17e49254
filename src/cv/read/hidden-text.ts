import { type Finding, finding } from '../../model/finding.ts';
import { cleanText } from './clean-text.ts';

export interface HiddenText {
  /** Ends "Text that a reader does not see, …". */
  readonly because: string;
  readonly page: number;
  readonly text: string;
}

/** Fewer letters than this are slips of a word processor, not a message. */
const leastLetters = 4;
const longest = 400;

/** One finding for each reason and page, with the words themselves. */
export const hiddenTextFindings = (hidden: readonly HiddenText[]): Finding[] => {
  const groups = new Map<string, { because: string; page: number; text: string }>();
  for (const { because, page, text } of hidden) {
    const key = `${page} ${because}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { because, page, text });
    else if (group.text.length < 4 * longest) group.text += text;
  }
  return [...groups.values()].flatMap(({ because, page, text }) => {
    const shown = cleanText(text).replace(/\s+/g, ' ').trim();
    if ((shown.match(/[\p{L}\p{N}]/gu) ?? []).length < leastLetters) return [];
    const cut = shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
    return [
      finding('hidden-text', 'warning', `Page ${page} holds text that a reader does not see, ${because}: “${cut}”`),
    ];
  });
};
