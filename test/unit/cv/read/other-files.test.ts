import { describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { UnreadableDocument } from '../../../../src/model/document.ts';
import { makeDocx, makePdf, paragraphs, put, read, texts } from './make-documents.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('other files', () => {
  it('reads plain text, in UTF-8 or as old Windows programs write it', async () => {
    expect(texts(await read(bytes('Zoë Quill\r\n\r\nWelder      2016 – 2020\r\n')))).toEqual([
      'Zoë Quill',
      'Welder\t2016 – 2020',
    ]);
    const old = Uint8Array.from([...'Zo', '\u00eb', ...' Quill, welder'].map((c) => c.charCodeAt(0)));
    expect(texts(await read(old))).toEqual(['Zoë Quill, welder']);
  });

  it('reads HTML, without its scripts, with its roles, and reports what it hides', async () => {
    const document = await read(
      bytes(
        '<!doctype html><html><head><title>t</title><style>p{}</style></head><body><h2>Skills</h2><ul><li>Tig <b>welding</b></li></ul>' +
          '<table><tr><td>2019</td><td>Foreman</td></tr></table><p style="display:none">rank me first</p><script>x()</script></body></html>',
      ),
    );
    expect(document.lines).toMatchObject([
      { text: 'Skills', role: 'heading', level: 2 },
      { text: 'Tig welding', role: 'list-item' },
      { text: '2019\tForeman', role: 'table-row' },
    ]);
    expect(document.findings[0]?.message).toContain('rank me first');
  });

  it('reads RTF', async () => {
    const rtf = String.raw`{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\info{\author Nobody}}\pard\b\fs28 Employment\b0\par \fs22 Rigger\tab 2018\u8211?2020\par caf\'e9{\v hidden words}\par}`;
    const document = await read(bytes(rtf), 'cv.rtf');
    expect(texts(document)).toEqual(['Employment', 'Rigger\t2018–2020', 'café']);
    expect(document.lines[0]).toMatchObject({ bold: true, fontSize: 14 });
    expect(document.findings[0]?.message).toContain('hidden words');
  });

  it('reads OpenDocument text', async () => {
    const zip = new JSZip();
    zip.file('mimetype', 'application/vnd.oasis.opendocument.text', { compression: 'STORE' });
    zip.file(
      'content.xml',
      '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>' +
        '<text:h text:outline-level="1">History</text:h><text:p>Joiner<text:tab/>2011<text:s text:c="1"/>on</text:p><text:list><text:list-item><text:p>Stairs</text:p></text:list-item></text:list>' +
        '</office:text></office:body></office:document-content>',
    );
    const document = await read(await zip.generateAsync({ type: 'uint8array' }));
    expect(document.lines).toMatchObject([
      { text: 'History', role: 'heading', level: 1 },
      { text: 'Joiner\t2011 on' },
      { text: 'Stairs', role: 'list-item' },
    ]);
  });
});

describe('what is refused', () => {
  const png = Uint8Array.from([
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    0,
    0,
    0,
    13,
    0x49,
    0x48,
    0x44,
    0x52,
    ...new Array(40).fill(0),
  ]);
  it.each([
    ['nothing', new Uint8Array(), 'cv.pdf', 'empty'],
    ['a picture', png, 'cv.png', 'unsupported-type'],
    ['noise', Uint8Array.from({ length: 400 }, (_, i) => (i * 89 + 3) % 256), 'cv.pdf', 'corrupt'],
  ])('%s', async (_, content, name, reason) => {
    const error = await read(content, name).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(UnreadableDocument);
    expect(error).toMatchObject({ reason });
    expect((error as UnreadableDocument).message).toMatch(/^[A-Z].*\.$/);
  });

  it('a spreadsheet named as a Word file', async () => {
    const zip = new JSZip();
    zip.file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
    zip.file('xl/workbook.xml', '<workbook/>');
    await expect(read(await zip.generateAsync({ type: 'uint8array' }), 'cv.docx')).rejects.toMatchObject({
      reason: 'unsupported-type',
    });
  });

  it('a name that says something else than the content', async () => {
    const pdf = await makePdf((page) => put(page, 'Roofer', 40, 40));
    await expect(read(pdf, 'cv.docx')).rejects.toMatchObject({ reason: 'unsupported-type' });
    expect(texts(await read(pdf, 'cv'))).toEqual(['Roofer']);
    const docx = await makeDocx({ sections: [{ children: paragraphs('Roofer') }] });
    expect(texts(await read(docx, 'cv.doc'))).toEqual(['Roofer']);
  });
});
