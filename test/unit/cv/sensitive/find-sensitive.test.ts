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
    'Age – 34 years',
    'Sex: M',
    'Sex: Female, Age: 27, Marital Status: Unmarried',
    'Father’s Name : Shri Ramesh Kumar',
    'S/o Ramesh Kumar',
    "Husband's Name: Anil Sharma",
    'Maiden name: Smith',
    'Happily married, two children',
    'No. of children: 2',
    'Children: Two (aged 4 and 7)',
    'Religion: Hindu',
    'Caste: OBC',
    'Devout Muslim',
    'I am a practising Christian',
    'NI No: QQ 12 34 56 C',
    'Passport No.: Z 1234567',
    'PAN: ABCDE1234F',
    'Emirates ID: 784-1985-1234567-1',
    'Iqama No: 2345678901',
    'Driver number: MORGA657054SM9IJ',
    'registered disabled',
    'I suffer from mild depression and anxiety',
    'I have ADHD and dyslexia',
    'Medical history: none',
    'COVID-19 vaccinated (3 doses)',
    'Height: 5\'10"',
    'Height/Weight: 178 cm / 75 kg',
    'Eye colour: brown',
    'Trade union member: Unite',
    'I am a 52-year-old married mother of three.',
    'I am a single man aged 23.',
    'A mature woman of 58 with grown-up children.',
    'I am 31 years old, male and unmarried.',
  ])('cuts "%s" whole', (text) => {
    expect(cut(text)).toBe('');
  });

  it.each([
    'Charity shop manager, Age UK',
    'A mother and baby unit of twelve beds',
    'As a parent governor I chaired the finance committee',
    'Supported a single mother of three with her claim',
    'A female medical ward',
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
    'BA Gender Studies',
    'Taught the age range 5–11',
    'St Mary’s Catholic School',
    'British Gas, Engineer',
    'Sexual health nurse',
    'I have diabetes care experience',
    'Supported adults with epilepsy and diabetes',
    'Cared for a 45-year-old man with MS',
    '10 years old company',
    'Covered for a colleague on maternity leave',
    'Managed statutory maternity pay',
    'Maternity ward',
    'Muslim Aid, Fundraiser',
    'Heavy goods vehicle weight 44 tonnes',
    'Height: 20 m tower cranes',
    'Account Number reconciliation',
    'COVID-19 vaccination centre volunteer',
    'Passport control officer',
    'Trade union representative, Unite',
  ])('leaves "%s" alone', (text) => {
    expect(findSensitive(text, false)).toEqual([]);
  });

  it('cuts one field of a line with its separator and keeps the others', () => {
    expect(cut('Otley | Age: 34 | CSCS Gold')).toBe('Otley | CSCS Gold');
    expect(cut('Nationality: Polish, full driving licence')).toBe('full driving licence');
    expect(cut('Nationality: Irish (right to work in the UK)')).toBe('(right to work in the UK)');
  });

  it('cuts what a sentence says of its writer and keeps the rest of it', () => {
    expect(cut("I'm 52 and looking for a new challenge")).toBe('and looking for a new challenge');
    expect(cut('A 29-year-old chef with ten years behind the stove')).toBe('chef with ten years behind the stove');
    expect(cut('Office manager. I was on maternity leave. Back since May')).not.toContain('maternity');
  });

  it('cuts what begins in one line of a paragraph and ends in the next', () => {
    const profile =
      'Site manager with a calm voice and eleven years of it. A mature woman of 58 with grown-up\nchildren. Tidy.';
    expect(cut(profile)).toBe('Site manager with a calm voice and eleven years of it.\nTidy.');
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
