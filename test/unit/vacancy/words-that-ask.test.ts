import { describe, expect, it } from '@jest/globals';
import { readVacancy } from '../../../src/vacancy/read-vacancy.ts';
import { knowledge } from '../knowledge/helpers.ts';

const read = (text: string) => readVacancy({ text }, knowledge).criteria;

describe('words of an advertisement', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['Data Engineer. At least three years of Python.', 'skill:python', { minYears: 3 }],
    ['Data Engineer. 5+ years SQL.', 'skill:sql', { minYears: 5 }],
    ['Data Engineer. Two to four years with Airflow.', 'skill:apache-airflow', { minYears: 2 }],
    ['Cook\n\nIdeally you know HACCP.', 'skill:haccp', { need: 'should' }],
    ['Cook\n\nYou must have HACCP.', 'skill:haccp', { need: 'must' }],
    ['Cook\n\nKnife skills a plus.', 'skill:knife-skills', { need: 'should' }],
    ['Fitter\n\nEssential\n- ECS gold card', 'licence:ecs', { need: 'must', level: 'gold' }],
    ['Driver\n\nHGV Class 1 licence required.', 'licence:driving', { need: 'must', level: 'C+E' }],
    ['Clerk\n\nFluent German (C1).', 'language:de', { level: 'C1' }],
    ['Clerk\n\nBusiness-level Spanish is a must.', 'language:es', { need: 'must', level: 'B2' }],
    ['Accountant. ACA, ACCA or CIMA qualified.', 'qualification:aca', { alternatives: ['ACCA', 'CIMA'] }],
    ['Developer. Java or Kotlin.', 'skill:java', { alternatives: ['Kotlin'] }],
    ['Accountant, Leeds or Bradford.', 'location:leeds', { alternatives: ['Bradford'] }],
    ['Buyer\nLocation: Leeds / Hull / York', 'location:leeds', { alternatives: ['Hull', 'York'] }],
    ['Carer\nMust live within 10 miles of Hull.', 'location:hull', { radiusKm: 16 }],
    ['Analyst\nLocation: Manchester M1 2AB (hybrid)', 'location:manchester', { value: 'Manchester' }],
    [
      'Carer\n£12.50 to £13.20 per hour',
      'salary:hour',
      { money: { amount: 12.5, to: 13.2, currency: 'GBP', period: 'hour' } },
    ],
    [
      'Designer\n£400-£450 p/d outside IR35',
      'salary:day',
      { money: { amount: 400, to: 450, currency: 'GBP', period: 'day' } },
    ],
    [
      'Analyst\nSalary: £28k-£32k + bonus',
      'salary:year',
      { money: { amount: 28000, to: 32000, currency: 'GBP', period: 'year' } },
    ],
    ['Carer\nStart date: 3rd February 2027.', 'availability:start', { value: '2027-02-03' }],
    ['Teacher - Jan 2027 start', 'availability:start', { value: '2027-01' }],
    ['Clerk\nStart date: 6th January', 'availability:start', { value: '6 January' }],
    ['Clerk\nStarting from September.', 'availability:start', { value: 'September' }],
    ['Analyst. Minimum 18 months commercial experience of SQL.', 'skill:sql', { minYears: 1.5 }],
    ['Driver. Min 12 months exp on lorries.', 'experience:years', { minYears: 1 }],
    ['Analyst\nA 2:1 degree or above.', 'qualification:bachelors-degree', { level: 'upper-second' }],
    ['HR Business Partner 9 month FTC | Hull/hybrid 3 days in office', 'title:hr-business-partner', {}],
    ['Nurse\nWe cannot offer visa sponsorship.', 'rightToWork:right-to-work', { need: 'must' }],
    ['Seller\nNot suitable for graduates.', 'boolean:no-graduate', { need: 'mustNot' }],
    ['Seller\nThis role would not suit a graduate.', 'boolean:no-graduate', { need: 'mustNot' }],
  ])('%j asks for %s', (text, id, details) => {
    const found = read(text).find((criterion) => criterion.id === id);
    expect(found).toMatchObject(details);
    expect(text.slice(found?.why.start, found?.why.end)).toBe(found?.why.quote);
  });

  it.each([
    ['Cook\n\nYou must have a Level 2 Food Hygiene certificate.', 'qualification:a-level'],
    ['Designer - Fully Remote (UK only)', 'location:uk'],
    ['Chef\n\nAbout us\nWe use Java in our kitchens.', 'skill:java'],
    ['Chef\n\nBenefits\n- Free French lessons', 'language:fr'],
    ['Buyer\nLocation: Leeds or remote', 'location:remote'],
    ['Driver\nPAYE £16.20/hr', 'skill:human-resources'],
    ['Driver\nPAYE £16.20/hr', 'skill:paye'],
    ["Packer\nWe're recruiting for our client.", 'skill:recruitment'],
    ['Clerk\nMinimum 12 months contract.', 'experience:years'],
  ])('%j does not ask for %s', (text, id) => expect(read(text).map((each) => each.id)).not.toContain(id));
});
