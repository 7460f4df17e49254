import { placeLines } from '../../src/cv/place-lines.ts';
import { splitSections } from '../../src/cv/sections/split-sections.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { TextLine } from '../../src/model/document.ts';

const placed = (lines: readonly TextLine[]) => placeLines(lines).value.lines;

/** The words of a document without any look: no type sizes, no columns, no lists. */
export const bareText = (lines: readonly TextLine[]): string =>
  placed(lines)
    .map(({ text }) => text)
    .join('\n');

/** The same without the titles of its sections. */
export const withoutHeadings = (
  lines: readonly TextLine[],
  knowledge: Pick<Knowledge, 'titles' | 'places'>,
): string => {
  const all = placed(lines);
  const headings = new Set(
    splitSections(all, knowledge).flatMap(({ heading }) => (heading === undefined ? [] : [heading.text.trim()])),
  );
  return all.flatMap(({ text }) => (headings.has(text.trim()) ? [] : [text])).join('\n');
};
