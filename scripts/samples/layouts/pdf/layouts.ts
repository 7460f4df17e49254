import type { Cv, CvSection } from '../../cv.ts';
import type { Layout } from '../layout.ts';
import { A4, bytesOf, Column, openPdf } from './painter.ts';
import { drawSection, drawSections, type Theme } from './sections.ts';

const helvetica = { regular: 'Helvetica', bold: 'Helvetica-Bold', italic: 'Helvetica-Oblique' };
const times = { regular: 'Times-Roman', bold: 'Times-Bold', italic: 'Times-Italic' };

const oneColumn = (name: string, theme: Theme, header: (column: Column, cv: Cv) => void, side = 54): Layout => ({
  name,
  producer: 'pdfkit',
  type: 'pdf',
  draw: (cv) => {
    const doc = openPdf(cv);
    const column = new Column(doc, { x: side, width: A4.width - 2 * side, top: 48 });
    header(column, cv);
    drawSections(column, cv, theme);
    return bytesOf(doc);
  },
});

const line = (cv: Cv, between: string): string => cv.contacts.map((c) => c.text).join(between);

const classicTheme: Theme = {
  ...helvetica,
  size: 10,
  accent: '#1f3a5f',
  heading: 'rule',
  job: 'title-first',
  bullet: '•',
  skills: 'lines',
};
const classic = oneColumn('classic', classicTheme, (column, cv) => {
  column.write(cv.name, { font: 'Helvetica-Bold', size: 22, colour: '#1f3a5f' });
  if (cv.label !== undefined) column.write(cv.label, { size: 12, colour: '#4a4a4a' });
  column.gap(4);
  column.write(line(cv, '  |  '), { size: 9 });
});

const compact = oneColumn(
  'compact',
  { ...helvetica, size: 8.8, accent: '#111111', heading: 'caps', job: 'one-line', bullet: '-', skills: 'lines' },
  (column, cv) => {
    column.write(cv.name.toUpperCase(), { font: 'Helvetica-Bold', size: 15 });
    column.write(line(cv, ' · '), { size: 8.6, colour: '#4a4a4a' });
    if (cv.label !== undefined) column.write(cv.label, { font: 'Helvetica-Oblique', size: 9.5 });
  },
  42,
);

const margin = oneColumn(
  'margin',
  {
    ...helvetica,
    size: 9.6,
    accent: '#7a2e1d',
    heading: 'spaced',
    job: 'margin',
    bullet: '•',
    skills: 'bullets',
    margin: 118,
  },
  (column, cv) => {
    column.write(cv.name, { font: 'Helvetica', size: 24 });
    if (cv.label !== undefined) column.write(cv.label, { size: 11.5, colour: '#7a2e1d' });
    column.gap(6);
    for (const contact of cv.contacts)
      column.write(contact.text, { size: 9.2, ...(contact.href ? { link: contact.href } : {}) });
  },
);

const grid = oneColumn(
  'grid',
  {
    ...helvetica,
    size: 9.6,
    accent: '#2f5d50',
    heading: 'filled',
    job: 'employer-first',
    bullet: '•',
    skills: 'table',
  },
  (column, cv) => {
    column.write(cv.name, { font: 'Helvetica-Bold', size: 18, align: 'center' });
    if (cv.label !== undefined) column.write(cv.label, { size: 11, align: 'center', colour: '#2f5d50' });
    column.gap(3);
    const half = column.width / 2;
    for (let i = 0; i < cv.contacts.length; i += 2) {
      const right = cv.contacts[i + 1];
      if (right !== undefined)
        column.at(right.text, { size: 9.4, align: 'right' }, { x: column.x + half, width: half });
      column.write(cv.contacts[i]?.text ?? '', { size: 9.4 }, { width: half - 6 });
    }
    column.gap(4);
  },
);

const band: Layout = {
  name: 'band',
  producer: 'pdfkit',
  type: 'pdf',
  draw: (cv) => {
    const doc = openPdf(cv);
    doc.rect(0, 0, A4.width, 104).fill('#243b53');
    const head = new Column(doc, { x: 54, width: A4.width - 108, top: 26 });
    head.write(cv.name, { font: 'Helvetica-Bold', size: 23, colour: '#ffffff' });
    if (cv.label !== undefined) head.write(cv.label, { size: 12, colour: '#d9e2ec' });
    head.gap(5);
    head.write(line(cv, '   •   '), { size: 8.8, colour: '#ffffff' });
    const column = new Column(doc, { x: 54, width: A4.width - 108, top: 48, y: 114 });
    drawSections(column, cv, {
      ...helvetica,
      size: 9.8,
      accent: '#243b53',
      heading: 'plain',
      job: 'title-first',
      bullet: '•',
      skills: 'columns',
    });
    return bytesOf(doc);
  },
};

const traditionalTheme: Theme = {
  ...times,
  size: 11,
  accent: '#000000',
  heading: 'caps',
  job: 'employer-first',
  bullet: '•',
  skills: 'bullets',
};
const traditional = oneColumn(
  'traditional',
  traditionalTheme,
  (column, cv) => {
    column.write('CURRICULUM VITAE', { font: 'Times-Bold', size: 15, align: 'center' });
    column.gap(6);
    const label = { address: 'Address', phone: 'Telephone', email: 'E-mail', link: 'Web' };
    const pair = (name: string, value: string) => {
      column.at(`${name}:`, { font: 'Times-Bold', size: 11 }, { width: 90 });
      column.write(value, { font: 'Times-Roman', size: 11 }, { x: column.x + 95, width: column.width - 95 });
    };
    pair('Name', cv.name);
    for (const contact of cv.contacts) pair(label[contact.kind], contact.text);
    if (cv.label !== undefined) pair('Occupation', cv.label);
    column.gap(4);
  },
  64,
);

const inSidebar = (section: CvSection): boolean =>
  ['skills', 'languages', 'credentials', 'interests', 'personal', 'references'].includes(section.key);

const twoColumns = (name: string, side: 'left' | 'right', dark: boolean): Layout => ({
  name,
  producer: 'pdfkit',
  type: 'pdf',
  draw: (cv) => {
    const doc = openPdf(cv);
    const width = 176;
    const x = side === 'left' ? 0 : A4.width - width;
    const paint = () => void doc.rect(x, 0, width, A4.height).fill(dark ? '#22343c' : '#eef1ee');
    paint();
    const ink = dark ? '#ffffff' : '#1b1b1b';
    const accent = dark ? '#9fd3c7' : '#35605a';
    const narrow = new Column(doc, { x: x + 18, width: width - 34, top: 44 });
    const sidebarTheme: Theme = {
      ...helvetica,
      size: 9,
      accent,
      heading: 'caps',
      job: 'stacked',
      bullet: '•',
      skills: 'list',
    };
    const write = narrow.write.bind(narrow);
    narrow.write = (text, style = {}, box = {}) => write(text, { colour: ink, ...style }, box);
    const at = narrow.at.bind(narrow);
    narrow.at = (text, style, box = {}) => at(text, { colour: ink, ...style }, box);
    const wide = new Column(
      doc,
      { x: (side === 'left' ? width : 0) + 28, width: A4.width - width - 60, top: 44 },
      paint,
    );
    const drawNarrow = () => {
      narrow.write('Contact', { font: 'Helvetica-Bold', size: 10.5, colour: accent });
      narrow.gap(4);
      for (const contact of cv.contacts) {
        narrow.write(contact.text, { size: 8.8 });
        narrow.gap(3);
      }
      for (const section of cv.sections.filter(inSidebar)) drawSection(narrow, section, sidebarTheme);
    };
    const drawWide = () => {
      wide.write(cv.name, { font: 'Helvetica-Bold', size: 22, colour: dark ? '#22343c' : '#35605a' });
      if (cv.label !== undefined) wide.write(cv.label, { size: 11.5, colour: '#4a4a4a' });
      for (const section of cv.sections.filter((s) => !inSidebar(s)))
        drawSection(wide, section, {
          ...helvetica,
          size: 9.5,
          accent: dark ? '#22343c' : '#35605a',
          heading: 'rule',
          job: 'title-first',
          bullet: '•',
          skills: 'lines',
        });
    };
    // The order of the content stream is the order of drawing, which is what naive readers follow.
    if (side === 'left') {
      drawNarrow();
      doc.switchToPage(0);
      drawWide();
    } else {
      drawWide();
      doc.switchToPage(0);
      drawNarrow();
    }
    return bytesOf(doc);
  },
});

export const pdfLayouts: readonly Layout[] = [
  classic,
  compact,
  margin,
  grid,
  band,
  traditional,
  twoColumns('sidebar', 'left', true),
  twoColumns('sidebar-right', 'right', false),
];
