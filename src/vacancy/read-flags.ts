import type { Flag } from '../model/vacancy.ts';
import type { Span } from './criteria.ts';
import { flagRules } from './flag-rules.ts';
import type { Phrase } from './phrases.ts';

/** Statements of equal opportunities name every characteristic; they are the opposite of asking for one. */
const statement =
  /regardless of|irrespective of|without regard|do(?:es)? not discriminate|equal opportunit|protected characteristic|all (?:ages|genders|backgrounds|nationalities)|welcome applications from|discriminat/i;

/** Phrases to look at before the vacancy is used, in the order of the text. */
export const readFlags = (text: string, phrases: readonly Phrase[]): Flag[] => {
  const flags: (Flag & Span)[] = [];
  for (const phrase of phrases) {
    if (statement.test(phrase.text)) continue;
    for (const { code, pattern, reason, provision } of flagRules) {
      for (const match of phrase.text.matchAll(pattern)) {
        const start = phrase.start + match.index;
        const end = start + match[0].length;
        flags.push({ code, quote: text.slice(start, end), start, end, reason, provision });
      }
    }
  }
  return flags.sort((a, b) => a.start - b.start || (a.code < b.code ? -1 : 1));
};
