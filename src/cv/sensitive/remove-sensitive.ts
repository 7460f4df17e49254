import type { TextLine } from '../../model/document.ts';
import { cutLine } from './cut-line.ts';
import { findAcross, findSensitive, lonelyLabel, mergeRanges, type SensitiveRange } from './find-sensitive.ts';

export interface Cleaned {
  readonly lines: readonly TextLine[];
  /** How many pieces were cut. What they were is not told. */
  readonly removed: number;
}

/** How far a block of personal details reaches from a line that gives itself away. */
const neighbourhood = 3;

/** Cuts what must never be stored (birth, age, gender, family, nationality, belief, health, identity numbers) from the lines. */
export const removeSensitive = (lines: readonly TextLine[]): Cleaned => {
  const found = lines.map((line) => findSensitive(line.text, false));
  const sure = found.map((ranges) => ranges.length > 0);
  const near = (at: number): boolean =>
    sure.slice(Math.max(0, at - neighbourhood), at + neighbourhood + 1).includes(true);
  const result: TextLine[] = [];
  let removed = 0;
  let begun: readonly SensitiveRange[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) continue;
    const next = lines[at + 1];
    if (next !== undefined && lonelyLabel(line.text)?.(next.text)) {
      removed++;
      at++;
      begun = [];
      continue;
    }
    const across = next?.block === line.block ? findAcross(line.text, next.text) : [];
    const own = near(at) ? findSensitive(line.text, true) : (found[at] ?? []);
    const ranges = mergeRanges([...own, ...begun, ...across.map(({ here }) => here)]);
    removed += ranges.length - begun.length;
    begun = across.map(({ there }) => there);
    const rest = cutLine(line, ranges);
    if (rest !== undefined) result.push(rest);
  }
  return { lines: result, removed };
};

/** The same for words that are no line, such as the message of a finding that quotes the CV. */
export const withoutSensitive = (text: string): string =>
  findSensitive(text, false).reduceRight((words, { start, end }) => words.slice(0, start) + words.slice(end), text);
