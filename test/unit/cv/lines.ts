import type { ReadDocument, TextLine } from '../../../src/model/document.ts';

const look = (text: string): { readonly text: string; readonly size: number; readonly bold: boolean } => {
  if (text.startsWith('# ')) return { text: text.slice(2), size: 20, bold: true };
  if (text.startsWith('## ')) return { text: text.slice(3), size: 13, bold: true };
  return { text, size: 10, bold: false };
};

/** Lines of one column: `# ` large and bold, `## ` a bold heading, an empty line for white space. */
export const linesOf = (text: string, block = 0): readonly TextLine[] => {
  const lines: TextLine[] = [];
  let gap = 0;
  for (const [row, raw] of text.split('\n').entries()) {
    if (raw.trim() === '') {
      gap = 1;
      continue;
    }
    const { text: words, size, bold } = look(raw);
    const width = words.length * size * 0.5;
    const common = { x: 50, width, fontSize: size, bold, italic: false };
    lines.push({
      ...common,
      text: words,
      page: 1,
      y: 40 + row * 14,
      height: size * 1.2,
      segments: [{ ...common, text: words, at: 0 }],
      block,
      gapAbove: lines.length === 0 ? 0 : gap + 0.2,
    });
    gap = 0;
  }
  return lines;
};

export const documentOf = (lines: readonly TextLine[] | string): ReadDocument => ({
  type: 'pdf',
  pages: 1,
  lines: typeof lines === 'string' ? linesOf(lines) : lines,
  reader: { name: 'test', version: '1' },
  findings: [],
});
