import type { TextLine } from '../../../model/document.ts';
import { type DraftLine, draftLine } from './draft-line.ts';
import { joinHyphenated, spellingsOf } from './hyphenation.ts';
import { splitMarginHeadings } from './margin-headings.ts';
import { markFurniture } from './page-furniture.ts';
import { toBlocks } from './regions.ts';
import type { PageWords } from './word.ts';

interface DraftBlock {
  readonly page: number;
  readonly lines: DraftLine[];
}

const blocksOf = (page: PageWords, isLast: boolean): DraftBlock[] => {
  const upright = toBlocks(page.words, page.shapes, !isLast);
  const turned = page.turned.flatMap((words) => toBlocks(words, { panels: [], rules: [] }));
  return [...upright, ...turned].map((block) => ({
    page: page.page,
    lines: splitMarginHeadings(block)
      .map(draftLine)
      .filter((l) => l.text.trim() !== ''),
  }));
};

/** The lower edge of a line's letters and the upper one, as shares of the type size. */
const descent = 0.2;
const ascent = 0.8;

const finish = (block: DraftBlock, number: number): TextLine[] =>
  block.lines.map((line, i) => {
    const above = block.lines[i - 1];
    const top = line.y - ascent * line.fontSize;
    const gap = above === undefined ? 0 : (top - (above.y + descent * above.fontSize)) / line.fontSize;
    return {
      text: line.text,
      page: block.page,
      x: line.x,
      y: top,
      width: line.right - line.x,
      height: line.fontSize,
      fontSize: line.fontSize,
      bold: line.bold,
      italic: line.italic,
      segments: line.segments,
      block: number,
      gapAbove: Math.max(0, Math.round(gap * 100) / 100),
    };
  });

/** Words of all pages to lines in reading order. */
export const layOut = (pages: readonly PageWords[]): TextLine[] => {
  const blocks = pages.flatMap((page, i) => blocksOf(page, i === pages.length - 1));
  const spellings = spellingsOf(blocks.flatMap((b) => b.lines));
  const whole = blocks
    .map((b) => ({ ...b, lines: joinHyphenated(b.lines, spellings) }))
    .filter((b) => b.lines.length > 0);
  const lines = whole.flatMap((block, i) => finish(block, i));
  return markFurniture(lines, new Map(pages.map((p) => [p.page, p.height])));
};
