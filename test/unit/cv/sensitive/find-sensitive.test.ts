import { describe, expect, it } from '@jest/globals';
import { findSensitive } from '../../../../src/cv/sensitive/find-sensitive.ts';
import { removeSensitive } from '../../../../src/cv/sensitive/remove-sensitive.ts';
import { linesOf } from '../lines.ts';

const cut = (text: string): string =>
  removeSensitive(linesOf(text))
    .lines.map((line) => line.text)
    .join('\n');

describe('findSensitive', () => {
  it.each([
    'Date of Birth: 12/03/1985',
    'D.O.B. : 12.5.90',
    'DOB\t3rd March 1985',
    'Born: 12 May 1990',
    'Place of birth: Ludlow',
    'Age: 34',
    'Aged 34',
    '34 years old',
    'Gender: Male',
    'Marital status: Married, two children',
    'Nationality: British',
    'Dual British/Irish citizen',
    'Religion: Christian',
    'Ethnic origin: White British',
    'Health: Excellent',
    'Disability: None',
    'Smoker: No',
    'NI Number: QQ 12 34 56 C',
    'QQ123456C',
    'Passport No: 502135321',
    'Photograph attached',
    'Weight: 80 kg',
  ])('cuts "%s" whole', (text) => {
    expect(cut(text)).toBe('');
  });

  it.each([
    'Charity shop manager, Age UK',
    'Single point of contact for health and safety',
    'Health and Safety: NEBOSH General Certificate',
    'Worked with children aged 5 to 11',
    'Religion: A*',
    'Full UK passport and driving licence',
    'Disability Confident employer',
    'English, French, German',
    'Right to work: British citizen',
    'Children: safeguarding lead',
    'Gender pay gap reporting',
    'Race director, Otley 10k',
    'Health: care homes and hospices',
    'Managed a single ledger',
    'Order AB12 and 34 others',
  ])('leaves "%s" alone', (text) => {
    expect(findSensitive(text, false)).toEqual([]);
  });

  it('cuts one field of a line with its separator and keeps the others', () => {
    expect(cut('Otley | Age: 34 | CSCS Gold')).toBe('Otley | CSCS Gold');
    expect(cut('Nationality: Polish, full driving licence')).toBe('full driving licence');
    expect(cut('Nationality: Irish (right to work in the UK)')).toBe('(right to work in the UK)');
  });

  it('cuts a value that stands under its label', () => {
    expect(cut('Date of birth\n12 March 1985\nOtley')).toBe('Otley');
  });

  it('takes a bare word for personal only beside other personal details', () => {
    expect(cut('Date of birth: 1/2/1980\nMale\nMarried')).toBe('');
    expect(cut('Male\nRetail')).toBe('Male\nRetail');
  });

  it('keeps segments in step with the text', () => {
    const [line] = removeSensitive(linesOf('Otley | Age: 34 | CSCS Gold')).lines;
    for (const { at, text } of line?.segments ?? []) expect(line?.text.slice(at, at + text.length)).toBe(text);
  });
});
