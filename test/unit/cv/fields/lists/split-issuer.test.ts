import { describe, expect, it } from '@jest/globals';
import { splitIssuer, withoutDateWord } from '../../../../../src/cv/fields/lists/split-issuer.ts';

describe('splitIssuer', () => {
  it.each([
    ['Moving and Handling, St John Ambulance', 'Moving and Handling', 'St John Ambulance'],
    ['NVQ Level 3 in Care (City & Guilds)', 'NVQ Level 3 in Care', 'City & Guilds'],
    ['Cloud Practitioner, Amazon Web Services (AWS)', 'Cloud Practitioner', 'Amazon Web Services (AWS)'],
    ['Asbestos Awareness, Dale Training Ltd', 'Asbestos Awareness', 'Dale Training Ltd'],
  ])('parts %s', (text, name, by) => expect(splitIssuer(text)).toEqual({ name, by }));

  it.each([
    'First Aid at Work (3 day)',
    'CISSP, OSCP, CEH, CompTIA Security',
    'Amazon Web Services (AWS)',
    'CSCS Card (Skilled Worker)',
  ])('leaves %s whole', (name) => expect(splitIssuer(name)).toEqual({ name }));
});

describe('withoutDateWord', () => {
  it.each([
    ['CSCS Blue card, expires', 'CSCS Blue card'],
    ['Enhanced DBS, issued', 'Enhanced DBS'],
    ['NMC PIN 12A3456N, revalidation due', 'NMC PIN 12A3456N'],
    ['Expires', 'Expires'],
    ['Gold standard', 'Gold standard'],
  ])('%s → %s', (name, bare) => expect(withoutDateWord(name)).toBe(bare));
});
