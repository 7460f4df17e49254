import type { TextLine } from '../../../model/document.ts';

const pageNumber =
  /^(?:page\s*)?(?:[-–—|•\s]*)\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?(?:[-–—|•\s]*)$|(?:^|[\s|•·–—-])page\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?\.?$/i;

/** `Page 1`, `Jane Doe – 1/2`, `CV of Jane Doe, page 1 of 2`: unmistakable even on a single page. */
const numbered = /^page\s*\d{1,3}\b|\b\d{1,2}\s*(?:of|\/)\s*\d{1,2}\.?$/i;

/** Share of the page height, at the top and at the bottom, where headers and footers stand. */
const margin = 0.1;

const fold = (text: string): string => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();

type Band = 'top' | 'bottom' | undefined;

const bandOf = (line: TextLine, height: number): Band => {
  if (line.y + line.height < margin * height) return 'top';
  if (line.y > (1 - margin) * height) return 'bottom';
  return undefined;
};

/**
 * Marks what later steps may drop: page numbers, and lines that come again in the margin of later pages. The first
 * occurrence of a repeated line keeps its place (a name and contact details may stand only there).
 */
export const markFurniture = (lines: readonly TextLine[], heights: ReadonlyMap<number, number>): TextLine[] => {
  const seen = new Map<string, Set<number>>();
  const keyOf = (line: TextLine, band: Band): string => `${band} ${fold(line.text)}`;
  const bands = lines.map((line) => bandOf(line, heights.get(line.page) ?? 842));
  for (const [i, line] of lines.entries()) {
    const band = bands[i];
    if (band === undefined) continue;
    const key = keyOf(line, band);
    seen.set(key, (seen.get(key) ?? new Set()).add(line.page));
  }
  return lines.map((line, i) => {
    const band = bands[i];
    if (band === undefined) return line;
    const role = band === 'top' ? 'page-header' : 'page-footer';
    if (pageNumber.test(line.text) && heights.size > 1) return { ...line, role };
    if (numbered.test(line.text)) return { ...line, role };
    const on = seen.get(keyOf(line, band)) ?? new Set();
    const isRepeat = on.size > 1 && line.page !== Math.min(...on) && /\p{L}/u.test(line.text);
    return isRepeat ? { ...line, role } : line;
  });
};
