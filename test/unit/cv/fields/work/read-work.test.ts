import { describe, expect, it } from '@jest/globals';
import { readWork, type WorkReading } from '../../../../../src/cv/fields/work/read-work.ts';
import { splitSections } from '../../../../../src/cv/sections/split-sections.ts';
import { experienceMonths } from '../../../../../src/model/job-intervals.ts';
import { placedLines } from '../../helpers/placed-lines.ts';
import { smallContext } from '../../helpers/small-knowledge.ts';

const read = (text: string): WorkReading =>
  readWork(splitSections(placedLines(text), smallContext.knowledge), smallContext).value;

const jobs = (text: string): readonly string[] =>
  read(text).work.map(({ position, name, startDate, endDate }) =>
    [position ?? '-', name ?? '-', startDate ?? '-', endDate ?? 'open'].join(' | '),
  );

describe('readWork', () => {
  it('gives each of several posts the firm above them, whatever time at the firm stands between', () => {
    const text = `
# Experience
* Bramble Parcels Ltd
5 years 4 months
Operations Manager
March 2021 - Present (2 years 9 months)
Ran a hub of a hundred and forty people through two winters.
Shift Manager
August 2018 - February 2021 (2 years 7 months)
* Kier & Sons Ltd
Site Manager
September 2014 - July 2018 (3 years 11 months)`;
    expect(jobs(text)).toEqual([
      'Operations Manager | Bramble Parcels Ltd | 2021-03 | open',
      'Shift Manager | Bramble Parcels Ltd | 2018-08 | 2021-02',
      'Site Manager | Kier & Sons Ltd | 2014-09 | 2018-07',
    ]);
  });

  it('takes a ward with its pay band for no employer', () => {
    const text = `
# Employment
* Bramble Hospital
Senior Staff Nurse, Theatres (Band 6) | April 2020 – Present
- Scrub for orthopaedic lists
Staff Nurse, Theatres (Band 5) | October 2016 – March 2020
- Recovery
* Hollis Care Ltd
Bank Nurse | 2015 – 2016`;
    expect(jobs(text).map((job) => job.split(' | ')[1])).toEqual([
      'Bramble Hospital',
      'Bramble Hospital',
      'Hollis Care Ltd',
    ]);
  });

  it('does not close an open year with the years of the post below', () => {
    const text = `
# Appointments
2022– |> Site Manager, Hollis Group
2018–2022 |> Assistant Site Manager, Kier & Sons Ltd`;
    expect(jobs(text)).toEqual([
      'Site Manager | Hollis Group | 2022 | open',
      'Assistant Site Manager | Kier & Sons Ltd | 2018 | 2022',
    ]);
  });

  it('reads title and employer in either order, on one line or two', () => {
    const expected = [
      'Site Manager | Hollis Group | 2019-03 | open',
      'Assistant Site Manager | Kier & Sons Ltd | 2015-08 | 2019-02',
    ];
    const layouts = [
      `
# Work Experience
Site Manager, Hollis Group, Leeds |> March 2019 – Present
- Ran the site
Assistant Site Manager, Kier & Sons Ltd, York |> August 2015 – February 2019
- Helped to run it`,
      `
# Employment History
* Hollis Group |> 03/2019 to date
Site Manager
- Ran the site
* Kier & Sons Ltd |> 08/2015 - 02/2019
Assistant Site Manager
- Helped to run it`,
      `
# Career History
Site Manager at Hollis Group (Mar 2019 – Present)
- Ran the site
Assistant Site Manager at Kier & Sons Ltd (Aug 2015 – Feb 2019)
- Helped to run it`,
      `
# WORK
March 2019 - current |> Hollis Group — Site Manager
- Ran the site
August 2015 - February 2019 |> Kier & Sons Ltd — Assistant Site Manager
- Helped to run it`,
      `
# Professional Experience
* Site Manager
Hollis Group | Leeds
2019-03 – ongoing
Ran the site with forty operatives and two assistants of my own.

* Assistant Site Manager
Kier & Sons Ltd | York
2015-08 – 2019-02
Helped to run it from the groundworks to the handing over.`,
    ];
    for (const layout of layouts) expect(jobs(layout)).toEqual(expected);
  });

  it('takes projects for posts where nothing else tells of work and nearly each names the post held', () => {
    const history = `
# Project History
* Hollis Group, Leeds
Site Manager (Contract) |> March 2019 – Present
- Ran the site
* Kier & Sons Ltd, York
Site Manager |> August 2015 – February 2019
- Helped to run it`;
    expect(jobs(history)).toEqual([
      'Site Manager (Contract) | Hollis Group | 2019-03 | open',
      'Site Manager | Kier & Sons Ltd | 2015-08 | 2019-02',
    ]);
    expect(read(history).projects).toEqual([]);

    const hobbies = `
# Projects
Weather Station |> March 2019 – Present
- Measures rain
Bird Box |> August 2015 – February 2019
- Counts tits`;
    expect(jobs(hobbies)).toEqual([]);
    expect(read(hobbies).projects).toHaveLength(2);
  });

  it('parts a town with its region from the title behind it', () => {
    const { work } = read(`
# Experience
Hollis Group | Leeds, England, Site Manager
March 2019 – Present
- Ran the site
Kier & Sons Ltd | York, England, Site Manager
August 2015 – February 2019
- Helped to run it`);
    expect(work.map(({ name, position, location }) => [name, position, location])).toEqual([
      ['Hollis Group', 'Site Manager', 'Leeds, England'],
      ['Kier & Sons Ltd', 'Site Manager', 'York, England'],
    ]);
  });

  it('lets the other entries decide where one by itself is in doubt', () => {
    expect(
      jobs(`
# Experience
Cook, Bramble |> 2018 – 2020
- Cooked
Driver, Fernley |> 2015 – 2018
- Drove
Quality, Wrenfield |> 2012 – 2015
- Checked`),
    ).toEqual(['Cook | Bramble | 2018 | 2020', 'Driver | Fernley | 2015 | 2018', 'Quality | Wrenfield | 2012 | 2015']);
  });

  it('gives several roles at one employer its name', () => {
    expect(
      jobs(`
# Employment
* Moorside Bank plc, Leeds |> 2009 – Present
_ Branch Manager |> April 2016 – Present
- Led a team
_ Personal Banker |> September 2009 – March 2016
- Opened accounts`),
    ).toEqual([
      'Branch Manager | Moorside Bank plc | 2016-04 | open',
      'Personal Banker | Moorside Bank plc | 2009-09 | 2016-03',
    ]);
  });

  it('reads the lines of a form by their labels', () => {
    expect(
      jobs(`
# Work History
Employer: Ridgeway
Position: Team Leader
Dates: 01.09.2016–31.08.2019
Reason for leaving: redundancy`),
    ).toEqual(['Team Leader | Ridgeway | 2016-09 | 2019-08']);
  });

  it('joins a range that a narrow column breaks', () => {
    expect(
      jobs(`
# Experience
Cook, The Bramble Hotel |> June 2019 –
- Cooked for eighty guests |> July 2021`),
    ).toEqual(['Cook | The Bramble Hotel | 2019-06 | 2021-07']);
  });

  it('keeps voluntary work apart, but not those who are paid to look after volunteers', () => {
    const { work, volunteer } = read(`
# Work Experience
Volunteer Manager, Dales Trust |> 2018 – 2020
- Recruited volunteers
# Voluntary Work
Youth Leader, Otley Scouts Group |> 2014 – 2016`);
    expect(work).toMatchObject([{ position: 'Volunteer Manager', name: 'Dales Trust' }]);
    expect(volunteer).toMatchObject([{ position: 'Youth Leader', organization: 'Otley Scouts Group' }]);
  });

  it('tells bullets and what stands before them', () => {
    const [job] = read(`
# Experience
Kitchen Porter, Fernley Hotel |> 2018 – 2020
A busy hotel with two hundred covers a night.
• Washed up
• Kept the kitchen clean and the floor dry,
  and took deliveries`).work;
    expect(job?.summary).toBe('A busy hotel with two hundred covers a night.');
    expect(job?.highlights).toEqual(['Washed up', 'Kept the kitchen clean and the floor dry, and took deliveries']);
  });

  it('makes a reversed range a finding', () => {
    const sections = splitSections(
      placedLines('# Employment\nAdministrator, Ridge Council |> 2019 – 2015\n- Filed'),
      smallContext.knowledge,
    );
    expect(readWork(sections, smallContext).findings).toMatchObject([
      { code: 'dates-reversed', field: 'resume.work[0].startDate' },
    ]);
  });

  it('finds jobs in a CV without headings', () => {
    expect(
      jobs(`
* Gwen Marl
gwen@example.org

Carer who likes to help.

March 2015 - Present
Senior Care Assistant
Willow Court Care Home, Otley
• Helped residents

2008 - 2010
NVQ Level 3 Care
Craven College, Skipton`),
    ).toEqual(['Senior Care Assistant | Willow Court Care Home | 2015-03 | open']);
  });

  it('invents nothing where there is nothing', () => {
    expect(jobs('# Experience\nI have done many things in many places and liked most of them.')).toEqual([]);
  });

  it('places every field in the text', () => {
    const lines = placedLines('# Experience\nCook at The Bramble Hotel, York |> 2018 – 2020\n- Cooked');
    const text = lines.map((line) => line.text).join('\n');
    const { fields, spans } = readWork(splitSections(lines, smallContext.knowledge), smallContext).value;
    for (const path of ['position', 'name', 'location']) {
      const found = fields[`resume.work[0].${path}`];
      expect(text.slice(found?.start, found?.end)).toBe(found?.value);
    }
    expect(spans).toEqual([{ section: 'work', entry: 0, start: text.indexOf('Cook at'), end: text.length }]);
  });

  it('tells the agency from the employer', () => {
    const text = `
# Employment History
Site Labourer via Hays Recruitment at Balfour Beatty |> 03/2019 - 05/2021
- Moved materials
Machine Operator, Kier Group Ltd (via Randstad) |> 06/2021 - 03/2022
- 360 excavator
Warehouse Operative, Dale Parcels Ltd |> 2015 - 2018
- Picked and packed`;
    expect(read(text).work.map(({ name, description }) => [name, description])).toEqual([
      ['Balfour Beatty', 'via Hays Recruitment'],
      ['Kier Group Ltd', 'via Randstad'],
      ['Dale Parcels Ltd', undefined],
    ]);
  });

  it('makes a finding of a date that there is not, and no experience', () => {
    const sections = splitSections(
      placedLines(`
# Work Experience
Site Manager, Hollis Group Ltd |> 13/2019 - 05/2021
- Ran the site
Foreman, Kier & Sons Ltd |> 01/2099 - present
- Led a gang`),
      smallContext.knowledge,
    );
    const { value, findings } = readWork(sections, smallContext);
    expect(findings.map(({ code }) => code)).toEqual(['dates-impossible', 'dates-in-future']);
    expect(experienceMonths(value.work, smallContext.asOf)).toBe(0);
  });
});
