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

/** Most lines are of letters that are never odd; telling so is faster than looking for the others. */
const plain = /^[\t\x20-\x7e£€–—‘’“”•·é]*$/;

const onOneLine = (line: TextLine): TextLine =>
  plain.test(line.text) || line.text.search(oddLetters) < 0
    ? line
    : { ...line, text: line.text.replace(oddLetters, ' ') };

/**
 * Longest line that is read as one. No printed line comes near it, few paragraphs do; without a limit, one line of a
 * hostile file would keep every pattern busy for minutes.
 */
const longest = 2000;

/** Breaks an endless line at spaces; a word that is longer than a line is broken anywhere. */
export const ofBearableLength = (line: TextLine): readonly TextLine[] => {
  if (line.text.length <= longest) return [line];
  const parts: TextLine[] = [];
  for (let at = 0; at < line.text.length; ) {
    const space = line.text.lastIndexOf(' ', at + longest);
    const end = line.text.length - at <= longest ? line.text.length : space > at ? space : at + longest;
    const text = line.text.slice(at, end);
    const segments = line.segments.flatMap((segment) => {
      const from = Math.max(segment.at, at);
      const words = segment.text.slice(from - segment.at, Math.max(from, end) - segment.at);
      return words === '' ? [] : [{ ...segment, text: words, at: from - at }];
    });
    if (text.trim() !== '') parts.push({ ...line, text, segments, gapAbove: at === 0 ? line.gapAbove : 0 });
    at = space > at && end === space ? end + 1 : end;
  }
  return parts;
};

/** Gives each line its place in the candidate's text, sensitive words cut out first. Finding codes: `sensitive-removed`. */
export const placeLines = (lines: readonly TextLine[]): Reading<PlacedText> => {
  const cleaned = removeSensitive(lines.map(onOneLine).filter((line) => line.text.trim() !== ''));
  let at = 0;
  const placed = cleaned.lines.flatMap(ofBearableLength).map((line) => {
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
