import { describe, expect, it } from '@jest/globals';
import { readEducation } from '../../../../../src/cv/fields/education/read-education.ts';
import { splitSections } from '../../../../../src/cv/sections/split-sections.ts';
import { placedLines } from '../../helpers/placed-lines.ts';
import { smallContext } from '../../helpers/small-knowledge.ts';

const courses = (text: string) =>
  readEducation(splitSections(placedLines(text), smallContext.knowledge), smallContext).value.education;

describe('readEducation', () => {
  it('reads award and school in either order', () => {
    const expected = [
      {
        studyType: 'BSc (Hons)',
        area: 'Mathematics',
        institution: 'University of York',
        startDate: '2012',
        endDate: '2015',
      },
    ];
    expect(courses('# Education\nBSc (Hons) Mathematics, University of York |> 2012 – 2015')).toMatchObject(expected);
    expect(courses('# Education\n* University of York |> 2012 – 2015\nBSc (Hons) Mathematics')).toMatchObject(expected);
    expect(courses('# Academic Background\n2012 – 2015 |> University of York — BSc (Hons) Mathematics')).toMatchObject(
      expected,
    );
  });

  it('takes class and grade out of the name', () => {
    expect(courses('# Education\nBSc (Hons) Mathematics (2:1), University of York |> 2012 – 2015')).toMatchObject([
      { area: 'Mathematics', score: '2:1' },
    ]);
    expect(courses('# Education\nHNC Construction, Coventry College, 2014-2016, Merit')).toMatchObject([
      { studyType: 'HNC', area: 'Construction', institution: 'Coventry College', score: 'Merit' },
    ]);
  });

  it('reads British school and vocational awards', () => {
    expect(
      courses(`
# Education and Qualifications
2010 – 2012 |> A Levels: Mathematics (A), Physics (B), Greenhead College
2008 – 2010 |> NVQ Level 2 Bricklaying, Henley College`),
    ).toMatchObject([
      { studyType: 'A Levels', institution: 'Greenhead College' },
      { studyType: 'NVQ Level 2', area: 'Bricklaying', institution: 'Henley College' },
    ]);
  });

  it('takes a lone year as the end', () => {
    const [course] = courses('# Education\nDiploma in Catering, Fernley College, 2011');
    expect(course).toMatchObject({ studyType: 'Diploma', area: 'Catering', endDate: '2011' });
    expect(course).not.toHaveProperty('startDate');
  });

  it('keeps a town that is part of a name', () => {
    expect(courses('# Education\n* University of Dales, Skipton |> 2012 – 2015\nBA History')).toMatchObject([
      { institution: 'University of Dales, Skipton' },
    ]);
  });
});
