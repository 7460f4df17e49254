import { describe, expect, it } from '@jest/globals';
import { splitSections } from '../../../../src/cv/sections/split-sections.ts';
import { placedLines } from '../helpers/placed-lines.ts';
import { smallContext } from '../helpers/small-knowledge.ts';

const kinds = (text: string): readonly string[] =>
  splitSections(placedLines(text), smallContext.knowledge).map(({ kind, lines }) => `${kind} ${lines.length}`);

const jobs = `
# Work Experience
Site Manager, Hollis Group Ltd |> 2018 – 2021
- Ran the site`;

describe('schoolsAmongJobs', () => {
  it('parts the school that somebody went to from the jobs above it', () => {
    const school = `
Mill Road Sixth Form College |> 2014 – 2016
A Levels: Mathematics (B), Physics (C)`;
    expect(kinds(jobs + school)).toEqual(['work 2', 'education 2']);
  });

  it('leaves the school where somebody worked', () => {
    const school = `
Site Manager, Mill Road Primary School |> 2014 – 2016
- Kept the boiler going`;
    expect(kinds(jobs + school)).toEqual(['work 4']);
  });

  it('leaves the school that is part of a post', () => {
    const cook = `
Devon County Council, Crediton |> 1998 – 2006
School Cook
- NVQ Level 2 in Catering`;
    expect(kinds(jobs + cook).join()).not.toContain('education');
  });

  it('leaves schools alone where education has a section of its own', () => {
    const school = `
Mill Road College |> 2014 – 2016
BTEC assessor
# Education
HNC Construction, Leeds College, 2012`;
    expect(kinds(jobs + school)).toContain('work 4');
  });
});
