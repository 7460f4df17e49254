import { fileText, type KnowledgeFiles, knowledgePaths } from './files.ts';
import type { Gazetteer, Place } from './knowledge.ts';
import { once } from './once.ts';
import { phraseKey } from './words.ts';

type Hint = NonNullable<Parameters<Gazetteer['find']>[1]>;

interface Tables {
  /** Places of a folded name, the likeliest first: British ones, then by size. */
  readonly places: (key: string, home: boolean) => readonly Place[];
  /** Folded region or alias → the place whose point stands for it. */
  readonly aliases: ReadonlyMap<string, { readonly name: string; readonly countryCode: string; readonly town: string }>;
  /** Folded region name or code → its country and code. */
  readonly regions: ReadonlyMap<string, { readonly countryCode: string; readonly name: string }>;
  readonly countries: ReadonlyMap<string, string>;
  readonly postcodes: ReadonlyMap<string, string>;
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

const readRegions = (text: string): Pick<Tables, 'aliases' | 'regions'> => {
  const aliases = new Map<string, { name: string; countryCode: string; town: string }>();
  const regions = new Map<string, { countryCode: string; name: string }>();
  for (const line of lines(text)) {
    const [, countryCode = '', code = '', rest = ''] = /^(\S+) (\S+) (.*)$/.exec(line) ?? [];
    const [names = '', town] = rest.split(/\s*@/);
    for (const name of names.split(',').map((each) => each.trim())) {
      if (town !== undefined) aliases.set(phraseKey(name), { name, countryCode, town });
      else regions.set(phraseKey(name), { countryCode, name });
    }
    if (code !== '-') regions.set(`${countryCode} ${code}`.toLowerCase(), { countryCode, name: names });
  }
  return { aliases, regions };
};

const readCountries = (text: string): Map<string, string> => {
  const countries = new Map<string, string>();
  for (const line of lines(text)) {
    const code = line.slice(0, 2);
    for (const name of [code, ...line.slice(3).split(',')]) countries.set(phraseKey(name), code);
  }
  return countries;
};

/** Folded name → rows of the table. Rows become places when they are asked for: few ever are. */
const indexPlaces = (text: string): Map<string, string[]> => {
  const rows = new Map<string, string[]>();
  for (const row of text.split('\n')) {
    const first = row.indexOf('\t');
    const second = row.indexOf('\t', first + 1);
    if (first < 0 || row.charCodeAt(0) === 35) continue;
    const key = second === first + 1 ? row.slice(0, first).toLowerCase() : row.slice(first + 1, second);
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  }
  return rows;
};

const toPlace = (row: string, regions: Tables['regions']): Place => {
  const [name = '', , countryCode = '', code = '', lat, lon, population] = row.split('\t');
  const region = code === '' ? undefined : regions.get(`${countryCode} ${code}`.toLowerCase())?.name;
  return {
    name,
    ...(region === undefined ? {} : { region }),
    countryCode,
    lat: Number(lat),
    lon: Number(lon),
    population: Number(population),
  };
};

const readPostcodes = (text: string): Map<string, string> =>
  new Map(
    lines(text).map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space + 1).trim()];
    }),
  );

const postcodePattern = /^([A-Z]{1,2})(\d[A-Z\d]?)(?:\s*\d[A-Z]{2})?$/i;

/** The town that stands for a postcode's district, else for its area: within about 15 km of the truth. */
const byPostcode = (tables: Tables, name: string): Place | undefined => {
  const match = postcodePattern.exec(name);
  if (!match) return undefined;
  const [, area = '', district = ''] = match;
  const target = tables.postcodes.get((area + district).toUpperCase()) ?? tables.postcodes.get(area.toUpperCase());
  if (target === undefined) return undefined;
  const [lat, lon] = target.split(' ').map(Number);
  if (lat !== undefined && lon !== undefined && Number.isFinite(lat) && Number.isFinite(lon)) {
    return { name: name.toUpperCase(), countryCode: 'GB', lat, lon, population: 0 };
  }
  return byName(tables, target, { countryCode: 'GB' });
};

const byName = (tables: Tables, name: string, hint: Hint): Place | undefined => {
  const key = phraseKey(name);
  const { regions, places, aliases } = tables;
  const hinted =
    hint.region === undefined
      ? undefined
      : (regions.get(phraseKey(hint.region)) ?? regions.get(`us ${hint.region.toLowerCase()}`));
  const country = hint.countryCode ?? hinted?.countryCode;
  const alias = aliases.get(key);
  if (alias && (country === undefined || country === alias.countryCode) && phraseKey(alias.town) !== key) {
    const town = places(phraseKey(alias.town), false).find((place) => place.countryCode === alias.countryCode);
    if (town) return { ...town, name: alias.name };
  }
  const candidates = places(key, country === undefined || country === 'GB').filter(
    (place) => country === undefined || place.countryCode === country,
  );
  return candidates.find((place) => hinted !== undefined && place.region === hinted.name) ?? candidates[0];
};

/** `Leeds, West Yorkshire`, `Austin, TX`, `Lyon, France`: what follows the comma narrows the search. */
const byParts = (tables: Tables, name: string, hint: Hint): Place | undefined => {
  const [first = '', ...rest] = name
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const known = (part: string): boolean =>
    tables.regions.has(phraseKey(part)) || tables.regions.has(`us ${part.toLowerCase()}`);
  const region = rest.findLast(known) ?? hint.region;
  const countryCode = rest.map((part) => tables.countries.get(phraseKey(part))).find(Boolean) ?? hint.countryCode;
  const narrowed: Hint = {
    ...(region === undefined ? {} : { region }),
    ...(countryCode === undefined || rest.some(known) ? {} : { countryCode }),
  };
  const whole =
    rest.length > 0 && tables.aliases.has(phraseKey(name)) ? byName(tables, name.replaceAll(',', ''), hint) : undefined;
  const found = whole ?? byName(tables, first, narrowed) ?? (rest.length > 0 ? byName(tables, first, hint) : undefined);
  return found ?? rest.map((part) => byName(tables, part, hint)).find((place) => place !== undefined);
};

const asCountry = (tables: Pick<Tables, 'countries'>, name: string): string | undefined =>
  tables.countries.get(phraseKey(name));

/** Places, regions, postcodes and countries. The tables are read at the first look-up, the world's only when no British place has the name. */
export const buildGazetteer = (files: KnowledgeFiles): Gazetteer => {
  const countries = once(() => readCountries(fileText(files, knowledgePaths.countries)));
  const at = {
    home: once(() => indexPlaces(fileText(files, knowledgePaths.placesHome))),
    world: once(() => indexPlaces(fileText(files, knowledgePaths.placesWorld))),
  };
  const tables = once((): Tables => {
    const regions = readRegions(fileText(files, knowledgePaths.regions));
    return {
      ...regions,
      places: (key, home) => {
        const near = at.home().get(key) ?? [];
        const rows = home && near.length > 0 ? near : [...near, ...(at.world().get(key) ?? [])];
        return rows.map((row) => toPlace(row, regions.regions));
      },
      countries: countries(),
      postcodes: readPostcodes(fileText(files, knowledgePaths.postcodes)),
    };
  });
  return {
    find: (name, hint = {}) => byPostcode(tables(), name.trim()) ?? byParts(tables(), name, hint),
    country: (name) => asCountry({ countries: countries() }, name),
  };
};
