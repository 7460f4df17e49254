import { describe, expect, it } from '@jest/globals';
import { readLocation } from '../../../../../src/cv/fields/contact/read-location.ts';
import { placedLines } from '../../helpers/placed-lines.ts';
import { smallContext } from '../../helpers/small-knowledge.ts';

const city = (line: string): string | undefined =>
  readLocation(
    placedLines(line).map((each) => ({ line: each, trust: 1 })),
    smallContext.knowledge,
    undefined,
  )?.value.city;

describe('readLocation', () => {
  it('takes the end of a postcode for no years', () => {
    expect(city('Leeds, LS7 2YR • 0113 496 0766 • gwen@example.org')).toBe('Leeds');
    expect(city('Leeds, 2 yrs')).toBeUndefined();
  });

  it('finds the town between other ways to reach somebody', () => {
    expect(city('gwen@example.org , 0113 496 0766 , Leeds, UK , linkedin.com/in/gwenmarl , github.com/gwen')).toBe(
      'Leeds',
    );
  });

  it('reads an address on below its label, and nothing from above it', () => {
    expect(city('Marl\nStaff Nurse\nAddress\nLeeds, West Yorkshire, LS7\n2YR')).toBe('Leeds');
    expect(city('Email address: gwen@example.org | Address:\nLeeds, West Yorkshire, LS7 2YR (Home)')).toBe('Leeds');
    expect(city('Email address: gwen@example.org | Address: Leeds,\nWest Yorkshire, LS7 2YR')).toBe('Leeds');
  });
});
