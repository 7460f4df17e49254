import { describe, expect, it } from '@jest/globals';
import { knowledge } from './helpers.ts';

const { titles } = knowledge;
const best = (raw: string) => titles.normalise(raw)[0];

describe('job titles', () => {
  it.each([
    ['Senior Java Developer (Contract)', 'java-developer'],
    ['Lorry driver', 'hgv-driver'],
    ['HGV Class 1 Driver', 'hgv-driver'],
    ['RGN', 'registered-nurse'],
    ['Construction Manager', 'site-manager'],
    ['Director of Sales', 'sales-director'],
    ['Sous Chef at The Anchor, Whitby', 'sous-chef'],
    ['HR Officer', 'hr-adviser'],
    ['Ecommerce Consultant', 'e-commerce-consultant'],
    ['Part-time Teaching Assistant - Leeds', 'teaching-assistant'],
  ])('%s is %s', (raw, id) => expect(best(raw)?.id).toBe(id));

  it('knows where a title belongs, most precise first', () => {
    const groups = best('Registered nurse')?.groups ?? [];
    expect(groups).toEqual(expect.arrayContaining(['soc:29-1141.00', 'soc:29-1141', 'soc:29', 'isco:2221', 'isco:2']));
    expect(groups.indexOf('soc:29-1141')).toBeLessThan(groups.indexOf('soc:29'));
  });

  it('brings neighbours together and keeps strangers apart', () => {
    const shared = (a: string, b: string) => {
      const other = new Set(best(b)?.groups);
      return (best(a)?.groups ?? []).filter((group) => other.has(group)).length;
    };
    expect(shared('Software engineer', 'Java developer')).toBeGreaterThan(4);
    expect(shared('Software engineer', 'Care assistant')).toBe(0);
  });

  it('finds nothing where there is nothing', () => {
    expect(titles.normalise('Northgate')).toEqual([]);
    expect(titles.normalise('')).toEqual([]);
  });

  it('tells titles from other lines', () => {
    for (const title of ['Staff Nurse', 'Head of Marketing', 'CNC Setter Operator', 'Trainee Solicitor']) {
      expect(titles.looksLikeTitle(title)).toBeGreaterThan(0.6);
    }
    for (const line of [
      'Brightwater Foods Ltd',
      'Managed a team of twelve nurses and improved care.',
      'Python',
      'January 2019',
    ]) {
      expect(titles.looksLikeTitle(line)).toBeLessThan(0.4);
    }
  });
});
