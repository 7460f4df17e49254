import { describe, expect, it } from '@jest/globals';
import { readEducation } from '../../../../../src/cv/fields/education/read-education.ts';
import { fieldNamed } from '../../../../../src/cv/fields/entries/labels.ts';
import { readWork } from '../../../../../src/cv/fields/work/read-work.ts';
import { splitSections } from '../../../../../src/cv/sections/split-sections.ts';
import { placedLines } from '../../helpers/placed-lines.ts';
import { smallContext } from '../../helpers/small-knowledge.ts';

const sections = (text: string) => splitSections(placedLines(text), smallContext.knowledge);

const jobs = (text: string): readonly string[] =>
  readWork(sections(text), smallContext).value.work.map(({ position, name, startDate, endDate }) =>
    [position ?? '-', name ?? '-', startDate ?? '-', endDate ?? 'open'].join(' | '),
  );

const courses = (text: string): readonly string[] =>
  readEducation(sections(text), smallContext).value.education.map(({ studyType, area, institution, endDate }) =>
    [studyType ?? '-', area ?? '-', institution ?? '-', endDate ?? '-'].join(' | '),
  );

const expected = ['Charge Hand | Pell & Daughters | 2019-02 | open', 'Improver | Blue Anchor Yard | 2016-05 | 2019-01'];

describe('forms', () => {
  it('reads labels that stand in a cell of their own, whatever the names look like', () => {
    expect(
      jobs(`
# Employment History
Job Title: |> Charge Hand
Employer: |> Pell & Daughters
Dates: |> 01/02/2019 - Current
Duties: |> Ran the yard and its four hands
Job Title: |> Improver
Employer: |> Blue Anchor Yard
Dates: |> 01/05/2016 - 31/01/2019
Duties: |> Kept the stores`),
    ).toEqual(expected);
  });

  it('puts a start and an end that stand in rows of their own together', () => {
    expect(
      jobs(`
# Employment History
Employer name |> Pell & Daughters
Position held |> Charge Hand
Start date |> 02/2019
End date |> Current
Reason for leaving |> n/a
Employer name |> Blue Anchor Yard
Position held |> Improver
Start date |> 05/2016
End date |> 01/2019
Reason for leaving |> Relocation`),
    ).toEqual(expected);
  });

  it('reads a table by its head row', () => {
    expect(
      jobs(`
# Employment History
Employer |> Job title |> From |> To |> Reason for leaving
Pell & Daughters |> Charge Hand |> 02/2019 |> Present |> -
Blue Anchor Yard |> Improver |> 05/2016 |> 01/2019 |> Relocation`),
    ).toEqual(expected);
    expect(
      courses(`
# Education
School, college or university |> Qualification |> Year
Zespół Szkół nr 2 |> NVQ Level 3 Shipbuilding |> 2005`),
    ).toEqual(['NVQ Level 3 | Shipbuilding | Zespół Szkół nr 2 | 2005']);
  });

  it('does not take one head that happens to be a label for a form', () => {
    expect(
      jobs(`
# Employment History
Company |> 2019 - 2021
Site Manager
- Ran the site`)[0],
    ).toContain('Site Manager');
  });

  it.each([
    ['Name and address of employer', 'employer'],
    ['Post held', 'title'],
    ['Date commenced', 'start'],
    ['Date left:', 'end'],
    ['Years attended', 'dates'],
    ['Main duties and responsibilities', 'about'],
    ['Tesco', undefined],
    ['Collegiate Sports', undefined],
  ])('takes “%s” for %s', (text, field) => {
    expect(fieldNamed(text)).toBe(field);
  });
});

describe('dates without a dash', () => {
  it('takes two dates one below the other for a range where all come in pairs', () => {
    expect(
      jobs(`
# Experience
JUN 2020 |> Hollis Group, Leeds
PRESENT |> Site Manager
- Ran the site
APR 2016 |> Kier & Sons Ltd, York
MAY 2020 |> Assistant Site Manager
- Helped to run it`),
    ).toEqual([
      'Site Manager | Hollis Group | 2020-06 | open',
      'Assistant Site Manager | Kier & Sons Ltd | 2016-04 | 2020-05',
    ]);
  });

  it('joins ranges that a scan parts by gaps or rows', () => {
    expect(
      jobs(`
# Experience
March 2019 |> to present
Site Manager
Hollis Group, Leeds
- Ran the site
August 2015 |> to February 2019
Assistant Site Manager
Kier & Sons Ltd, York
- Helped to run it`),
    ).toEqual([
      'Site Manager | Hollis Group | 2019-03 | open',
      'Assistant Site Manager | Kier & Sons Ltd | 2015-08 | 2019-02',
    ]);
  });

  it('leaves lists of single years as they are', () => {
    expect(
      courses(`
# Education
2012 |> HNC Construction, Craven College
2014 |> BSc Construction Management, Leeds Beckett University`),
    ).toEqual([
      'HNC | Construction | Craven College | 2012',
      'BSc | Construction Management | Leeds Beckett University | 2014',
    ]);
  });
});

describe('roles that share an employer', () => {
  it('takes the town of a later role for its place, not for its employer', () => {
    expect(
      jobs(`
# Experience
* Hollis Group
Site Manager
March 2019 - Present
Leeds
- Ran the site

Assistant Site Manager
August 2015 - February 2019
York
- Helped to run it`),
    ).toEqual([
      'Site Manager | Hollis Group | 2019-03 | open',
      'Assistant Site Manager | Hollis Group | 2015-08 | 2019-02',
    ]);
  });
});

describe('heads of jobs', () => {
  const expectedJobs = [
    'Charge Hand | Pell & Daughters | 2019-02 | open',
    'Improver | Blue Anchor Yard | 2016-05 | 2019-01',
  ];

  it('reads a label at the beginning of a line, and the place behind the employer', () => {
    const text = `
# Career History
Company: Pell & Daughters, Leeds
Position: Charge Hand
Period: February 2019 – to date
Responsibilities:
- Ran the yard

Company: Blue Anchor Yard, York
Position: Improver
Period: May 2016 – January 2019`;
    expect(jobs(text)).toEqual(expectedJobs);
    expect(readWork(sections(text), smallContext).value.work[0]?.location).toBe('Leeds');
  });

  it('tells the town that job boards put behind a dash without spaces', () => {
    const text = `
# Work Experience
* Site Manager
Hollis Group-Leeds
March 2019 to Present`;
    const [job] = readWork(sections(text), smallContext).value.work;
    expect(job).toMatchObject({ position: 'Site Manager', name: 'Hollis Group', location: 'Leeds' });
  });

  it('takes a town beside a title and an employer on one line for the place', () => {
    const text = `
# Work Experience
* Site Manager – Hollis Group
March 2019 – Present | Leeds
- Ran the site`;
    const [job] = readWork(sections(text), smallContext).value.work;
    expect(job).toMatchObject({ position: 'Site Manager', name: 'Hollis Group', location: 'Leeds' });
  });

  it('joins a range that a table parts into two cells', () => {
    expect(
      jobs(`
# Employment
Mar 2019 – |> Present |> Hollis Group, Leeds
_ Site Manager
- Ran the site
Aug 2015 – |> Feb 2019 |> Kier & Sons Ltd, York
_ Assistant Site Manager
- Helped to run it`),
    ).toEqual([
      'Site Manager | Hollis Group | 2019-03 | open',
      'Assistant Site Manager | Kier & Sons Ltd | 2015-08 | 2019-02',
    ]);
  });

  it('does not take the last of several years in a sentence for a job', () => {
    expect(
      jobs(`
# Experience
* Site Manager, Hollis Group
March 2019 – Present
Top Seller of 2016 and 2017`),
    ).toEqual(['Site Manager | Hollis Group | 2019-03 | open']);
  });
});
