import type { TextLine } from '../../../model/document.ts';
import { type DraftBlock, readColumnsOn } from './columns-across-pages.ts';
import { draftLine } from './draft-line.ts';
import { joinHyphenated, spellingsOf } from './hyphenation.ts';
import { raiseMarginHeadings } from './late-margin-headings.ts';
import { splitMarginHeadings } from './margin-headings.ts';
import { markFurniture } from './page-furniture.ts';
import { type Block, toBlocks } from './regions.ts';
import { ruledTables, tableLines } from './ruled-tables.ts';
import { noShapes, type PageShapes, type PageWords, type Word } from './word.ts';

/** Tables with drawn lines part a page: what stands above, the table read across, what stands below. */
const uprightBlocks = (words: readonly Word[], shapes: PageShapes, sidebarFirst: boolean): Block[] => {
  const blocks: Block[] = [];
  let rest = words;
  for (const table of ruledTables(words, shapes)) {
    const middle = (table.top + table.bottom) / 2;
    const within = rest.filter((w) => w.y > table.top && w.y - 0.5 * w.size < table.bottom);
    const above = rest.filter((w) => !within.includes(w) && w.y < middle);
    blocks.push(...toBlocks(above, shapes, sidebarFirst), tableLines(table, within));
    rest = rest.filter((w) => !within.includes(w) && w.y >= middle);
  }
  return [...blocks, ...toBlocks(rest, shapes, sidebarFirst)];
};

const blocksOf = (page: PageWords, isLast: boolean): DraftBlock[] => {
  const upright = uprightBlocks(page.words, page.shapes, !isLast);
  const turned = page.turned.flatMap((words) => toBlocks(words, noShapes));
  return [...raiseMarginHeadings(upright), ...turned].map((block) => ({
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
  const blocks = readColumnsOn(pages.map((page, i) => blocksOf(page, i === pages.length - 1)));
  const spellings = spellingsOf(blocks.flatMap((b) => b.lines));
  const whole = blocks
    .map((b) => ({ ...b, lines: joinHyphenated(b.lines, spellings) }))
    .filter((b) => b.lines.length > 0);
  const lines = whole.flatMap((block, i) => finish(block, i));
  return markFurniture(lines, new Map(pages.map((p) => [p.page, p.height])));
};
