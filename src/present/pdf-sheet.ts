import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';

/** Liberation Sans, which comes with the reader of PDF files: the fonts of every PDF viewer lack half of Europe's letters. */
const fontFolder = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts');
const fontFile = (weight: 'Regular' | 'Bold'): string => join(fontFolder, `LiberationSans-${weight}.ttf`);

const margin = 56;
const footerAt = 36;

interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  /** Structure type for screen readers. */
  readonly as: 'H1' | 'H2' | 'H3' | 'P';
  readonly indent?: number;
  /** Space below, in points. */
  readonly after?: number;
}

export interface PdfSheet {
  write(text: string, style: Style): void;
  /** Words at the left and a figure at the right of one line. */
  writeBeside(left: string, right: string, style: Style): void;
  rule(): void;
  /** Begins a new page unless this much room is left. */
  keepTogether(height: number): void;
  bookmark(title: string): void;
  /** Numbers the pages and closes the file. */
  finish(footer: string): Promise<Buffer>;
}

/** An A4 sheet that is written from top to bottom: tagged, with bookmarks and selectable text. */
export const createPdfSheet = (title: string): PdfSheet => {
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: margin, bottom: margin, left: margin, right: margin },
    bufferPages: true,
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: title, Creator: 'Whylist' },
  });
  document.registerFont('regular', fontFile('Regular')).registerFont('bold', fontFile('Bold'));
  const root = document.struct('Document');
  document.addStructure(root);
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  const width = document.page.width - 2 * margin;

  const set = ({ size, bold, colour }: Style) =>
    document
      .font(bold === true ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(colour ?? '#1b1b1f');
  const at = (style: Style) => ({ structParent: root, structType: style.as });

  return {
    write: (text, style) => {
      const indent = style.indent ?? 0;
      set(style).text(text, margin + indent, document.y, { width: width - indent, ...at(style) });
      document.y += style.after ?? 0;
    },
    writeBeside: (left, right, style) => {
      const room = set(style).widthOfString(right) + 12;
      const indent = style.indent ?? 0;
      const top = document.y;
      document.text(right, margin, top, { width, align: 'right', ...at({ ...style, as: 'P' }) });
      const below = document.y;
      set(style).text(left, margin + indent, top, { width: width - room - indent, ...at(style) });
      document.y = Math.max(document.y, below) + (style.after ?? 0);
    },
    rule: () => {
      document.y += 8;
      document.markContent('Artifact', { type: 'Layout' });
      document
        .moveTo(margin, document.y)
        .lineTo(margin + width, document.y)
        .lineWidth(0.5)
        .strokeColor('#c9c9cf')
        .stroke();
      document.endMarkedContent();
      document.y += 10;
    },
    keepTogether: (height) => {
      if (document.y + height > document.page.height - margin) document.addPage();
    },
    bookmark: (words) => void document.outline.addItem(words),
    finish: (footer) => {
      const { start, count } = document.bufferedPageRange();
      for (let page = start; page < start + count; page += 1) {
        document.switchToPage(page);
        // Text below the margin would begin a page of its own.
        document.page.margins.bottom = 0;
        document.markContent('Artifact', { type: 'Pagination' });
        document
          .font('regular')
          .fontSize(8)
          .fillColor('#6a6a72')
          .text(`${footer}   ${page + 1} / ${count}`, margin, document.page.height - footerAt, {
            width,
            align: 'right',
            lineBreak: false,
          });
        document.endMarkedContent();
      }
      root.end();
      document.end();
      return done;
    },
  };
};
