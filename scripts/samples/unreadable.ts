import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { bytesOf } from './layouts/pdf/painter.ts';
import { vacancyDocx } from './vacancy-docx.ts';

const date = new Date('2026-03-03T09:00:00Z');

const pdf = (draw: (doc: PDFKit.PDFDocument) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> => {
  const doc = new PDFDocument({ size: 'A4', margin: 60, info: { CreationDate: date, ModDate: date }, ...options });
  doc.font('Helvetica').fontSize(11);
  draw(doc);
  return bytesOf(doc);
};

const invoice = (doc: PDFKit.PDFDocument): void => {
  doc.fontSize(20).text('INVOICE 2026-0417').fontSize(11).moveDown();
  doc.text('Bellweather Office Supplies Ltd\n4 Cattle Market Street, Norwich NR1 3DY\nVAT No. GB 000 0000 00\n\n');
  doc.text(
    'Invoice to: Quayside Recruitment Ltd, accounts@quayside.example.com\nInvoice date: 03/03/2026\nPayment due: 02/04/2026\n\n',
  );
  doc.text('Description                        Qty     Unit price     Amount');
  doc.text('A4 paper, 80 g, box                 12        £18.40        £220.80');
  doc.text('Printer toner, black                 4        £61.00        £244.00');
  doc.text('Delivery                                 1        £12.50          £12.50\n\n');
  doc.text(
    'Subtotal £477.30\nVAT 20% £95.46\nTotal due £572.76\n\nPlease pay by BACS: sort code 00-00-00, account number 00000000.',
  );
};

const letter = (doc: PDFKit.PDFDocument): void => {
  doc.text(
    'Ruth Ambrose\n12 Cathedral Close, Lichfield\nruth.ambrose@example.com\n07700 900061\n\n3 March 2026\n\nDear Mr Lowe,\n',
  );
  doc.text('Application for the post of receptionist', { underline: true }).moveDown();
  doc.text(
    'I am writing to apply for the post of receptionist, which I saw advertised in the Lichfield Gazette on Thursday. Having worked with the public since I left school, I believe that I have the patience and the good humour that your surgery needs.\n\nIn my present job I answer about ninety calls a day and am told that I have never once sounded tired. I would welcome the chance to show you this at an interview.\n\nPlease find my CV enclosed. I look forward to hearing from you.\n\nYours sincerely,\n\nRuth Ambrose',
  );
};

const wanted = `# Care Assistant wanted in Truro
We are looking for care assistants to join our friendly team. You will be responsible for personal care, meals and medication.
## The successful candidate will have
- NVQ Level 2 in Health and Social Care
- a full driving licence
- an Enhanced DBS
## What we offer
- £12.85 per hour, mileage and paid training
- 28 days of holiday
Apply now with your CV. Closing date 30 April. We are an equal opportunities employer.`;

const cv = (doc: PDFKit.PDFDocument): void => {
  doc
    .fontSize(18)
    .text('Toby Hallam')
    .fontSize(11)
    .text(
      'Electrician\ntoby.hallam@example.com, 07700 900083, Hull\n\nEmployment\nElectrician, Humber Sparks, 2018 to date',
    );
};

/** Files that a recruiter's folder also holds, none of which may become a candidate; named after the reason to expect. */
export const writeUnreadable = async (folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const good = await pdf(cv);
  const files: Record<string, Buffer> = {
    'encrypted.pdf': await pdf(cv, { userPassword: 'not-telling', ownerPassword: 'nor-this', pdfVersion: '1.4' }),
    'corrupt.pdf': Buffer.concat([good.subarray(0, 600), Buffer.from('the upload broke off here')]),
    'corrupt.docx': (await vacancyDocx('# Half a file', date)).subarray(0, 2000),
    'not-a-cv-invoice.pdf': await pdf(invoice),
    'not-a-cv-cover-letter.pdf': await pdf(letter),
    'not-a-cv-job-ad.docx': await vacancyDocx(wanted, date),
    'empty.pdf': await pdf(() => {}),
    'unsupported-type.xls.zip': Buffer.from('PK\u0005\u0006'.padEnd(22, '\0'), 'latin1'),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
};
