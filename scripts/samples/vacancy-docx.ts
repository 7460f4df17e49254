import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { fixDocx } from './layouts/docx/fixed.ts';

const run = (text: string, bold = false): TextRun => new TextRun({ text, bold, font: 'Calibri', size: 22 });

const paragraph = (line: string): Paragraph => {
  if (line.startsWith('# '))
    return new Paragraph({ heading: HeadingLevel.TITLE, children: [run(line.slice(2), true)] });
  if (line.startsWith('## '))
    return new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [run(line.slice(3), true)],
      spacing: { before: 200 },
    });
  if (line.startsWith('- '))
    return new Paragraph({ numbering: { reference: 'dots', level: 0 }, children: [run(line.slice(2))] });
  return new Paragraph({ children: [run(line)], spacing: { after: 60 } });
};

/** A vacancy as a client sends it: a word file, made from a few lines of Markdown. */
export const vacancyDocx = async (markdown: string, modified: Date): Promise<Buffer> => {
  const lines = markdown.split('\n').filter((line) => line.trim() !== '');
  const document = new Document({
    creator: 'Whylist samples',
    title: (lines[0] ?? '').replace(/^# /, ''),
    numbering: { config: [{ reference: 'dots', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] }] },
    sections: [{ children: lines.map(paragraph) }],
  });
  return fixDocx(await Packer.toBuffer(document), modified);
};
