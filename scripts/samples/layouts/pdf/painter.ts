import PDFDocument from 'pdfkit';
import type { Cv } from '../../cv.ts';

export interface TextStyle {
  readonly font?: string;
  readonly size?: number;
  readonly colour?: string;
  readonly align?: 'left' | 'right' | 'center';
  readonly link?: string;
  readonly spacing?: number;
  readonly lineGap?: number;
}

export const A4 = { width: 595.28, height: 841.89 };

/** A PDF whose bytes depend on the CV alone: dates and ids come from it. */
export const openPdf = (cv: Cv, producer = 'Whylist samples'): PDFKit.PDFDocument => {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    info: {
      Title: `${cv.name} CV`,
      Author: cv.name,
      Producer: producer,
      Creator: producer,
      CreationDate: cv.modified,
      ModDate: cv.modified,
    },
  });
  if (cv.photo !== undefined) doc.image(cv.photo, A4.width - 110, 20, { width: 60, height: 75 });
  return doc;
};

export const bytesOf = (doc: PDFKit.PDFDocument): Promise<Buffer> =>
  new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => done(Buffer.concat(chunks)));
    doc.on('error', fail);
    doc.end();
  });

/** Writes down one column and turns the page when it is full. */
export class Column {
  readonly doc: PDFKit.PDFDocument;
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  y: number;
  page = 0;
  readonly onPage: (page: number) => void;

  constructor(
    doc: PDFKit.PDFDocument,
    box: { x: number; width: number; top: number; y?: number; bottom?: number },
    onPage: (page: number) => void = () => {},
  ) {
    this.doc = doc;
    this.x = box.x;
    this.width = box.width;
    this.top = box.top;
    this.y = box.y ?? box.top;
    this.bottom = box.bottom ?? A4.height - 46;
    this.onPage = onPage;
  }

  style(style: TextStyle): void {
    this.doc
      .font(style.font ?? 'Helvetica')
      .fontSize(style.size ?? 10)
      .fillColor(style.colour ?? '#1b1b1b');
  }

  height(text: string, style: TextStyle, width = this.width): number {
    this.style(style);
    return this.doc.heightOfString(text, { width, lineGap: style.lineGap ?? 1.5 });
  }

  /** Turns the page when less than `room` points are left. */
  need(room: number): void {
    if (this.y + room <= this.bottom) return;
    this.page += 1;
    if (this.doc.bufferedPageRange().count <= this.page) {
      this.doc.addPage();
      this.onPage(this.page);
    }
    this.doc.switchToPage(this.page);
    this.y = this.top;
  }

  /** Text at the current line without moving on. */
  at(text: string, style: TextStyle, box: { x?: number; width?: number } = {}): void {
    this.style(style);
    this.doc.text(text, box.x ?? this.x, this.y, {
      width: box.width ?? this.width,
      align: style.align ?? 'left',
      lineGap: style.lineGap ?? 1.5,
      ...(style.link === undefined ? {} : { link: style.link }),
      ...(style.spacing === undefined ? {} : { characterSpacing: style.spacing }),
    });
  }

  write(text: string, style: TextStyle = {}, box: { x?: number; width?: number } = {}): void {
    if (text === '') return;
    const height = this.height(text, style, box.width ?? this.width);
    this.need(height);
    this.at(text, style, box);
    this.y += height;
  }

  gap(points: number): void {
    this.y += points;
  }

  rule(colour: string, thickness = 0.6): void {
    this.doc
      .moveTo(this.x, this.y)
      .lineTo(this.x + this.width, this.y)
      .lineWidth(thickness)
      .strokeColor(colour)
      .stroke();
  }
}
