import type { Knowledge, Place } from '../knowledge/knowledge.ts';
import type { Criterion } from '../model/vacancy.ts';
import { fromText } from './criteria.ts';
import type { Phrase } from './phrases.ts';

const kmPerMile = 1.609;
const radiusPattern =
  /\bwithin\s+(?:a\s+)?(\d{1,3})[\s-]*(miles?|mi|km|kilomet(?:re|er)s?)\b|\b(\d{1,3})[\s-]*(miles?|km|kilomet(?:re|er)s?)[\s-]+(?:radius|of)\b/i;
const fullyRemote =
  /\b(?:fully remote|100% remote|remote[- ]first|work from anywhere|remote \(uk\)|remote role|entirely remote)\b|\blocation\s*:\s*remote\b/i;
const postcode = /\b([A-Z]{1,2}\d[A-Z\d]?)(?:\s*\d[A-Z]{2})?\b/;

/** Where a place may stand: behind a label, or behind words that say where the work is. */
const cues: readonly RegExp[] = [
  /(?:^|\b)(?:job )?(?:location|where|based(?: at| in)?|workplace|place of work|office|site|town|area|region)\s*[:–-]\s*\**\s*(.{2,80})/i,
  /\b(?:based|located|situated|office|offices|site|depot|branch|store|school|clinic|hospital|practice|hotel|restaurant|warehouse|studio|home|nursery|factory|plant)\s+(?:is\s+)?(?:in|at|near|around|just outside|close to|within)\s+(?:the\s+)?(.{2,60})/i,
  /\b(?:role|position|job|opportunity|team|client|company|business|site manager|work|working|vacancy|join us|join)\s+(?:is\s+|are\s+)?(?:based\s+)?(?:in|near)\s+(?:the\s+)?(.{2,50})/i,
  /\bcommut(?:e|able|ing)\s+(?:distance\s+)?(?:to|of|from)\s+(.{2,50})/i,
  /\bwithin\s+(?:a\s+)?\d{1,3}[\s-]*(?:miles?|km)[\s\w]{0,12}?\s+of\s+(.{2,50})/i,
];

interface Found {
  readonly place: Place;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}][\p{L}'’.-]*/gu;

/** The longest run of words from `words`' beginning on that is a place; a capital is needed where the text has any. */
const placeIn = (words: string, offset: number, knowledge: Knowledge): Found | undefined => {
  const code = postcode.exec(words);
  if (code) {
    const place = knowledge.places.find(code[0]);
    if (place) return { place, start: offset + code.index, end: offset + code.index + code[0].length };
  }
  const capitals = /\p{Lu}/u.test(words);
  const parts = Array.from(words.matchAll(word), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (let first = 0; first < Math.min(parts.length, 8); first += 1) {
    for (let last = Math.min(parts.length, first + 4) - 1; last >= first; last -= 1) {
      const [from, to] = [parts[first], parts[last]];
      if (!from || !to || (capitals && !(/^\p{Lu}/u.test(from.text) && /^\p{Lu}/u.test(to.text)))) continue;
      const name = words.slice(from.start, to.end).replace(/[.]$/, '');
      if (name.length < 3 || /[,;(]/.test(name) || everyday.test(name)) continue;
      const place = knowledge.places.find(name, hintFrom(words.slice(to.end), knowledge));
      if (place) return { place, start: offset + from.start, end: offset + from.start + name.length };
    }
  }
  return undefined;
};

/** Places whose names are everyday words of advertisements. */
const everyday =
  /^(?:the|our|this|a|an|and|of|in|to|for|office|home|house|hybrid|remote|site|sites|central|city|centre|team|street|road|park|north|south|east|west|full|part|time|day|days|job|role|work|client|sale|march|reading and .*|uk|england|wales|scotland|united kingdom|nationwide|national|various|new|media|bar|deal|ware|battle|rugby|hope|street|bath and .*|over|ash|well|wells|hook|stone|wood|mere|ford|eye|looe|goole|barking|crook|sandwich|beer|nelson|washington manager)$/i;

const hintFrom = (after: string, knowledge: Knowledge): { region?: string; countryCode?: string } => {
  const next = /^\s*,\s*([\p{L} ]{2,30})/u.exec(after)?.[1]?.trim();
  if (next === undefined) return {};
  const countryCode = knowledge.places.country(next);
  return countryCode === undefined ? { region: next } : { countryCode };
};

const kilometres = (text: string): number | undefined => {
  const match = radiusPattern.exec(text);
  const amount = Number(match?.[1] ?? match?.[3]);
  const unit = match?.[2] ?? match?.[4] ?? '';
  if (!match || !Number.isFinite(amount) || amount === 0) return undefined;
  return Math.round(amount * (/^k/i.test(unit) ? 1 : kmPerMile));
};

/** `Leeds or Bradford`, `London / Reading`: any of them will do. */
const otherPlaces = (text: string, from: Found, knowledge: Knowledge): Found[] => {
  const joint = /^\s*(?:,?\s+or\s+|\/\s*)/.exec(text.slice(from.end, from.end + 12))?.[0];
  const line = /^[^\n,;.(]{0,40}/.exec(text.slice(from.end + (joint?.length ?? 0)))?.[0] ?? '';
  if (joint === undefined || !/^\p{Lu}/u.test(line)) return [];
  const next = placeIn(line, from.end + joint.length, knowledge);
  if (next?.start !== from.end + joint.length) return [];
  return [next, ...otherPlaces(text, next, knowledge)];
};

const criterionFor = (
  text: string,
  found: Found,
  radius: number | undefined,
  others: readonly Found[] = [],
): Criterion =>
  fromText(
    'location',
    found.place.name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
    {
      need: 'should',
      value: found.place.name,
      point: { lat: found.place.lat, lon: found.place.lon },
      ...(radius === undefined ? {} : { radiusKm: radius }),
      ...(others.length === 0 ? {} : { alternatives: others.map(({ place }) => place.name) }),
    },
    { in: text, start: found.start, end: others.at(-1)?.end ?? found.end },
  );

/** Where the work is. A fully remote job asks for no place; a hybrid one does. */
export const readLocation = (
  text: string,
  phrases: readonly Phrase[],
  titleEnd: number,
  knowledge: Knowledge,
): Criterion[] => {
  if (fullyRemote.test(text)) return [];
  const radius = kilometres(text);
  for (const cue of cues) {
    for (const { text: whole, start } of linesOf(text)) {
      const match = cue.exec(whole);
      if (match?.[1] === undefined || /equal opportunit/i.test(whole)) continue;
      const at = match.index + match[0].length - match[1].length;
      const found = placeIn(match[1], start + at, knowledge);
      if (found) return [criterionFor(text, found, radius, otherPlaces(text, found, knowledge))];
    }
  }
  // `Site Manager – Leeds – £45,000`: the head of the text, behind a dash or comma.
  const head = text.slice(0, Math.max(titleEnd, 0) + 120);
  for (const match of head.matchAll(/(?:\s[-–—|]\s|,\s*|\n|\bin\s)([\p{Lu}][\p{L}'’& -]{2,60})/gu)) {
    const at = match.index + match[0].length - (match[1] ?? '').length;
    const found = placeIn(match[1] ?? '', at, knowledge);
    const lone = found && (match[1] ?? '').trim().length - (found.end - found.start) < 14;
    if (found && lone && found.place.population >= 5_000 && phrases.length > 0)
      return [criterionFor(text, found, radius, otherPlaces(text, found, knowledge))];
  }
  return [];
};

const linesOf = (text: string): { readonly text: string; readonly start: number }[] => {
  let at = 0;
  return text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { text: line, start };
  });
};
