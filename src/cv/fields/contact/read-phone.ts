import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import { matchesOf } from '../../../knowledge/matches-of.ts';
import type { Found } from '../../placed.ts';
import { foundAt } from '../reading.ts';
import type { ZoneLine } from './contact-zone.ts';

/** Anything that may be a number: it starts with a digit, a plus or a bracket and goes on with digits and their separators. */
const digitRun =
  /(?<![\p{L}\p{N}/@.:_-])(?:\+|00)?[\s(]*\d(?:[\d\s().–/-]|\u2011|\u2010){4,22}\d(?:\s?(?:x|ext\.?|extension)\s?\d{1,5})?(?![\p{L}\p{N}@/_])/gu;

const never: readonly RegExp[] = [
  /^(?:19|20)\d{2}\s*[–/-]\s*(?:(?:19|20)\d{2}|\d{2})$/u, // a span of years
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/u, // a day
  /^\d{1,2}[./]\d{4}\s*[–-]\s*\d{1,2}[./]\d{4}$/u, // a span of months
  /^\d{4}-\d{2}(?:-\d{2})?$/u,
  /^\d{5}-\d{4}$/u, // ZIP+4
  /^(?:\d{4}-){3}\d{3,4}$/u, // ORCID
];
const label =
  /(?:\b(?:tel(?:ephone)?|phone|mobile|mob|cell(?:ular)?|call|contact(?: (?:no|number))?|[tmph])\b\s*\.?\s*(?:no\.?|number|#)?\s*[:.)]?|[☎☏✆📞📱\uf095\uf10b\uf3cd])\s*$/iu;
const notMine =
  /\b(?:fax|work|office|emergency|next of kin|pin|nmc|gmc|hcpc|registration|reg|licen[cs]e|ref(?:erence)?|no\.?|number|id|utr)\b[^\d]{0,12}$/i;
const mobileLabel = /\b(?:mobile|mob|cell(?:ular)?|m)\b\s*[:.]?\s*$/i;

interface Hit {
  readonly found: Found<string>;
  readonly score: number;
}

/** `(2000-2003` is a digit run with half a pair of brackets. */
const withoutOddBracket = (words: string): string => (words.includes(')') ? words : words.replace(/^[(\s]+/u, ''));

const national = (words: string, country: string): { readonly value: string; readonly valid: boolean } => {
  const code: CountryCode = isSupportedCountry(country) ? country : 'GB';
  // `+44 (0)7911 …` is the usual British way, `(+44) 07911 …` that of forms; the zero falls away abroad.
  const cleaned = words.replace(/^\(?(\+\s?\d{1,3})\)?\s*\(0\)/u, '$1 ').replace(/^\(?(\+44)\)?\s*0/u, '$1 ');
  const parsed = parsePhoneNumberFromString(cleaned, { defaultCountry: code, extract: false });
  // What the library rejects (Ofcom's drama numbers, American 555) stays as written: it is what the CV says.
  return parsed?.isValid() ? { value: parsed.number, valid: true } : { value: words.trim(), valid: false };
};

const hitsIn = ({ line, trust }: ZoneLine, country: string): readonly Hit[] =>
  matchesOf(line.text, digitRun).flatMap((match) => {
    const words = withoutOddBracket(match[0].trim()).replace(/[–-]$/u, '').trim();
    const at = match.index + match[0].indexOf(words);
    const digits = words.replace(/\D/gu, '').length;
    if (digits < 7 || digits > 16 || never.some((p) => p.test(words))) return [];
    const before = line.text.slice(0, at).replace(/[(\s]+$/u, '');
    const labelled = label.test(before);
    if (!labelled && notMine.test(before)) return [];
    const { value, valid } = national(words, country);
    // Without a label and outside the letterhead a run of digits is more likely something else.
    if (trust < 0.5 && !labelled && !valid) return [];
    const shaped = /^(?:\+|00|\(?0|\(\d{3}\)|\d{3}[-.\s]\d{3,4})/u.test(words);
    const score =
      trust + (valid ? 0.3 : 0) + (labelled ? 0.3 : 0) + (mobileLabel.test(before) ? 0.1 : 0) + (shaped ? 0.2 : 0);
    const confidence = 0.4 + 0.3 * trust + (valid ? 0.15 : 0) + (labelled ? 0.1 : 0) + (shaped ? 0.18 : 0);
    return [{ found: foundAt(value, confidence, line, at, words.length), score }];
  });

const inLinks = ({ line, trust }: ZoneLine, country: string): readonly Hit[] =>
  line.segments.flatMap((segment) => {
    const written = /^tel:([+\d().\s-]{6,})/i.exec(segment.href ?? '')?.[1];
    if (written === undefined) return [];
    return [
      {
        found: foundAt(national(written, country).value, 0.6, line, segment.at, segment.text.length),
        score: trust - 0.2,
      },
    ];
  });

/** The candidate's telephone number in E.164 where it is a valid one, as written where not. A mobile comes first. */
export const readPhone = (zone: readonly ZoneLine[], country: string): Found<string> | undefined => {
  const hits = zone.flatMap((line) => [...hitsIn(line, country), ...inLinks(line, country)]);
  return hits.reduce<Hit | undefined>(
    (best, hit) => (best === undefined || hit.score > best.score ? hit : best),
    undefined,
  )?.found;
};
