import type { PlacedLine } from '../placed.ts';
import { nameSection } from './name-section.ts';

const pageNumber =
  /^(?:[-–—\s]*(?:page|seite|p\.)?\s*\d{1,2}(?:\s*(?:of|\/|von|\|)\s*\d{1,2})?[-–—\s]*|.{0,60}[-–—|•·\t ]\s*(?:page\s+)?\d{1,2}\s*(?:\/|of)\s*\d{1,2}|page\s+\d{1,2}\b.{0,40})$/i;
const stamp = /^(?:last updated|updated|printed|generated|created)\b.{0,40}$/i;
/** Whose template it is: "© European Union, 2002-2013", alone or beside the name at the foot of the page. */
const copyright = /^(?:(?:[^\t]{0,50}\t)?©|\(c\)\s|copyright\b)(?=.*\b(?:19|20)\d\d\b)/i;

const isFurniture = (text: string): boolean => [pageNumber, stamp, copyright].some((pattern) => pattern.test(text));

/**
 * Page numbers, running titles and footers say nothing about the person. The header of the first page stays: many
 * word-processed CVs keep the contact details there.
 */
export const withoutPageFurniture = (lines: readonly PlacedLine[]): readonly PlacedLine[] => {
  const pagesOf = new Map<string, Set<number>>();
  const firstOfPage = new Map<number, number>();
  const lastOfPage = new Map<number, number>();
  const titles = lines.map(running);
  for (const [index, line] of lines.entries()) {
    const words = titles[index] ?? '';
    pagesOf.set(words, (pagesOf.get(words) ?? new Set()).add(line.page));
    if (!firstOfPage.has(line.page)) firstOfPage.set(line.page, index);
    lastOfPage.set(line.page, index);
  }
  return lines.filter((line, index) => {
    if (line.role === 'page-footer') return false;
    if (line.role === 'page-header') return line.page === 1;
    if (line.text.length < 80 && isFurniture(line.text.trim())) return false;
    // The same words, page numbers aside, at the top or foot of page after page: a running title, wanted once at most.
    const words = titles[index] ?? '';
    if ((pagesOf.get(words)?.size ?? 0) < 2 || words.length > 90) return true;
    // Dates and headings come again for reasons of their own.
    if (words.replace(/[^\p{L}]/gu, '').length < 8 || nameSection(line.text) !== undefined) return true;
    const atTop = index - (firstOfPage.get(line.page) ?? index) < 2;
    const atFoot = (lastOfPage.get(line.page) ?? index) - index < 2;
    return !(atFoot || (atTop && line.page > 1));
  });
};

const running = (line: PlacedLine): string => line.text.replace(/\d+/g, '').replace(/\s+/g, ' ').trim();
