import type { Found, PlacedLine } from '../placed.ts';

/** Words of a line: `line.text.slice(at, at + text.length) === text`. */
export interface Piece {
  readonly text: string;
  readonly at: number;
  readonly line: PlacedLine;
}

/** What producers of documents draw before an item of a list. */
export const bullet = /^[\s•·∙▪●○◦‣⁃➢➤►✓✔✦❖◆◇■□*–—»>\uE000-\uF8FF-]*[•·∙▪●○◦‣⁃➢➤►✓✔✦❖◆◇■□*–—»>\uE000-\uF8FF-]\s*/u;

/** The value with its place: `at` and `length` name the words inside the line. */
export const foundAt = <T>(
  value: T,
  confidence: number,
  line: PlacedLine,
  at = 0,
  length = line.text.length,
): Found<T> => ({
  value,
  confidence: Math.round(Math.min(0.99, Math.max(0.05, confidence)) * 100) / 100,
  page: line.page,
  start: line.start + at,
  end: line.start + at + length,
});

/** Trims words and says where the rest stands. */
export const trimmed = (line: PlacedLine, at: number, text: string): Piece => {
  const words = text.trim();
  return { text: words, at: at + text.indexOf(words), line };
};

const fieldSeparator = /\t|\s*[|•·∙‧◆◇■▪●○❖⋄★⎪│¦]\s*|\s{4,}|\s+[–—]\s+|(?<=\s)\/\/(?=\s)|\s+-\s+/u;

/** The fields of a line: what tabs, bars, dots and dashes with spaces part. Empty ones are left out. */
export const pieces = (line: PlacedLine, separator: RegExp = fieldSeparator): readonly Piece[] => {
  const parts: Piece[] = [];
  let at = 0;
  let rest = line.text;
  for (;;) {
    const match = separator.exec(rest);
    const text = match === null ? rest : rest.slice(0, match.index);
    if (text.trim() !== '') parts.push(trimmed(line, at, text));
    if (match === null) return parts;
    const step = match.index + Math.max(1, match[0].length);
    at += step;
    rest = rest.slice(step);
  }
};

/** Accents and case folded away, for comparing words. */
export const fold = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
