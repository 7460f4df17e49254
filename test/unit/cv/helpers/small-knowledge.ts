import type { ReadingContext } from '../../../../src/cv/fields/reading-context.ts';

const heads =
  /\b(?:assistant|baker|bricklayer|carer|clerk|cleaner|cook|developer|driver|engineer|labourer|manager|nurse|officer|operative|porter|receptionist|sister|supervisor|tutor|teacher|leader|banker|designer|administrator|director)$/i;
const towns = new Set([
  'birmingham',
  'bradford',
  'bristol',
  'coventry',
  'harrogate',
  'leeds',
  'london',
  'otley',
  'york',
  'skipton',
]);

/** Just enough of the world of work for the lines of these tests. */
export const smallContext: ReadingContext = {
  asOf: '2026-06-15',
  knowledge: {
    titles: {
      normalise: () => [],
      rarity: () => 0.5,
      looksLikeTitle: (raw) => (heads.test(raw.split(/,|\s[-–(]|\s(?:of|for|at)\s/)[0]?.trim() ?? '') ? 1 : 0),
    },
    places: {
      find: (name) =>
        towns.has(name.toLowerCase()) ? { name, countryCode: 'GB', lat: 53.8, lon: -1.5, population: 1000 } : undefined,
      country: (name) => (/^(?:uk|england)$/i.test(name) ? 'GB' : undefined),
    },
  },
};
