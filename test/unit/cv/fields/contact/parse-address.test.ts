import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parseAddress } from '../../../../../src/cv/fields/contact/parse-address.ts';
import type { Knowledge } from '../../../../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../../../../src/knowledge/load.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge(resolve('.'));
});

describe('parseAddress', () => {
  it.each([
    ['Leeds', { city: 'Leeds', countryCode: 'GB' }],
    [
      '14 Tannery Lane, Otley, West Yorkshire, LS21 3QD',
      { address: '14 Tannery Lane', city: 'Otley', region: 'West Yorkshire', postalCode: 'LS21 3QD' },
    ],
    ['Flat 2, 9 Mill Street, Headingley, Leeds ls6 2aa', { city: 'Leeds', postalCode: 'LS6 2AA' }],
    ['Ann Arbor, MI', { city: 'Ann Arbor', region: 'MI', countryCode: 'US' }],
    ['San Francisco, California, CA 94115', { city: 'San Francisco', region: 'CA', postalCode: '94115' }],
    ['920 LAVACA STREET AUSTIN TEXAS 78701 US', { city: 'AUSTIN', countryCode: 'US', postalCode: '78701' }],
    ['London SE15', { city: 'London', countryCode: 'GB' }],
    ['Maidstone, Kent ME15', { city: 'Maidstone', region: 'Kent' }],
    ['South London', { city: 'London' }],
    ['Chelmsford, Essex. CM1 2AB', { city: 'Chelmsford', region: 'Essex' }],
    ['Otley, West Yorkshire LS21 3QD (Home)', { city: 'Otley', postalCode: 'LS21 3QD' }],
    ['Otley, West Yorkshire LS21 3QD GB', { city: 'Otley', region: 'West Yorkshire' }],
    ['Bengaluru, Karnataka, 560038', { city: 'Bengaluru', region: 'Karnataka', countryCode: 'IN' }],
    ['Berlin, Germany', { city: 'Berlin', countryCode: 'DE' }],
    ['New York', { city: 'New York', countryCode: 'US' }],
  ])('reads %s', (words, expected) => {
    expect(parseAddress(words, knowledge)).toMatchObject(expected);
  });

  it.each([
    'Site Manager',
    'Project management, AutoCAD',
    'Rosalind Ashdown',
    'Available at four weeks’ notice',
    'Region',
    'German B2',
    'Address, Street, 00000 County',
    'Marl Staff Nurse Otley, West Yorkshire, LS21 3QD',
  ])('takes %s for no address', (words) => {
    expect(parseAddress(words, knowledge)).toBeUndefined();
  });
});
