import type { DraftLine } from './draft-line.ts';

/** First halves that keep their hyphen: "full-/time" is no "fulltime". */
const keepsHyphen =
  /(?:^|[^\p{L}])(?:self|non|co|ex|pre|post|anti|semi|multi|cross|inter|well|full|part|long|short|high|low|mid|all|on|off|in|out|up|end|front|back|hands|face|day|one|two|three|four|first|second|third|decision|problem|time|cost|user|client|customer|data|results?|team|market|industry|world|award|fast|large|small|real|state|e)$/iu;

/** Second halves that do: "data-/driven". */
const keepsHyphenBefore =
  /^(?:driven|based|oriented|orientated|focused|facing|led|free|friendly|ready|savvy|wide|winning|leading|level|time|scale|critical|related|specific|native|funded|owned|built|made|class|party|sector|site|house|hand|up|in|on|off|to|making|solving|term|end|edge|effective|efficient|quality|minded|motivated|paced|skilled|trained|qualified|year|month|day|week|person|member|depth|stack|functional|cultural|departmental)$/i;

/** Whether the words of the document, as far as they stand unbroken, speak for one spelling. */
export interface Spellings {
  has(word: string): boolean;
}

/** All words of the lines, hyphenated ones whole, in lower case. */
export const spellingsOf = (lines: readonly { readonly text: string }[]): Spellings => {
  const words = new Set<string>();
  for (const line of lines) {
    for (const word of line.text.toLowerCase().match(/\p{L}[\p{L}-]*\p{L}/gu) ?? []) words.add(word);
  }
  return words;
};

const broken = /(\p{L}{2,})([-‐\u00AD])$/u;
const rest = /^\p{Ll}[\p{L}’']*[.,;:)!?”’"']*/u;

const cutFront = (line: DraftLine, count: number): void => {
  line.text = line.text.slice(count);
  line.segments = line.segments
    .map((s) => {
      const drop = Math.max(0, Math.min(s.text.length, count - s.at));
      return { ...s, text: s.text.slice(drop), at: Math.max(0, s.at - count) };
    })
    .filter((s) => s.text.length > 0);
};

const replaceEnd = (line: DraftLine, cut: number, ending: string): void => {
  line.text = line.text.slice(0, line.text.length - cut) + ending;
  const last = line.segments.at(-1);
  if (last !== undefined) line.segments[line.segments.length - 1] = { ...last, text: line.text.slice(last.at) };
};

/**
 * Puts words that a line end divides back together, on the upper line. The hyphen stays where the document writes the
 * word with one elsewhere, or where its first half usually has one. Lines are changed in place; a lower line that held
 * nothing but the rest of the word goes.
 */
export const joinHyphenated = (lines: DraftLine[], spellings: Spellings): DraftLine[] => {
  const kept: DraftLine[] = [];
  for (const line of lines) {
    const upper = kept.at(-1);
    const half = upper === undefined ? null : broken.exec(upper.text);
    const end = half === null ? null : rest.exec(line.text);
    if (upper !== undefined && half !== null && end !== null && Math.abs(upper.fontSize - line.fontSize) < 1) {
      const first = half[1] ?? '';
      const second = end[0];
      const word = second.replace(/[^\p{L}]/gu, '').toLowerCase();
      const whole = `${first.toLowerCase()}${word}`;
      const hyphenated = `${first.toLowerCase()}-${word}`;
      const soft = half[2] === '\u00AD';
      const keep =
        !soft &&
        !spellings.has(whole) &&
        (spellings.has(hyphenated) || keepsHyphen.test(first) || keepsHyphenBefore.test(word));
      const remaining = line.text.slice(second.length);
      const space = /^\s*/.exec(remaining)?.[0].length ?? 0;
      replaceEnd(upper, keep ? 0 : 1, second);
      cutFront(line, second.length + space);
    }
    if (line.text.length > 0) kept.push(line);
  }
  return kept;
};
