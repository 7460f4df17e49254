import { describe, expect, it } from '@jest/globals';
import { nameParts } from '../../../../../src/cv/fields/contact/name-parts.ts';
import { properCase } from '../../../../../src/cv/fields/contact/name-words.ts';

describe('nameParts', () => {
  it.each([
    ['Rosalind Ashdown', 'Rosalind Ashdown'],
    ['Name: Rosalind Ashdown', 'Rosalind Ashdown'],
    ['Mrs Rosalind Ashdown', 'Rosalind Ashdown'],
    ['Dr. Rosalind Ashdown', 'Dr. Rosalind Ashdown'],
    ['Rosalind Ashdown MSc, CIPD', 'Rosalind Ashdown'],
    ['Rosalind Ashdown BSc (Hons) MRICS', 'Rosalind Ashdown'],
    ['Curriculum Vitae – Rosalind Ashdown', 'Rosalind Ashdown'],
    ['CV of Rosalind Ashdown', 'Rosalind Ashdown'],
    ['Rosalind Ashdown – Curriculum Vitae', 'Rosalind Ashdown'],
    ['Ludwig van der Berg', 'Ludwig van der Berg'],
    ['José María de la Cruz', 'José María de la Cruz'],
    ['R. J. Ashdown', 'R. J. Ashdown'],
    ["Niamh O'Dowd-Kelly", "Niamh O'Dowd-Kelly"],
  ])('reads %s', (text, name) => {
    expect(nameParts(text)?.name).toBe(name);
  });

  it.each([
    'Curriculum Vitae',
    'Résumé',
    '07700 900321',
    'r.ashdown@example.org',
    'Otley, LS21 3QD',
    'I am a site manager',
    'Profile',
  ])('takes %s for nobody', (text) => {
    expect(nameParts(text)).toBeUndefined();
  });
});

describe('properCase', () => {
  it.each([
    ['ROSALIND ASHDOWN', 'Rosalind Ashdown'],
    ["NIAMH O'DOWD", "Niamh O'Dowd"],
    ['MARY-ANN MCDONALD', 'Mary-Ann McDonald'],
    ['LUDWIG VAN DER BERG', 'Ludwig van der Berg'],
    ['rosalind ashdown', 'Rosalind Ashdown'],
    ['Ludwig van der Berg', 'Ludwig van der Berg'],
    ['Siobhán McAteer', 'Siobhán McAteer'],
    ['DeShawn Ashdown', 'DeShawn Ashdown'],
  ])('%s → %s', (written, proper) => {
    expect(properCase(written)).toBe(proper);
  });
});
