import { AlignmentType, Footer, Header, PageNumber, Paragraph, Textbox, TextRun } from 'docx';
import type { Cv, CvSection } from '../../cv.ts';
import type { Layout } from '../layout.ts';
import { body, contactRun, heading, line, pack, run, sections, table, type WordStyle } from './parts.ts';

const word = (name: string, draw: (cv: Cv) => Promise<Buffer>): Layout => ({
  name,
  producer: 'docx',
  type: 'docx',
  draw,
});

const label = (cv: Cv, style: WordStyle): Paragraph[] =>
  cv.label === undefined ? [] : [line([run(cv.label, style, { size: style.size + 1, colour: style.colour })], 60)];

const plain = word('word-plain', (cv) => {
  const style: WordStyle = {
    font: 'Calibri',
    size: 11,
    colour: '1F3864',
    headings: 'bold',
    job: 'lines',
    skills: 'bullets',
  };
  return pack(cv, [
    line([run(cv.name, style, { bold: true, size: 18 })], 20),
    ...label(cv, style),
    ...cv.contacts.map((c) => new Paragraph({ children: [contactRun(c, style)], spacing: { after: 0 } })),
    ...sections(cv, style),
  ]);
});

const uk = word('word-uk', (cv) => {
  const style: WordStyle = {
    font: 'Arial',
    size: 10.5,
    colour: '000000',
    headings: 'caps',
    job: 'dates-first',
    skills: 'lines',
  };
  const names = { address: 'Address', phone: 'Mobile', email: 'Email', link: 'Website' };
  return pack(cv, [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [run('Curriculum Vitae', style, { bold: true, size: 16 })],
      spacing: { after: 120 },
    }),
    line([run('Name:\t', style, { bold: true }), run(cv.name, style)]),
    ...cv.contacts.map(
      (c) =>
        new Paragraph({
          children: [run(`${names[c.kind]}:\t`, style, { bold: true }), contactRun(c, style)],
          spacing: { after: 40 },
        }),
    ),
    ...sections(cv, style),
  ]);
});

const tabs = word('word-tabs', (cv) => {
  const style: WordStyle = {
    font: 'Georgia',
    size: 10,
    colour: '7B3F00',
    headings: 'caps',
    job: 'tabbed',
    skills: 'lines',
  };
  return pack(cv, [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [run(cv.name, style, { bold: true, size: 20 })],
      spacing: { after: 40 },
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: cv.contacts.flatMap((c, i) => [...(i > 0 ? [run('  |  ', style)] : []), contactRun(c, style)]),
      spacing: { after: 60 },
    }),
    ...label(cv, style),
    ...sections(cv, style),
  ]);
});

const tableLayout = word('word-table', (cv) => {
  const style: WordStyle = {
    font: 'Calibri',
    size: 10.5,
    colour: '2E5E4E',
    headings: 'styles',
    job: 'table',
    skills: 'table',
  };
  return pack(cv, [
    table(
      [
        [
          [line([run(cv.name, style, { bold: true, size: 20 })], 20), ...label(cv, style)],
          cv.contacts.map(
            (c) =>
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [contactRun(c, style)],
                spacing: { after: 0 },
              }),
          ),
        ],
      ],
      [4900, 4700],
      false,
    ),
    ...sections(cv, style),
  ]);
});

const header = word('word-header', (cv) => {
  const style: WordStyle = {
    font: 'Cambria',
    size: 11,
    colour: '1F3864',
    headings: 'styles',
    job: 'employer-first',
    skills: 'lines',
  };
  return pack(cv, [...label(cv, style), ...sections(cv, style)], {
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            children: [run(cv.name, style, { bold: true, size: 16 })],
            spacing: { after: 20 },
          }),
          ...cv.contacts.map(
            (c) =>
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [contactRun(c, style)],
                spacing: { after: 0 },
              }),
          ),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [
              new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES], size: 16 }),
            ],
          }),
        ],
      }),
    },
  });
});

const inSidebar = (section: CvSection): boolean =>
  ['skills', 'languages', 'credentials', 'interests', 'references', 'personal'].includes(section.key);

const sidebar = word('word-sidebar', (cv) => {
  const style: WordStyle = {
    font: 'Calibri',
    size: 10,
    colour: '8A2B45',
    headings: 'bold',
    job: 'lines',
    skills: 'bullets',
  };
  const paragraphs = (list: readonly CvSection[]) =>
    list.flatMap((s) => [heading(s.heading, style), ...body(s, style)]).filter((p) => p instanceof Paragraph);
  return pack(cv, [
    table(
      [
        [
          [
            heading('Contact', style),
            ...cv.contacts.map((c) => new Paragraph({ children: [contactRun(c, style)], spacing: { after: 40 } })),
            ...paragraphs(cv.sections.filter(inSidebar)),
          ],
          [
            line([run(cv.name, style, { bold: true, size: 22, colour: style.colour })], 20),
            ...label(cv, style),
            ...paragraphs(cv.sections.filter((s) => !inSidebar(s))),
          ],
        ],
      ],
      [3000, 6700],
      false,
    ),
  ]);
});

const textbox = word('word-textbox', (cv) => {
  const style: WordStyle = {
    font: 'Calibri',
    size: 10.5,
    colour: '345995',
    headings: 'bold',
    job: 'tabbed',
    skills: 'lines',
  };
  return pack(cv, [
    new Textbox({
      style: { width: '480pt', height: '84pt' },
      children: [
        line([run(cv.name, style, { bold: true, size: 20 })], 20),
        new Paragraph({
          children: cv.contacts.flatMap((c, i) => [...(i > 0 ? [run(' • ', style)] : []), contactRun(c, style)]),
        }),
      ],
    }),
    ...label(cv, style),
    ...sections(cv, style),
  ]);
});

export const wordLayouts: readonly Layout[] = [plain, uk, tabs, tableLayout, header, sidebar, textbox];
