import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { parseMapping } from '../../../src/import/mapping.ts';
import { readExport } from '../../../src/import/read-export.ts';

const sample = async (name: string) =>
  readExport(
    await readFile(`samples/import/${name}.csv`, 'utf8'),
    `${name}.csv`,
    parseMapping(await readFile(`samples/import/${name}.yaml`, 'utf8'), `${name}.yaml`),
  );

const read = (csv: string, mapping: string) => readExport(csv, 'x.csv', parseMapping(mapping, 'x.yaml'));

describe('a Bullhorn export', () => {
  it('becomes candidates, and says what is wrong with which line', async () => {
    const [fergus, amara, ...others] = await sample('bullhorn');
    expect(fergus).toEqual({
      line: 2,
      externalId: 'bullhorn-50211',
      given: {
        resume: {
          basics: {
            name: 'Fergus Tait',
            label: 'Site Manager',
            email: 'fergus.tait@example.org',
            phone: '+44 7700 900201',
            location: { address: '2 Mill Wynd', city: 'Leeds', postalCode: 'LS10 1AB', countryCode: 'GB' },
          },
          work: [
            {
              name: 'Wharfe Homes',
              position: 'Site Manager',
              startDate: '2018-03-01',
              summary: 'Runs a site of 40 plots,\nfrom groundworks to handover.',
            },
          ],
          skills: [{ name: 'Skills', keywords: ['Groundworks', 'RAMS'] }],
          certificates: [{ name: 'SMSTS' }],
        },
        source: 'Job Board',
        tags: ['Construction', 'Housing'],
        consent: [
          { purpose: 'matching', basis: 'consent', givenAt: '2025-05-12', evidence: 'consent flag of the CRM' },
        ],
      },
    });
    // The row before holds a line break.
    expect(amara).toMatchObject({ line: 4, given: { source: 'bullhorn' } });
    expect(others).toEqual([
      { line: 5, externalId: 'bullhorn-50213', skipped: expect.stringContaining('Archive') },
      { line: 6, externalId: 'bullhorn-50214', faults: [expect.stringContaining('“Employed Since”')] },
      { line: 7, externalId: 'bullhorn-50215', given: expect.anything() },
      { line: 8, externalId: 'bullhorn-50215', faults: ['has the id of line 7'] },
    ]);
  });
});

describe('a Vincere export', () => {
  it('becomes candidates: semicolons, jobs before the present one, consent only where it was given', async () => {
    const [gwen, radek] = await sample('vincere');
    expect(gwen).toMatchObject({
      externalId: 'vincere-801',
      given: {
        resume: {
          work: [
            { name: 'Severn Cloud', startDate: '2022-02-01' },
            { name: 'Dee Data', endDate: '2022-01-31' },
          ],
          basics: { profiles: [{ network: 'LinkedIn' }] },
        },
        tags: ['IT Infrastructure', 'Contractors'],
        consent: [{ givenAt: '2026-01-09' }],
      },
    });
    expect(radek).toMatchObject({ given: { consent: [], resume: { work: [{ name: 'Thames Tea' }] } } });
    expect(JSON.stringify(radek)).not.toContain('LinkedIn');
  });
});

describe('an export', () => {
  const mapping = 'externalId: { column: Id }\nresume: { basics: { name: { column: Name }, email: { column: Mail } } }';

  it('is refused when it lacks a column of the mapping, with those that it has', () => {
    expect(() => read('Id,Name\n1,Ann\n', mapping)).toThrow(
      expect.objectContaining({
        code: 'invalid-request',
        details: { fields: [{ path: 'Mail', message: 'no such column' }], hint: 'It has: Id, Name' },
      }),
    );
  });

  it('is read with a byte order mark, tabs, CRLF, short rows and empty lines', () => {
    const lines = read('\uFEFFId\tName\tMail\r\n1\tAnn\r\n\r\n2\tBob\tbob@example.org\r\n', mapping);
    expect(lines).toMatchObject([
      { line: 2, externalId: '1', given: { resume: { basics: { name: 'Ann' } } } },
      { line: 4, externalId: '2', given: { resume: { basics: { email: 'bob@example.org' } } } },
    ]);
  });

  it('has lines without an id, and files that are none', () => {
    expect(read('Id,Name,Mail\n,Ann,\n', mapping)).toEqual([{ line: 2, faults: ['has no id'] }]);
    expect(() => read('Id,Name,Mail\n1,"Ann', mapping)).toThrow(expect.objectContaining({ code: 'invalid-request' }));
    expect(() => read('', mapping)).toThrow(expect.objectContaining({ code: 'invalid-request' }));
  });

  it('reads the dates that the mapping describes', () => {
    const dated = (form: string, text: string) =>
      read(
        `Id;Since\n1;${text}\n`,
        `externalId: { column: Id }\nresume: { work: [{ position: Cook, startDate: { column: Since, date: ${form} } }] }`,
      )[0];
    const start = (date: string) => ({ given: { resume: { work: [{ position: 'Cook', startDate: date }] } } });
    expect(dated('DD/MM/YYYY', '1/9/2020')).toMatchObject(start('2020-09-01'));
    expect(dated('MM.YYYY', '09.2020')).toMatchObject(start('2020-09'));
    expect(dated('YYYY', '2020')).toMatchObject(start('2020'));
    expect(dated('DD/MM/YYYY', '31/31/2020')).toMatchObject({ faults: [expect.stringContaining('startDate')] });
  });
});

describe('a mapping', () => {
  it.each([
    ['externalId: { colunm: Id }\nresume: {}'],
    ['resume: {}'],
    ['externalId: { column: Id }\nresume: {}\nextra: 1'],
    ['externalId: { column: Id, date: tomorrow }\nresume: {}'],
    ['externalId: ['],
  ])('is refused with a misspelt or missing key (%#)', (text) => {
    expect(() => parseMapping(text, 'x.yaml')).toThrow(expect.objectContaining({ code: 'invalid-request' }));
  });
});
