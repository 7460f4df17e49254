import type { PlacedLine } from '../placed.ts';

const pageNumber =
  /^(?:[-–—\s]*(?:page|seite|p\.)?\s*\d{1,2}(?:\s*(?:of|\/|von|\|)\s*\d{1,2})?[-–—\s]*|.{0,60}[-–—|•·\t ]\s*(?:page\s+)?\d{1,2}\s*(?:\/|of)\s*\d{1,2}|page\s+\d{1,2}\b.{0,40})$/iu;
const stamp = /^(?:last updated|updated|printed|generated|created)\b.{0,40}$/i;

/**
 * Page numbers, running titles and footers say nothing about the person. The header of the first page stays: many
 * word-processed CVs keep the contact details there.
 */
export const withoutPageFurniture = (lines: readonly PlacedLine[]): readonly PlacedLine[] => {
  const pagesOf = new Map<string, Set<number>>();
  for (const line of lines) {
    const pages = pagesOf.get(line.text) ?? new Set();
    pagesOf.set(line.text, pages.add(line.page));
  }
  const firstOfPage = new Map<number, number>();
  for (const [index, line] of lines.entries()) if (!firstOfPage.has(line.page)) firstOfPage.set(line.page, index);
  return lines.filter((line, index) => {
    if (line.role === 'page-footer') return false;
    if (line.role === 'page-header') return line.page === 1;
    if (line.text.length < 80 && (pageNumber.test(line.text.trim()) || stamp.test(line.text.trim()))) return false;
    // The same words at the top of page after page: a running title, wanted once.
    const runs = (pagesOf.get(line.text)?.size ?? 0) > 1 && line.page > 1;
    return !(runs && index - (firstOfPage.get(line.page) ?? index) < 2);
  });
};
