import { describe, expect, it } from '@jest/globals';
import {
  DeletedTextRun,
  Footer,
  Header,
  HeadingLevel,
  InsertedTextRun,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import JSZip from 'jszip';
import { makeDocx, paragraphs, read, texts, withBody } from './make-documents.ts';

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inside: string): string => `<w:p>${inside}</w:p>`;

describe('DOCX', () => {
  it('tells headings, list items and bold text', async () => {
    const document = await read(
      await makeDocx({
        sections: [
          {
            children: [
              new Paragraph({ text: 'Employment', heading: HeadingLevel.HEADING_1 }),
              new Paragraph({
                children: [new TextRun({ text: 'Site clerk', bold: true }), new TextRun(', Dunmore Ltd')],
              }),
              new Paragraph({ text: 'Kept the plant register', bullet: { level: 0 } }),
            ],
          },
        ],
      }),
    );
    expect(document.lines).toMatchObject([
      { text: 'Employment', role: 'heading', level: 1 },
      { text: 'Site clerk, Dunmore Ltd', bold: false },
      { text: 'Kept the plant register', role: 'list-item', level: 1 },
    ]);
    expect(document.lines[1]?.segments).toMatchObject([
      { text: 'Site clerk', at: 0, bold: true },
      { text: ', Dunmore Ltd', at: 10, bold: false },
    ]);
  });

  it('keeps tabs that set dates apart, and makes rows of spaces tabs', async () => {
    const document = await read(
      await makeDocx({
        sections: [
          {
            children: [
              new Paragraph({
                children: [new TextRun('Cook, Hotel Astor'), new TextRun({ children: [new Tab(), '2019 – 2022'] })],
              }),
              new Paragraph('Porter, Hotel Astor            2017 – 2019'),
            ],
          },
        ],
      }),
    );
    expect(texts(document)).toEqual(['Cook, Hotel Astor\t2019 – 2022', 'Porter, Hotel Astor\t2017 – 2019']);
  });

  it('reads page headers and marks page numbers', async () => {
    const document = await read(
      await makeDocx({
        sections: [
          {
            headers: { default: new Header({ children: paragraphs('Odile Brandt, 01632 960500') }) },
            footers: {
              default: new Footer({
                children: [new Paragraph({ children: [new TextRun({ children: ['Page ', PageNumber.CURRENT] })] })],
              }),
            },
            children: paragraphs('Profile'),
          },
        ],
      }),
    );
    expect(document.lines[0]).toMatchObject({ text: 'Odile Brandt, 01632 960500', role: 'page-header', page: 1 });
    expect(document.lines.filter((l) => l.role === undefined).map((l) => l.text)).toEqual(['Profile']);
  });

  it('reads table rows across, and cells of dates onto the first line beside them', async () => {
    const cell = (...lines: string[]): TableCell => new TableCell({ children: paragraphs(...lines) });
    const document = await read(
      await makeDocx({
        sections: [
          {
            children: [
              new Table({
                rows: [
                  new TableRow({ children: [cell('Languages'), cell('French, Welsh')] }),
                  new TableRow({
                    children: [cell('2015 – 2019'), cell('Baker, Crumb & Co', 'Early shifts', 'Sourdough')],
                  }),
                ],
              }),
            ],
          },
        ],
      }),
    );
    expect(texts(document)).toEqual([
      'Languages\tFrench, Welsh',
      '2015 – 2019\tBaker, Crumb & Co',
      'Early shifts',
      'Sourdough',
    ]);
    expect(document.lines[0]?.role).toBe('table-row');
  });

  it('takes accepted text only from tracked changes', async () => {
    const change = { id: 1, author: 'A', date: '2024-01-01T00:00:00Z' };
    const document = await read(
      await makeDocx({
        sections: [
          {
            children: [
              new Paragraph({
                children: [
                  new TextRun('Drove a '),
                  new DeletedTextRun({ text: 'small van', ...change }),
                  new InsertedTextRun({ text: 'class 1 lorry', ...change }),
                ],
              }),
            ],
          },
        ],
      }),
    );
    expect(texts(document)).toEqual(['Drove a class 1 lorry']);
  });

  it('reads text boxes once, of the two ways in which Word writes them', async () => {
    const box = '<w:txbxContent><w:p><w:r><w:t>Skills: rigging</w:t></w:r></w:p></w:txbxContent>';
    const shape =
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
      `<mc:Choice Requires="wps"><w:drawing><wps:txbx xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${box}</wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const document = await read(await withBody(paragraph(run('Rigger')) + paragraph(`<w:r>${shape}</w:r>`)));
    expect(texts(document)).toEqual(['Rigger', 'Skills: rigging']);
    expect(document.lines[0]?.block).not.toBe(document.lines[1]?.block);
  });

  it.each([
    ['marked as hidden', '<w:vanish/>'],
    ['white', '<w:color w:val="FFFFFF"/>'],
    ['tiny', '<w:sz w:val="2"/>'],
    ['in the colour of its shading', '<w:color w:val="00AA00"/><w:shd w:val="clear" w:fill="00AA00"/>'],
  ])('reports text that is %s and leaves it out', async (_, properties) => {
    const document = await read(await withBody(paragraph(run('Gardener. ') + run('cobol fortran', properties))));
    expect(texts(document)).toEqual(['Gardener.']);
    expect(document.findings).toEqual([
      expect.objectContaining({ code: 'hidden-text', message: expect.stringContaining('cobol fortran') }),
    ]);
  });

  it('never resolves entities', async () => {
    const declaration = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY leak SYSTEM "file:///etc/hostname">]>';
    const document = await read(await withBody(paragraph(run('Reference: &leak;.')), declaration));
    expect(texts(document)).toHaveLength(1);
    expect(texts(document)[0]).toMatch(/^Reference: (?:&leak;)?\.$/);
  });

  it('reads content controls, but not their placeholders', async () => {
    const control = (inside: string, properties: string): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${paragraph(run(inside))}</w:sdtContent></w:sdt>`;
    const document = await read(
      await withBody(control('Filled in', '') + control('Click here to enter text', '<w:showingPlcHdr/>')),
    );
    expect(texts(document)).toEqual(['Filled in']);
  });

  it('takes the day of the last change from the properties', async () => {
    const zip = await JSZip.loadAsync(await makeDocx({ sections: [{ children: paragraphs('Groom') }] }));
    const core = (await zip.file('docProps/core.xml')?.async('string')) ?? '';
    zip.file('docProps/core.xml', core.replace(/(<dcterms:modified[^>]*>)[^<]*/, '$12023-11-02T08:00:00Z'));
    expect((await read(await zip.generateAsync({ type: 'uint8array' }))).modified).toBe('2023-11-02');
  });
});

describe('verdicts', () => {
  it('refuses an archive that unpacks to an unreasonable size', async () => {
    const zip = await JSZip.loadAsync(await makeDocx({ sections: [{ children: paragraphs('x') }] }));
    zip.file('word/document.xml', new Uint8Array(90 * 1024 * 1024).fill(32));
    const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    expect(bytes.length).toBeLessThan(1024 * 1024);
    await expect(read(bytes)).rejects.toMatchObject({ reason: 'too-large' });
  });

  it('calls half a file corrupt', async () => {
    const bytes = await makeDocx({ sections: [{ children: paragraphs('x') }] });
    await expect(read(bytes.slice(0, bytes.length >> 1))).rejects.toMatchObject({ reason: 'corrupt' });
  });

  it('says that a file without words holds no text', async () => {
    await expect(read(await makeDocx({ sections: [{ children: [] }] }))).rejects.toMatchObject({
      reason: 'no-text-layer',
    });
  });
});
