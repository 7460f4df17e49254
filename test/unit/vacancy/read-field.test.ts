import { describe, expect, it } from '@jest/globals';
import { readVacancy } from '../../../src/vacancy/read-vacancy.ts';
import { knowledge } from '../knowledge/helpers.ts';

const fieldOf = (title: string, text: string) =>
  readVacancy({ title, text: `${title}\n\n${text}` }, knowledge).criteria.find(({ id }) => id === 'experience:field');

describe('the field of work', () => {
  const hospital =
    'You will listen to patients and families on the wards, explain the rights of patients, work with nurses and doctors on complaints about care and treatment, and keep medical records.';
  const court =
    'You will represent clients in court, draft pleadings, give legal advice, negotiate settlements and prepare witnesses and evidence for trial.';

  it('tells what an ambiguous title means', () => {
    const [care, law] = [fieldOf('Advocate', hospital), fieldOf('Advocate', court)];
    expect(law?.value).toBe('Lawyers');
    expect(care?.value).not.toBe(law?.value);
  });

  it('is led by the work that the title names, where the text bears it out', () => {
    const garage =
      'You will service and repair cars and vans, diagnose electrical faults, carry out MOT tests and inspections to the standards of the licence, and road test vehicles.';
    expect(fieldOf('Vehicle Technician', garage)?.value).toBe('Motor vehicle mechanics and repairers');
    expect(fieldOf('Vehicle Technician', court)?.value).toBe('Lawyers');
  });

  it('quotes a word of the text that says so', () => {
    const title = 'Advocate';
    const { text, criteria } = readVacancy({ title, text: `${title}\n\n${court}` }, knowledge);
    const why = criteria.find(({ id }) => id === 'experience:field')?.why;
    expect(text.slice(why?.start, why?.end)).toBe(why?.quote);
    expect(court).toContain(why?.quote);
  });

  it('hears nothing of the company, its benefits and the law', () => {
    const about = `About us\n${court.repeat(3)}\n\nThe role\n${hospital}`;
    expect(fieldOf('Advocate', about)?.value).toBe(fieldOf('Advocate', hospital)?.value);
  });

  it('is silent where nothing is said of the work', () =>
    expect(fieldOf('Advocate', 'Call Dean today.')?.value).not.toBe('Lawyers'));
});

describe('keywords', () => {
  it('come from the work, not from plain English or the name of the firm', () => {
    const text = `Software Engineer

Zorbex sets itself apart. We are resilient.
You will design software, write tests and document programs. Zorbex software runs on embedded hardware and sensors.`;
    const { criteria } = readVacancy({ text }, knowledge);
    const words = criteria.filter(({ kind }) => kind === 'text').map(({ value }) => value);
    expect(words.slice(0, 3).join(' ')).toMatch(/software|hardware|embedded/);
    expect(words.join(' ')).not.toMatch(/apart|resilient/);
  });

  it('are words that descriptions of work use: no made-up names, slips of the pen or adverbs', () => {
    const text = `Welder

You will weld pressure vessels for zorbexpipes promptly and swiftly, read the fabricationdrawings and grind welds on the assembly line.`;
    const { criteria } = readVacancy({ text }, knowledge);
    const words = criteria.filter(({ kind }) => kind === 'text').map(({ value }) => value);
    expect(words.join(' ')).not.toMatch(/zorbex|fabricationdrawings|promptly|swiftly/);
    expect(words.length).toBeGreaterThan(0);
  });
});
