import { Document, type IPropertiesOptions, Packer, Paragraph } from 'docx';
import JSZip from 'jszip';
import PDFDocument from 'pdfkit';
import { readDocument } from '../../../../src/cv/read/read-document.ts';
import type { ReadDocument } from '../../../../src/model/document.ts';

type Pdf = InstanceType<typeof PDFDocument>;

/** A PDF drawn by `draw`, A4 with the origin at the top left. */
export const makePdf = (draw: (pdf: Pdf) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const pdf = new PDFDocument({ size: 'A4', margin: 0, ...options });
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Uint8Array.from(Buffer.concat(chunks))));
    pdf.on('error', reject);
    draw(pdf);
    pdf.end();
  });

/** One line of text at a place; never wrapped. */
export const put = (pdf: Pdf, text: string, x: number, y: number): void => {
  pdf.text(text, x, y, { lineBreak: false });
};

export const makeDocx = async (options: IPropertiesOptions): Promise<Uint8Array> =>
  Uint8Array.from(await Packer.toBuffer(new Document(options)));

export const paragraphs = (...texts: readonly string[]): Paragraph[] => texts.map((text) => new Paragraph(text));

/** The DOCX with the inside of its body replaced: for what no library writes. */
export const withBody = async (body: string, extra = ''): Promise<Uint8Array> => {
  const zip = await JSZip.loadAsync(await makeDocx({ sections: [{ children: paragraphs('x') }] }));
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  zip.file(
    'word/document.xml',
    `${extra}${xml.replace(/^<\?xml[^>]*>/, '').replace(/<w:body>.*<\/w:body>/s, `<w:body>${body}</w:body>`)}`,
  );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};

export const read = (bytes: Uint8Array, fileName = 'cv'): Promise<ReadDocument> => readDocument(bytes, { fileName });

export const texts = (document: ReadDocument): string[] => document.lines.map((line) => line.text);
