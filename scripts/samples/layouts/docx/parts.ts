import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Contact, Cv, CvSection, Job, Role } from '../../cv.ts';
import { fixDocx } from './fixed.ts';

export interface WordStyle {
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly colour: string;
  /** `styles`: real heading styles; `bold`: bold paragraphs, as most people type them. */
  readonly headings: 'styles' | 'bold' | 'caps';
  readonly job: 'tabbed' | 'lines' | 'employer-first' | 'table' | 'dates-first';
  readonly skills: 'lines' | 'bullets' | 'table';
  /** Position of the right tab in twentieths of a point. */
  readonly rightTab?: number;
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

export const run = (
  text: string,
  style: WordStyle,
  more: { bold?: boolean; italics?: boolean; size?: number; colour?: string } = {},
): TextRun =>
  new TextRun({
    text,
    font: style.font,
    size: (more.size ?? style.size) * 2,
    bold: more.bold ?? false,
    italics: more.italics ?? false,
    color: more.colour ?? '1B1B1B',
  });

export const line = (runs: readonly TextRun[], after = 40): Paragraph =>
  new Paragraph({ children: [...runs], spacing: { after } });

export const contactRun = (contact: Contact, style: WordStyle) =>
  contact.href === undefined
    ? run(contact.text, style)
    : new ExternalHyperlink({ link: contact.href, children: [run(contact.text, style)] });

export const bullet = (text: string, style: WordStyle): Paragraph =>
  new Paragraph({ children: [run(text, style)], numbering: { reference: 'dots', level: 0 }, spacing: { after: 30 } });

export const heading = (text: string, style: WordStyle): Paragraph => {
  const shown = style.headings === 'caps' ? text.toUpperCase() : text;
  const children = [run(shown, style, { bold: true, size: style.size + 2, colour: style.colour })];
  const spacing = { before: 220, after: 80 };
  if (style.headings === 'styles') return new Paragraph({ heading: HeadingLevel.HEADING_2, children, spacing });
  return new Paragraph({
    children,
    spacing,
    keepNext: true,
    ...(style.headings === 'caps'
      ? { border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: style.colour, space: 1 } } }
      : {}),
  });
};

const tabbed = (left: readonly TextRun[], right: string, style: WordStyle): Paragraph =>
  new Paragraph({
    children: [...left, run(`\t${right}`, style)],
    tabStops: [{ type: TabStopType.RIGHT, position: style.rightTab ?? 9600 }],
    spacing: { before: 80, after: 20 },
    keepNext: true,
  });

const roleHead = (job: Job, role: Role, first: boolean, style: WordStyle): Paragraph[] => {
  const where = job.place === undefined ? job.employer : `${job.employer}, ${job.place}`;
  const bold = (text: string) => run(text, style, { bold: true });
  switch (style.job) {
    case 'tabbed':
      return [
        ...(first ? [line([run(where, style, { bold: true, colour: style.colour })], 10)] : []),
        tabbed([run(role.title, style, { italics: true })], role.dates, style),
      ];
    case 'employer-first':
      return first
        ? [tabbed([bold(where)], role.dates, style), line([run(role.title, style, { italics: true })])]
        : [tabbed([run(role.title, style, { italics: true })], role.dates, style)];
    case 'dates-first':
      return [
        line([run(role.dates, style, { colour: style.colour })], 0),
        line([bold(role.title), ...(first ? [run(` – ${where}`, style)] : [])]),
      ];
    default:
      return [
        line([bold(role.title)], 0),
        ...(first ? [line([run(where, style)], 0)] : []),
        line([run(role.dates, style, { italics: true })]),
      ];
  }
};

const job = (entry: Job, style: WordStyle): FileChild[] =>
  entry.roles.flatMap((role, i) => [
    ...roleHead(entry, role, i === 0, style),
    ...(role.intro === undefined ? [] : [line([run(role.intro, style)])]),
    ...role.bullets.map((text) => bullet(text, style)),
  ]);

const cell = (children: Paragraph[], width: number): TableCell =>
  new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
  });

export const table = (rows: readonly (readonly Paragraph[][])[], widths: readonly number[], borders = true): Table =>
  new Table({
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    ...(borders ? {} : { borders: noBorders }),
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: false,
          children: cells.map((children, i) => cell([...children], widths[i] ?? 2000)),
        }),
    ),
  });

const jobTable = (jobs: readonly Job[], style: WordStyle): FileChild[] => [
  table(
    jobs.flatMap((entry) =>
      entry.roles.map((role) => [
        [line([run(role.dates, style)])],
        [
          line([run(role.title, style, { bold: true })], 0),
          line([
            run(entry.place === undefined ? entry.employer : `${entry.employer}, ${entry.place}`, style, {
              italics: true,
            }),
          ]),
          ...(role.intro === undefined ? [] : [line([run(role.intro, style)])]),
          ...role.bullets.map((text) => bullet(text, style)),
        ],
      ]),
    ),
    [2100, 7500],
    false,
  ),
];

export const body = (section: CvSection, style: WordStyle): FileChild[] => {
  switch (section.kind) {
    case 'text':
      return section.paragraphs.map((text) => line([run(text, style)], 80));
    case 'jobs':
      return style.job === 'table' ? jobTable(section.jobs, style) : section.jobs.flatMap((entry) => job(entry, style));
    case 'list':
      return section.items.map((text) => bullet(text, style));
    case 'pairs':
      return section.pairs.map(([name, value]) => line([run(`${name}: `, style, { bold: true }), run(value, style)]));
    case 'skills':
      if (style.skills === 'table')
        return [
          table(
            section.groups.map(({ group, items }) => [
              [line([run(group ?? '', style, { bold: true })], 0)],
              [line([run(items.join(', '), style)], 0)],
            ]),
            [2600, 7000],
          ),
        ];
      return section.groups.flatMap(({ group, items }) =>
        style.skills === 'lines'
          ? [
              line([
                ...(group === undefined ? [] : [run(`${group}: `, style, { bold: true })]),
                run(items.join(', '), style),
              ]),
            ]
          : [
              ...(group === undefined ? [] : [line([run(group, style, { bold: true })])]),
              ...items.map((item) => bullet(item, style)),
            ],
      );
    case 'education': {
      const rows = section.studies.map((s) => ({
        ...s,
        award: s.grade === undefined ? s.award : `${s.award}, ${s.grade}`,
      }));
      if (style.job === 'table')
        return [
          table(
            rows.map((s) => [
              [line([run(s.dates, style)])],
              [
                line([run(s.award, style, { bold: true })], 0),
                line([run(s.institution, style)]),
                ...(s.detail === undefined ? [] : [line([run(s.detail, style)])]),
              ],
            ]),
            [2100, 7500],
            false,
          ),
        ];
      return rows.flatMap((s) => [
        ...(style.job === 'lines' || style.job === 'dates-first'
          ? [
              line([run(s.award, style, { bold: true })], 0),
              line([run([s.institution, s.dates].filter(Boolean).join(', '), style)]),
            ]
          : [tabbed([run(s.institution, style, { bold: true })], s.dates, style), line([run(s.award, style)])]),
        ...(s.detail === undefined ? [] : [line([run(s.detail, style)])]),
      ]);
    }
  }
};

export const sections = (cv: Pick<Cv, 'sections'>, style: WordStyle): FileChild[] =>
  cv.sections.flatMap((section) => [heading(section.heading, style), ...body(section, style)]);

type DocumentOptions = ConstructorParameters<typeof Document>[0];

/** Packs the children of one A4 section into the bytes of a word file. */
const photo = ({ photo: data }: Cv): Paragraph[] =>
  data === undefined
    ? []
    : [
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          children: [new ImageRun({ type: 'png', data, transformation: { width: 60, height: 75 } })],
        }),
      ];

export const pack = async (
  cv: Cv,
  children: FileChild[],
  extra: {
    headers?: DocumentOptions['sections'][number]['headers'];
    footers?: DocumentOptions['sections'][number]['footers'];
  } = {},
): Promise<Buffer> => {
  const document = new Document({
    creator: cv.name,
    title: `${cv.name} CV`,
    lastModifiedBy: cv.name,
    numbering: {
      config: [
        {
          reference: 'dots',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 220 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1000, bottom: 900, left: 1100, right: 1100 } },
        },
        children: [...photo(cv), ...children],
        ...(extra.headers === undefined ? {} : { headers: extra.headers }),
        ...(extra.footers === undefined ? {} : { footers: extra.footers }),
      },
    ],
  });
  return fixDocx(await Packer.toBuffer(document), cv.modified);
};
