import type { TextLine } from '../model/document.ts';
import { finding } from '../model/finding.ts';
import type { PlacedLine, Reading } from './placed.ts';
import { removeSensitive } from './sensitive/remove-sensitive.ts';

export interface PlacedText {
  readonly lines: readonly PlacedLine[];
  /** The lines joined by `\n`; what is stored and searched, and what all positions point into. */
  readonly text: string;
}

/** Line breaks would make a line two, control characters and half surrogate pairs break JSON and the index. All by one letter. */
const oddLetters = /(?!\t)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu;

const onOneLine = (line: TextLine): TextLine =>
  line.text.search(oddLetters) < 0 ? line : { ...line, text: line.text.replace(oddLetters, ' ') };

/** Gives each line its place in the candidate's text, sensitive words cut out first. Finding codes: `sensitive-removed`. */
export const placeLines = (lines: readonly TextLine[]): Reading<PlacedText> => {
  const cleaned = removeSensitive(lines.map(onOneLine).filter((line) => line.text.trim() !== ''));
  let at = 0;
  const placed = cleaned.lines.map((line) => {
    const start = at;
    at += line.text.length + 1;
    return { ...line, start, end: start + line.text.length };
  });
  return {
    value: { lines: placed, text: placed.map((line) => line.text).join('\n') },
    findings:
      cleaned.removed === 0
        ? []
        : [
            finding(
              'sensitive-removed',
              'info',
              'The CV states personal details that are never stored. They were cut from the text.',
            ),
          ],
  };
};
