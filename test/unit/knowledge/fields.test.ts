import { describe, expect, it } from '@jest/globals';
import { stemCounts } from '../../../src/matching/text/analyse.ts';
import { knowledge } from './helpers.ts';

const { fields } = knowledge;
const of = (text: string) => fields.of(stemCounts(text));

describe('fields of work', () => {
  it.each([
    ['2221', 'Registered nurse: planned nursing care for patients after surgery and supervised nursing students.'],
    ['3434', 'Head chef: planned menus, created dishes, ran the pastry section and taught other chefs.'],
    ['3312', 'Underwrote mortgages and business loans, reviewed credit reports of borrowers and their collateral.'],
    ['1323', 'Managed building sites, subcontractors and construction programmes from groundworks to handover.'],
  ])('tells %s from the words of its work', (code, text) =>
    expect(
      of(text)
        .slice(0, 2)
        .map((field) => field.code),
    ).toContain(code),
  );

  it('measures strength so that the squares add up to no more than 1', () => {
    const sum = of('Sold cars, kept the books and taught French.').reduce(
      (total, { strength }) => total + strength ** 2,
      0,
    );
    expect(sum).toBeGreaterThan(0.5);
    expect(sum).toBeLessThanOrEqual(1);
  });

  it('knows nothing of an empty text', () => expect(of('')).toEqual([]));

  it('hears no word that says who somebody is', () => {
    const nurse = 'Cared for patients on an acute ward and gave medication.';
    expect(of(`${nurse} She, a married Polish woman aged 50, is a mother of three.`)).toEqual(
      of(`${nurse} He is three of.`),
    );
  });

  it('names the words that tell most', () => {
    const words = fields.telling('3312', stemCounts('We met twice and talked of loans, mortgages and tea.'), 2);
    expect([...words].sort()).toEqual(['loan', 'mortgag']);
  });
});
