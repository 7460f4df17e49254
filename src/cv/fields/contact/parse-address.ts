import { POSTCODE_CORPUS_REGEX, parse as parsePostcode } from 'postcode';
import type { Gazetteer, Knowledge, Place } from '../../../knowledge/knowledge.ts';
import { sameState, stateOf, ukRegions } from './regions.ts';

export interface Address {
  readonly address?: string;
  readonly postalCode?: string;
  readonly city?: string;
  readonly region?: string;
  readonly countryCode?: string;
  readonly point?: { readonly lat: number; readonly lon: number };
  /** 0 to 1: how much like an address the words are. */
  readonly score: number;
}

const street =
  /^(?:(?:flat|apartment|apt|unit|suite|no\.?|the)\s+)?\d+[a-z]?(?:[-/]\d+[a-z]?)?,?\s+\p{L}|\b(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|close|drive|crescent|court|gardens|grove|terrace|boulevard|blvd\.?|highway|parkway|walk|mews|hill|row|view|rise|green|park|square|mount|croft|straße|strasse|rue|calle|via|house|cottage|farm)\s*$|^(?:flat|apartment|apt\.?|unit|suite|po box)\s+\w/iu;
const postcode = new RegExp(`\\b(?:${POSTCODE_CORPUS_REGEX.source})\\b`, 'i');
const zip = /\b(\d{5}(?:-\d{4})?)$/u;
const foreignCode = /^(?:(?:[A-Z]{1,2}-)?\d{4,6}|\d{3}\s\d{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d)$/u;
const placeName = /^\p{Lu}[\p{L}.'’& -]*$/u;
/** The first half of a British postcode, which many give alone: `London SE15`, `Glasgow, G12`. */
const outwardCode =
  /(?:^|\s)(?:A[BL]|B[ABDHLNRSTX]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LU]?|H[ADGPRSUX]|I[GPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE)\d[\dA-Z]?$/u;
/** `(Home)` and `(Work)`, as forms say what an address is. */
const kindOfAddress = /\s*\((?:home|work|current|permanent|term[- ]?time|present)\)\s*$/i;
/** A town that no table has is a short name in capitals: `Stow-on-the-Wold`, `Kirkby le Soken`. */
const unknownTown = /^\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|on|upon|under|by|le|la|de|the|juxta|cum)){0,3}$/u;
const noise =
  /\b(?:greater|area|metropolitan|city of|metro|based)\b|\b(?:north|south|east|west|central|inner)\s+(?=london$)/gi;

interface State {
  address: string[];
  postalCode?: string;
  city?: string;
  place?: Place;
  region?: string;
  countryCode?: string;
  /** Only half a postcode speaks for the country, which `B2` after a language does as well. */
  half?: boolean;
  score: number;
}

/** Takes postcode or ZIP off the words and notes it. */
const takeCode = (words: string, state: State): string => {
  const code = /\d/.test(words) ? postcode.exec(words)?.[0] : undefined;
  const british = code === undefined ? undefined : parsePostcode(code);
  if (code !== undefined && british?.valid) {
    state.postalCode = british.postcode;
    state.countryCode ??= 'GB';
    state.score += 0.5;
    return words.replace(code, ' ').trim();
  }
  const outward = outwardCode.exec(words)?.[0];
  if (outward !== undefined && state.postalCode === undefined) {
    state.half = true;
    state.countryCode ??= 'GB';
    state.score += 0.2;
    return words.slice(0, -outward.length).trim();
  }
  const american = zip.exec(words)?.[1];
  const before = american === undefined ? '' : words.slice(0, -american.length).trim();
  if (
    american !== undefined &&
    (before === '' || stateOf(before) !== undefined || stateOf(before.split(/\s+/u).at(-1) ?? ''))
  ) {
    state.postalCode = american;
    if (before !== '') state.countryCode ??= 'US';
    state.score += 0.2;
    return before;
  }
  // Four digits alone are a year unless a country follows.
  if (foreignCode.test(words) && (words.length > 4 || state.countryCode !== undefined)) {
    state.postalCode = words;
    state.score += 0.1;
    return '';
  }
  return words;
};

const placeOf = (name: string, places: Gazetteer, { countryCode, region }: State): Place | undefined =>
  placeName.test(name) && name.split(' ').length <= 5
    ? places.find(name, {
        ...(countryCode === undefined ? {} : { countryCode }),
        ...(region === undefined ? {} : { region }),
      })
    : undefined;

const takeCity = (words: string, places: Gazetteer, state: State): boolean => {
  const name = words.replace(noise, ' ').replace(/\s+/gu, ' ').trim();
  if (!placeName.test(name) || name.split(' ').length > 5 || formLabel.test(name)) return false;
  const place = placeOf(name, places, state);
  // A town that the gazetteer lacks is still one where a state, county or postcode follows it.
  if (
    place === undefined &&
    state.region === undefined &&
    state.countryCode === undefined &&
    state.postalCode === undefined
  )
    return false;
  if (place === undefined && (state.half || !unknownTown.test(name))) return false;
  state.city = name;
  if (place !== undefined) state.place = place;
  state.score += place === undefined ? 0.3 : 0.5;
  return true;
};

/** What forms print before a value, and towns that are states as well. */
const formLabel =
  /^(?:region|state|county|city|town|country|location|address|post ?code|zip(?: code)?|contact|email|phone|telephone|mobile|remote|personal details|profile|summary|about)$/i;
const cityAndState = /^(?:new york|washington)$/i;

const take = (part: string, places: Gazetteer, state: State): boolean => {
  const words = takeCode(part, state).replace(/(?<=\p{L}{4})\.$/u, '');
  if (words === '') return true;
  if (street.test(words) && (state.city !== undefined || !places.find(words))) {
    state.address.unshift(words);
    state.score += 0.2;
    return true;
  }
  if (state.city === undefined) {
    if (state.region !== undefined && sameState(words, state.region) && !cityAndState.test(words)) return true;
    const wide = state.region === undefined;
    const country = state.countryCode === undefined && wide ? places.country(words) : undefined;
    const american = wide ? stateOf(words) : undefined;
    // `GA`, `CA`, `DE` are a state after a town and a country on their own; the town before decides, which comes next.
    if (
      american !== undefined &&
      (country === undefined || /^[A-Z]{2}$/u.test(words)) &&
      american.region !== undefined
    ) {
      state.region = american.region;
      state.countryCode ??= american.countryCode;
      state.score += 0.3;
      return true;
    }
    if (country !== undefined) {
      state.countryCode = country;
      state.score += 0.3;
      return true;
    }
    if (wide && ukRegions.has(words.toLowerCase())) {
      state.region = words;
      state.countryCode ??= 'GB';
      state.score += 0.3;
      return true;
    }
    if (state.countryCode !== undefined && places.country(words) === state.countryCode) return true;
    return takeCity(words, places, state);
  }
  // `Bengaluru, Karnataka`: what no table calls a town is the region of the town before it.
  const before = state.place === undefined && state.region === undefined ? placeOf(words, places, state) : undefined;
  if (before !== undefined && state.address.length === 0) {
    state.region = state.city;
    state.city = words;
    state.place = before;
    state.score += 0.3;
    return true;
  }
  if (placeName.test(words) ? words.split(' ').length <= 5 : /^\d/u.test(words)) {
    state.address.unshift(words);
    return true;
  }
  return false;
};

const streetThenTown =
  /^(.*\d.*\b(?:street|st|road|rd|avenue|ave|lane|close|drive|crescent|court|gardens|grove|terrace|way|place))\.?\s+(\p{Lu}.+)$/iu;

/** Parts that no comma parts: `San Francisco CA`, `12 Mill Lane Otley`. */
const looseParts = (part: string): readonly string[] => {
  const state = /^(.*\p{L}{3,})\s+([A-Z]{2})(\s+\d{5}(?:-\d{4})?)?$/u.exec(part);
  if (state !== null && stateOf(state[2] ?? '') !== undefined) return [state[1] ?? '', `${state[2]}${state[3] ?? ''}`];
  const town = streetThenTown.exec(part);
  return town === null ? [part] : [town[1] ?? '', town[2] ?? ''];
};

/**
 * Reads `12 Mill Lane, Otley, West Yorkshire LS21 3AB`, `Ann Arbor, MI`, `Berlin, Germany`, `Leeds` from the end.
 * `undefined` when a part is nothing that stands in an address.
 */
export const parseAddress = (words: string, knowledge: Pick<Knowledge, 'places' | 'titles'>): Address | undefined => {
  const parted = parseParts(words, knowledge);
  if (parted?.city !== undefined) return parted;
  const loose = withCommas(words, knowledge.places);
  return (loose === undefined ? undefined : parseParts(loose, knowledge)) ?? parted;
};

const longestName = 3;

/**
 * Puts the commas that `920 LAVACA STREET AUSTIN TEXAS 78701 US` lacks: from the end come country, code, state and the
 * longest town that the gazetteer knows; the rest must begin like a street.
 */
const withCommas = (words: string, places: Gazetteer): string | undefined => {
  const tokens = words.split(/[\s,]+/u).filter((t) => t !== '');
  if (tokens.length < 2 || tokens.length > 14) return undefined;
  const tail: string[] = [];
  const last = (n = 1): string => tokens.slice(-n).join(' ');
  const takeLast = (n: number): void => {
    tail.unshift(tokens.splice(-n).join(' '));
  };
  const country = places.country(last());
  if (country !== undefined && /^(?:\p{Lu}{2,3}|\p{L}{4,})$/u.test(last()) && (tokens.length > 2 || country !== 'CA'))
    takeLast(1);
  if (/^\d{5}(?:-\d{4})?$/u.test(last())) takeLast(1);
  let region: string | undefined;
  for (const n of [1, 1, 2, 2]) {
    if (tokens.length <= n || stateOf(last(n)) === undefined) continue;
    region ??= stateOf(last(n))?.region;
    takeLast(n);
  }
  if (tail.length === 0 || region === undefined) return undefined;
  for (let n = Math.min(longestName, tokens.length); n > 0; n--) {
    const street = tokens.slice(0, -n).join(' ');
    if (places.find(last(n), { region }) === undefined || (street !== '' && !/^\d/u.test(street))) continue;
    return [street, last(n), ...tail].filter((part) => part !== '').join(', ');
  }
  return undefined;
};

const parseParts = (words: string, { places, titles }: Pick<Knowledge, 'places' | 'titles'>): Address | undefined => {
  const parts = words
    .replace(/[\s.]+$/u, '')
    .replace(kindOfAddress, '')
    .replace(/(?<=\d\w*)\s+(?=(?:GB|UK|United Kingdom)$)/u, ', ')
    .split(/\s*\.?\s*[,;/\n]\s*|\s+[–—-]\s+|\s*[()]\s*/u)
    .filter((part) => part !== '')
    .flatMap(looseParts);
  if (parts.length === 0 || parts.length > 8) return undefined;
  const state: State = { address: [], score: 0 };
  for (const part of parts.reverse()) if (!take(part, places, state)) return undefined;
  if (state.address.some((part) => !/\d/u.test(part) && titles.looksLikeTitle(part) >= 0.5)) return undefined;
  if (state.place === undefined && titles.looksLikeTitle(state.city ?? '') >= 0.5) return undefined;
  // A form's own words ("Address, Street, 00000 County") are nobody's address.
  if (state.address.some((part) => formLabel.test(part))) return undefined;
  if (state.city === undefined && state.region !== undefined && cityAndState.test(state.region)) {
    const place = places.find(state.region) ?? places.find(`${state.region} City`);
    state.city = state.region;
    if (place !== undefined) state.place = place;
    delete state.region;
  }
  // `Berlin, DE` is not in Delaware.
  const abroad = state.region === undefined ? undefined : places.country(state.region);
  const elsewhere =
    abroad === undefined || state.city === undefined || state.place?.countryCode === state.countryCode
      ? undefined
      : places.find(state.city, { countryCode: abroad });
  if (elsewhere?.countryCode === abroad && elsewhere !== undefined) {
    state.place = elsewhere;
    state.countryCode = elsewhere.countryCode;
    delete state.region;
  }
  if (state.city === undefined && state.postalCode === undefined && state.countryCode === undefined) return undefined;
  const countryCode = state.countryCode ?? state.place?.countryCode;
  return {
    ...(state.address.length === 0 ? {} : { address: state.address.join(', ') }),
    ...(state.postalCode === undefined ? {} : { postalCode: state.postalCode }),
    ...(state.city === undefined ? {} : { city: state.city }),
    ...(state.region === undefined ? {} : { region: state.region }),
    ...(countryCode === undefined ? {} : { countryCode }),
    ...(state.place === undefined ? {} : { point: { lat: state.place.lat, lon: state.place.lon } }),
    score: Math.min(1, state.score),
  };
};
