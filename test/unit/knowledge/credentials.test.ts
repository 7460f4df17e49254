import { describe, expect, it } from '@jest/globals';
import { knowledge } from './helpers.ts';

const { credentials } = knowledge;
const found = (text: string): string[] =>
  credentials.find(text).map(({ id, level }) => (level === undefined ? id : `${id}@${level}`));

describe('qualifications and licences', () => {
  it.each([
    ['CSCS Gold card', ['cscs@gold']],
    ['Blue CSCS card (skilled worker)', ['cscs@blue']],
    ['BSc (Hons) Mathematics, University of Leeds, 2:1', ['bachelors-degree@upper-second']],
    ['First class honours degree in law', ['bachelors-degree@first']],
    ['NVQ Level 3 in Bricklaying', ['nvq@3']],
    ['CIPD Level 5', ['cipd@5']],
    ['HGV Class 1, Driver CPC and digi card', ['driving@C+E', 'driver-cpc', 'digi-tacho']],
    ['Full UK driving licence (categories B, C1)', ['driving@C1']],
    ['PRINCE2 Practitioner', ['prince2@practitioner']],
    ['Enhanced DBS on the update service', ['dbs@enhanced']],
    ['SC cleared', ['security-clearance@sc']],
    ['ACCA part-qualified', ['acca@part-qualified']],
    ['18th Edition and JIB gold card', ['eighteenth-edition', 'ecs@gold']],
    ['a first class team with a passion for service', []],
    ['Stock clearance and customs clearance', []],
  ])('%s', (text, ids) => expect(found(text)).toEqual(ids));

  it('reads numbers and dates behind them', () => {
    expect(credentials.find('NMC PIN: 12A3456E, expires March 2026')[0]).toMatchObject({
      kind: 'licence',
      number: '12A3456E',
      expires: '2026-03',
    });
    expect(credentials.find('PRINCE2 Practitioner 2019')[0]?.date).toBe('2019');
    expect(credentials.find('Enhanced DBS (update service) March 2024')[0]?.date).toBe('2024-03');
    expect(credentials.find('Enhanced DBS on the update service, issued 03/2024')[0]?.date).toBe('2024-03');
    expect(credentials.find('SIA Door Supervisor licence, exp 04/27')[0]?.expires).toBe('2027-04');
    expect(credentials.find('ADR, all classes except 1 and 7, exp 06/2028')[0]).toMatchObject({
      id: 'adr',
      expires: '2028-06',
    });
    expect(credentials.find('Full UK licence (B, C1)')[0]?.level).toBe('C1');
    // A date belongs to the credential that it follows.
    const [driving, cscs] = credentials.find('Full UK driving licence, CSCS gold card exp 04/2027');
    expect([driving?.id, driving?.expires]).toEqual(['driving', undefined]);
    expect([cscs?.id, cscs?.expires]).toEqual(['cscs', '2027-04']);
  });

  it('quotes verbatim', () => {
    const text = 'Holds: Blue CSCS Card; SIA door supervisor licence';
    for (const { term, start, end } of credentials.find(text)) expect(text.slice(start, end)).toBe(term);
  });

  it('knows what proves more', () => {
    expect(credentials.satisfying('driving', 'C1')).toContainEqual({ id: 'driving', level: 'C+E' });
    expect(credentials.satisfying('driving', 'C1')).not.toContainEqual({ id: 'driving', level: 'B' });
    expect(credentials.satisfying('bachelors-degree', 'upper-second')).toContainEqual({ id: 'masters-degree' });
    expect(credentials.satisfying('cscs', 'gold')).not.toContainEqual({ id: 'cscs', level: 'blue' });
  });

  it('looks up by words or id', () => {
    expect(credentials.lookUp('CSCS gold')).toMatchObject({ id: 'cscs', level: 'gold' });
    expect(credentials.lookUp('nmc-pin')?.id).toBe('nmc-pin');
    expect(credentials.lookUp('swimming in rivers')).toBeUndefined();
  });
});
