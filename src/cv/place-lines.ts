import type { TextLine } from '../model/document.ts';
import { finding } from '../model/finding.ts';
import type { PlacedLine, Reading } from './placed.ts';
import { removeSensitive } from './sensitive/remove-sensitive.ts';

export interface PlacedText {
  readonly lines: readonly PlacedLine[];
  /** The lines joined by `\n`; what is stored and searched, and what all positions point into. */
  readonly text: string;
}

/** A line break inside a line would shift what every later position means to a reader who splits the text at `\n`. */
const onOneLine = (line: TextLine): TextLine =>
  /[\n\r\v\f\u2028\u2029]/u.test(line.text)
    ? { ...line, text: line.text.replace(/[\n\r\v\f\u2028\u2029]/gu, ' ') }
    : line;

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
