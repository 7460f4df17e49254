import { describe, expect, it } from '@jest/globals';
import { makePdf, put, read, texts } from './make-documents.ts';

const sidebar = ['Contact', 'Leeds LS1 4AP', '0113 496 0000', 'Skills', 'Plastering', 'Tiling', 'Dry lining'];
const story = [
  'Experience',
  'Plasterer, Northgate Homes',
  'Skimmed and floated walls in two hundred new houses,',
  'keeping to the programme of three site managers.',
  'Trained two apprentices to level 2.',
  'Education',
  'NVQ level 2 Plastering, Leeds City College',
];

describe('columns', () => {
  it('reads a sidebar and a main column one after the other, whatever their baselines', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.fontSize(24);
      put(pdf, 'Rowan Ashdown', 40, 40);
      pdf.fontSize(10);
      for (const [i, line] of sidebar.entries()) put(pdf, line, 40, 100 + i * 19);
      for (const [i, line] of story.entries()) put(pdf, line, 220, 100 + i * 16);
    });
    const lines = texts(await read(bytes));
    expect(lines).toEqual(['Rowan Ashdown', ...sidebar, ...story]);
  });

  it('gives each column its own block', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.fontSize(10);
      for (const [i, line] of sidebar.entries()) put(pdf, line, 40, 100 + i * 19);
      for (const [i, line] of story.entries()) put(pdf, line, 220, 100 + i * 16);
    });
    const { lines } = await read(bytes);
    const blocks = new Set(lines.map((l) => l.block));
    expect(blocks.size).toBe(2);
    expect(lines.find((l) => l.text === 'Skills')?.block).not.toBe(lines.find((l) => l.text === 'Education')?.block);
  });

  it('keeps sidebars apart that share every baseline with the main column', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.fontSize(10);
      for (const [i, line] of sidebar.entries()) put(pdf, line, 40, 100 + i * 16);
      for (const [i, line] of story.entries()) put(pdf, line, 220, 100 + i * 16);
    });
    expect(texts(await read(bytes))).toEqual([...sidebar, ...story]);
  });

  it('joins a margin of dates to the rows beside it', async () => {
    const jobs: [string, string][] = [
      ['2021 – present', 'Site manager, Harrow & Pike'],
      ['', '• Ran a site of forty people'],
      ['', '• Handed over on time'],
      ['2017 – 2021', 'Assistant site manager, Bellwood Construction'],
      ['', '• Kept the health and safety file'],
      ['2012 – 2017', 'Bricklayer, self-employed'],
      ['', '• Facing work on period houses'],
    ];
    const bytes = await makePdf((pdf) => {
      pdf.fontSize(10);
      for (const [i, [date, text]] of jobs.entries()) {
        if (date !== '') put(pdf, date, 40, 100 + i * 15);
        put(pdf, text, 140, 100 + i * 15);
      }
    });
    expect(texts(await read(bytes))).toEqual([
      '2021 – present\tSite manager, Harrow & Pike',
      '• Ran a site of forty people',
      '• Handed over on time',
      '2017 – 2021\tAssistant site manager, Bellwood Construction',
      '• Kept the health and safety file',
      '2012 – 2017\tBricklayer, self-employed',
      '• Facing work on period houses',
    ]);
  });

  it('puts dates that break in the margin onto the first row of their entry', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.fontSize(10);
      const entries = [
        ['September 2019 –', 'Staff nurse, St Mildred’s Hospital'],
        ['Present', '• Cared for twelve patients a shift'],
        ['', '• Led the handover each morning'],
        ['March 2016 –', 'Healthcare assistant, Oakfield House'],
        ['August 2019', '• Helped residents with daily living'],
      ] as const;
      for (const [i, [date, text]] of entries.entries()) {
        if (date !== '') put(pdf, date, 40, 100 + i * 15);
        put(pdf, text, 160, 100 + i * 15);
      }
    });
    const lines = texts(await read(bytes));
    expect(lines[0]).toBe('September 2019 – Present\tStaff nurse, St Mildred’s Hospital');
    expect(lines).toContain('March 2016 – August 2019\tHealthcare assistant, Oakfield House');
    expect(lines).toContain('• Cared for twelve patients a shift');
  });

  it('reads a title with its date at the right edge as one line', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.fontSize(10);
      const rows: [string, string][] = [
        ['Head chef, The Corn Exchange', '2019 – 2023'],
        ['Sous chef, The Quayside', '2016 – 2019'],
        ['Commis chef, Hotel Miramar', '2014 – 2016'],
      ];
      for (const [i, [title, date]] of rows.entries()) {
        put(pdf, title, 40, 100 + i * 60);
        put(pdf, date, 555 - pdf.widthOfString(date), 100 + i * 60);
        put(pdf, '• Cooked for a hundred covers a night in a busy kitchen by the harbour', 40, 118 + i * 60);
      }
    });
    const lines = texts(await read(bytes));
    expect(lines[0]).toBe('Head chef, The Corn Exchange\t2019 – 2023');
    expect(lines[2]).toBe('Sous chef, The Quayside\t2016 – 2019');
  });

  it('gives section names in the margin a line of their own', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.fontSize(10);
      const rows: [string, string][] = [
        ['EXPERIENCE', 'Accounts assistant, Tarn Foods'],
        ['', 'Matched invoices to orders and ran the weekly payments.'],
        ['', 'Closed the purchase ledger each month.'],
        ['EDUCATION', 'AAT level 3, Kendal College'],
        ['', 'Passed with distinction in the first year of study.'],
        ['SKILLS', 'Sage 50, Xero, Excel'],
      ];
      for (const [i, [name, text]] of rows.entries()) {
        if (name !== '') put(pdf, name, 40, 100 + i * 15);
        put(pdf, text, 160, 100 + i * 15);
      }
    });
    expect(texts(await read(bytes))).toEqual([
      'EXPERIENCE',
      'Accounts assistant, Tarn Foods',
      'Matched invoices to orders and ran the weekly payments.',
      'Closed the purchase ledger each month.',
      'EDUCATION',
      'AAT level 3, Kendal College',
      'Passed with distinction in the first year of study.',
      'SKILLS',
      'Sage 50, Xero, Excel',
    ]);
  });
});

describe('tables with drawn lines', () => {
  const columns = [40, 150, 222, 300, 390, 520];
  const rows = [100, 120, 165, 210];
  const cells: readonly (readonly string[])[] = [
    ['Employer', 'Job title', 'From', 'To', 'Main duties'],
    [
      'Northgate Brickwork\nContractors',
      'Senior\nPlasterer',
      '02/2019',
      'Present',
      'Skimmed and floated walls\nin two hundred houses,\nkeeping to the programme.',
    ],
    ['Bell & Sons\nLeeds', 'Plasterer', '05/2016', '01/2019', 'Patched ceilings.'],
  ];
  const drawn = (ruled: boolean): Promise<Uint8Array> =>
    makePdf((pdf) => {
      pdf.fontSize(10);
      put(pdf, 'Employment history', 40, 80);
      for (const [r, row] of cells.entries())
        for (const [c, cell] of row.entries())
          for (const [i, line] of cell.split('\n').entries())
            put(pdf, line, (columns[c] ?? 0) + 4, (rows[r] ?? 0) + 4 + i * 13);
      put(pdf, 'Education', 40, 230);
      if (!ruled) return;
      for (const y of rows) pdf.moveTo(40, y).lineTo(520, y).stroke();
      for (const x of columns) pdf.moveTo(x, 100).lineTo(x, 210).stroke();
    });

  it('reads each row across, a cell that wraps as one, long text after the names of its row', async () => {
    expect(texts(await read(await drawn(true)))).toEqual([
      'Employment history',
      'Employer\tJob title\tFrom\tTo\tMain duties',
      'Northgate Brickwork Contractors\tSenior Plasterer\t02/2019\tPresent\tSkimmed and floated walls in two hundred houses, keeping to the programme.',
      'Bell & Sons\tPlasterer\t05/2016\t01/2019\tPatched ceilings.',
      'Leeds',
      'Education',
    ]);
  });

  it('is not misled by a frame around two columns', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.fontSize(10);
      for (const [i, line] of sidebar.entries()) put(pdf, line, 44, 105 + i * 16);
      for (const [i, line] of story.entries()) put(pdf, line, 220, 105 + i * 16);
      for (const y of [100, 225, 300]) pdf.moveTo(40, y).lineTo(555, y).stroke();
      for (const x of [40, 200, 555]) pdf.moveTo(x, 100).lineTo(x, 300).stroke();
    });
    expect(texts(await read(bytes))).toEqual([...sidebar, ...story]);
  });
});

describe('words', () => {
  it('puts letter-spaced headings together, drawn apart or typed apart', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.fontSize(12);
      pdf.text('EXPERIENCE', 40, 40, { characterSpacing: 4, lineBreak: false });
      put(pdf, 'E D U C A T I O N', 40, 80);
      pdf.text('WORK HISTORY', 40, 120, { characterSpacing: 3, lineBreak: false });
    });
    expect(texts(await read(bytes))).toEqual(['EXPERIENCE', 'EDUCATION', 'WORK HISTORY']);
  });

  it('joins words that a line end divides, and keeps the hyphens that belong there', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.fontSize(10);
      put(pdf, 'Responsible for stock manage-', 40, 40);
      put(pdf, 'ment and for a full-', 40, 54);
      put(pdf, 'time team of six in a data-', 40, 68);
      put(pdf, 'driven warehouse.', 40, 82);
    });
    expect(texts(await read(bytes))).toEqual([
      'Responsible for stock management',
      'and for a full-time',
      'team of six in a data-driven',
      'warehouse.',
    ]);
  });

  it('drops text drawn twice on the spot', async () => {
    const bytes = await makePdf((pdf) => {
      put(pdf, 'Profile', 40, 40);
      put(pdf, 'Profile', 40.2, 40);
    });
    expect(texts(await read(bytes))).toEqual(['Profile']);
  });

  it('says what is bold and where links lead', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.font('Helvetica-Bold').fontSize(11);
      put(pdf, 'Work history', 40, 40);
      pdf.font('Helvetica').text('Portfolio', 40, 70, { link: 'https://example.com/work', lineBreak: false });
    });
    const { lines } = await read(bytes);
    expect(lines[0]).toMatchObject({ text: 'Work history', bold: true });
    expect(lines[1]?.bold).toBe(false);
    expect(lines[1]?.segments[0]?.href).toBe('https://example.com/work');
  });

  it('reads turned text upright, after the rest of the page', async () => {
    const bytes = await makePdf((pdf) => {
      put(pdf, 'Curriculum of Wren Castell, gardener', 80, 40);
      pdf.rotate(-90, { origin: [30, 400] });
      put(pdf, 'PORTFOLIO EDITION', 30, 400);
    });
    expect(texts(await read(bytes))).toEqual(['Curriculum of Wren Castell, gardener', 'PORTFOLIO EDITION']);
  });

  it('keeps every segment where it says it is in the line', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.fontSize(10).font('Helvetica-Bold');
      put(pdf, 'Warehouse operative', 40, 40);
      pdf.font('Helvetica');
      put(pdf, '2019 – 2023', 400, 40);
      put(pdf, 'A second line that ends in a broken docu-', 40, 60);
      put(pdf, 'ment and goes on', 40, 74);
    });
    const { lines } = await read(bytes);
    for (const line of lines) {
      for (const s of line.segments) expect(line.text.slice(s.at, s.at + s.text.length)).toBe(s.text);
    }
    expect(lines).toHaveLength(3);
  });
});

describe('page furniture', () => {
  it('marks page numbers and repeated headers, the first occurrence excepted', async () => {
    const bytes = await makePdf((pdf) => {
      for (const page of [1, 2, 3]) {
        if (page > 1) pdf.addPage();
        pdf.fontSize(9);
        put(pdf, 'Ines Calloway · 01632 960123', 40, 20);
        pdf.fontSize(11);
        put(pdf, `Text of page number ${['one', 'two', 'three'][page - 1]}`, 40, 400);
        pdf.fontSize(9);
        put(pdf, `Page ${page} of 3`, 270, 815);
      }
    });
    const { lines } = await read(bytes);
    const roles = lines.map((l) => [l.page, l.role ?? 'text']);
    expect(roles).toEqual([
      [1, 'text'],
      [1, 'text'],
      [1, 'page-footer'],
      [2, 'page-header'],
      [2, 'text'],
      [2, 'page-footer'],
      [3, 'page-header'],
      [3, 'text'],
      [3, 'page-footer'],
    ]);
  });
});

describe('hidden text', () => {
  const visible = (pdf: Parameters<Parameters<typeof makePdf>[0]>[0]): void => {
    pdf.fillColor('black').fontSize(11);
    put(pdf, 'Forklift driver with eleven years in cold storage and dispatch work.', 40, 40);
    put(pdf, 'Holds counterbalance and reach truck licences, renewed last summer.', 40, 60);
  };
  const cases: [string, (pdf: Parameters<Parameters<typeof makePdf>[0]>[0]) => void][] = [
    ['white on white', (pdf) => put(pdf.fillColor('white'), 'kubernetes terraform', 40, 100)],
    [
      'in the colour of a panel',
      (pdf) => put(pdf.rect(30, 90, 300, 40).fill('#223344').fillColor('#223344'), 'kubernetes terraform', 40, 100),
    ],
    ['tiny', (pdf) => put(pdf.fontSize(0.5), 'kubernetes terraform', 40, 100)],
    ['off the page', (pdf) => put(pdf, 'kubernetes terraform', 700, 100)],
    ['transparent', (pdf) => put(pdf.fillOpacity(0), 'kubernetes terraform', 40, 100)],
    [
      'under a box',
      (pdf) => {
        put(pdf, 'kubernetes terraform', 40, 100);
        pdf.rect(30, 90, 300, 40).fill('white');
      },
    ],
  ];
  it.each(cases)('reports text that is %s and leaves it out', async (_, draw) => {
    const document = await read(
      await makePdf((pdf) => {
        visible(pdf);
        draw(pdf);
      }),
    );
    expect(texts(document).join(' ')).not.toContain('kubernetes');
    expect(document.findings).toEqual([
      expect.objectContaining({ code: 'hidden-text', message: expect.stringContaining('kubernetes terraform') }),
    ]);
  });

  it('reads white text on a dark panel', async () => {
    const document = await read(
      await makePdf((pdf) => {
        visible(pdf);
        pdf.rect(0, 90, 595, 60).fill('#203040');
        put(pdf.fillColor('white'), 'Contact: 01632 960777', 40, 110);
      }),
    );
    expect(texts(document)).toContain('Contact: 01632 960777');
    expect(document.findings).toEqual([]);
  });
});

describe('verdicts', () => {
  const simple = (options?: PDFKit.PDFDocumentOptions): Promise<Uint8Array> =>
    makePdf((pdf) => put(pdf, 'Maintenance fitter, twelve years in food factories', 40, 40), options);

  it('refuses a file that needs a password', async () => {
    const bytes = await simple({ userPassword: 'secret', ownerPassword: 'owner' });
    await expect(read(bytes)).rejects.toMatchObject({ reason: 'encrypted' });
  });

  it('reads a file whose owner only restricts printing', async () => {
    const document = await read(await simple({ ownerPassword: 'owner', permissions: { copying: false } }));
    expect(texts(document)).toEqual(['Maintenance fitter, twelve years in food factories']);
  });

  it('calls a damaged file corrupt', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<< /Type /Catalog');
    await expect(read(bytes)).rejects.toMatchObject({ reason: 'corrupt' });
  });

  it('takes the day of the last change from the file', async () => {
    const bytes = await simple({ info: { ModDate: new Date('2024-03-05T10:00:00Z') } });
    expect((await read(bytes)).modified).toBe('2024-03-05');
  });

  it('says that a blank page holds no text', async () => {
    await expect(read(await makePdf(() => undefined))).rejects.toMatchObject({ reason: 'no-text-layer' });
  }, 60_000);
});
