import type { Gazetteer } from '../../../knowledge/knowledge.ts';
import { matchesOf } from '../../../knowledge/matches-of.ts';

/** Two-letter codes after a comma that say that a town stands before it. */
const americanStates: ReadonlySet<string> = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC BC ON QC AB NS MB SK NSW VIC QLD'.split(
    ' ',
  ),
);

/** Parts of countries that gazetteers of towns do not hold. */
const regions: ReadonlySet<string> = new Set(
  `england, scotland, wales, northern ireland, uk, u.k., united kingdom, great britain, gb, ireland, usa, u.s.a., us, u.s., united states, state,
  north west, north east, south west, south east, west midlands, east midlands, midlands, east anglia, yorkshire, west yorkshire,
  south yorkshire, north yorkshire, lancashire, cumbria, merseyside, greater manchester, cheshire, greater london, kent, surrey, essex,
  sussex, west sussex, east sussex, hampshire, berkshire, buckinghamshire, oxfordshire, hertfordshire, bedfordshire, cambridgeshire,
  norfolk, suffolk, lincolnshire, nottinghamshire, derbyshire, leicestershire, northamptonshire, warwickshire, staffordshire,
  shropshire, herefordshire, worcestershire, gloucestershire, wiltshire, dorset, somerset, devon, cornwall, tyne and wear,
  county durham, northumberland, avon, rutland, middlesex, isle of wight, isle of man, jersey, guernsey, fife, aberdeenshire,
  lothian, lanarkshire, ayrshire, gwent, powys, dyfed, gwynedd, clwyd, glamorgan, co antrim, co down, county antrim, county down,
  california, texas, florida, georgia, illinois, massachusetts, ontario, bavaria, bayern, state`
    .split(/,\s*/)
    .map((name) => name.trim()),
);

const remote =
  /^\(?(?:remote|remotely|hybrid|home[- ]based|work(?:ing)? from home|wfh|online|nationwide|worldwide|uk[- ]wide|city\s*,\s*state|various locations)\)?$/i;
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/;

const isRegion = (text: string, places: Gazetteer): boolean =>
  americanStates.has(text) || regions.has(text.toLowerCase()) || places.country(text) !== undefined;

const isCapitalised = (text: string): boolean => /^[\p{Lu}][\p{L}'’.\s-]*$/u.test(text);

/** "Dovedale Couriers-Derby": job boards leave out the spaces. Not the dash of Stoke-on-Trent or Chester-le-Street. */
const closeDash =
  /(?<=[\p{L})])(?<!\b(?:on|upon|under|super|by|in|le|la|de|the|and|next|sur|am|en))-(\p{Lu}[\p{L}'’. -]+(?:,\s*[\p{L} .]+){0,2})$/u;

/**
 * How surely the words are a place and nothing else, 0 to 1. A town and its region ("Ann Arbor, MI", "Leeds, UK") is sure even
 * where nobody knows the town; a town alone is not: Reading, Bath and Nice are words, and firms are named after towns.
 */
export const looksLikePlace = (raw: string, places: Gazetteer): number => {
  const text = raw.replace(/^[\s([–—-]+|[\s)\].,–—-]+$/g, '').trim();
  if (text === '') return 0;
  if (remote.test(text)) return 1;
  const pieces = text.split(/\s*[,/]\s*/).filter(Boolean);
  const [first = '', second, third] = pieces;
  if (pieces.length > 4 || !isCapitalised(first)) return 0;
  const regional = (piece: string | undefined): boolean =>
    piece !== undefined && isRegion(piece.replace(/\.$/, ''), places);
  if (postcode.test(text) && pieces.length > 1) return 0.9;
  if (second !== undefined) {
    const town = places.find(first);
    const known = town !== undefined;
    if (remote.test(second) || remote.test(first)) return 0.9;
    // With a region after the second piece alone, the second is the town and the first is something else's name.
    if (third !== undefined && !known && !regional(second)) return 0;
    const inner = closeDash.exec(first)?.[1];
    if (!known && inner !== undefined && places.find(inner) !== undefined) return 0;
    if (regional(pieces.at(-1))) return known || first.split(/\s+/).length <= 3 ? 0.95 : 0.5;
    // "Bangalore, Karnataka": a large town and what may well be its region.
    if (known && third === undefined && isCapitalised(second)) return town.population >= 100_000 ? 0.7 : 0.3;
    return 0;
  }
  if (regional(first)) return first.length === 2 && first !== 'UK' ? 0.5 : 0.9;
  return places.find(first) === undefined ? 0 : 0.7;
};

/** "MarketWatch, Miami, FL" → offset of ", Miami, FL"; undefined where the words do not end in a place. */
export const trailingPlace = (
  text: string,
  places: Gazetteer,
): { readonly at: number; readonly sure: number } | undefined => {
  const commas = matchesOf(text, /\s*,\s*|\s+[-–—|/]\s+|\s+\((?=[^)]*\)\s*$)/g);
  for (const back of [3, 2, 1]) {
    const comma = commas.at(-back);
    if (comma === undefined || comma.index === 0) continue;
    const sure = looksLikePlace(text.slice(comma.index + comma[0].length), places);
    if (sure >= 0.7) return { at: comma.index, sure };
  }
  const dash = closeDash.exec(text);
  const known = dash !== null && looksLikePlace(dash[1] ?? '', places) >= 0.7;
  return known ? { at: dash.index, sure: 0.7 } : undefined;
};

/**
 * "Hollis Group, New Orleans, LA, Accountant" and "New Orleans, LA, Accountant" → the offsets of "New Orleans, LA"; only a
 * town with its region is sure enough, and at the front only before a comma that leaves words enough.
 */
export const innerPlace = (
  text: string,
  places: Gazetteer,
): { readonly at: number; readonly to: number } | undefined => {
  const commas = matchesOf(text, /\s*,\s*/g).map((match) => ({
    at: match.index,
    to: match.index + match[0].length,
  }));
  const front = commas[1];
  if (front !== undefined && looksLikePlace(text.slice(0, front.at), places) >= 0.9) return { at: 0, to: front.at };
  for (const [i, comma] of commas.entries()) {
    const end = commas[i + 2];
    if (end !== undefined && looksLikePlace(text.slice(comma.to, end.at), places) >= 0.9)
      return { at: comma.to, to: end.at };
  }
  return undefined;
};
