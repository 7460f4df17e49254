import { matchesOf } from '../../knowledge/matches-of.ts';
import { inlineRules, wholeFieldRules } from './inline-rules.ts';
import { labelledRules } from './labelled-rules.ts';

export interface SensitiveRange {
  readonly kind: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/**
 * One quick look before thirty slow ones: the first letters of every label and bare word the rules know, and digits that
 * could be a number of identity. A new rule needs its stem here; the tests hold every rule against it.
 */
const hint =
  /\b(?:birth|date(?: and place|\/place)? of birth|place of|country of|d\.?\s?o\.?\s?b|born|aged?\b|gender|sex|pronoun|preferred pro|marital|civil|family|relation|child|depend|number of|national|citizen|religio|faith|denomin|caste|politic|trade union|ethnic|race\b|mother|father|husband|wife|spouse|guardian|maiden|mum\b|dad\b|parent\b|lady\b|gentleman\b|grand[mf]|widow|[sdw]\/o|happily|practi[sc]ing|devout|committed|born[- ]again|eye col|hair col|complexion|vaccin|covid|fully[- ]|double[- ]|triple[- ]|recovering|diagnosed|suffering|maternity|adoption l|sick(?:ness)? l|general health|physical health|emirates|iqama|qatar|voter|labou?r card|pan\b|residence v|employment v|health|state of|medical|smoker|non[- ]?smoker|disab|no disab|no\.? of|blood|height|weight|n\.?i\.?\s|nino|passport|id\b|identity|social sec|ssn|nhs|aadhaar|visa|brp|share code|driv(?:ing|er['’]?s?)(?: licen[cs]e)? n|sort code|account n|iban|photo|picture|head ?shot|I(?:['’]m| am| have| suffer| live| was| had)\b|she\/|he\/|they\/|registered|male|female|man\b|woman|trans\b|transg|single|married|unmarried|divorced|widow|separated|engaged|co-?habit|in a rel|in (?:good|exc)|good h|excellent h|[mf]\b|dual)|(?:citizen|national|passport)\b|[a-z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[a-d]|\d{3}-\d{2}-\d{4}|[a-z9]{5}\d{6}|\d{2}[-\s]*y/i;

/** Shorter lines end because their writer ended them. */
const shortestProse = 50;

const fieldEnd = /[\t|•·;▪●◦❖]|\s{3,}|\s[–—-]\s/u;
const anotherLabel = /(?:^|[\s,])(?=[\p{Lu}][\p{L}]*(?: [\p{L}]+){0,3}\s?:)/u;
const rightToWork =
  /right to work|eligib\w+ to work|work permit|visa|settled status|leave to remain|no sponsorship|sponsorship/i;
const schoolGrade = /^(?:[A-G]\*?|[1-9]|distinction|merit|pass)$/i;

/** End of the field that starts at `from`: a separator, the next label, or the end of the line. */
const endOfField = (text: string, from: number): number => {
  const rest = text.slice(from);
  const ends = [fieldEnd, anotherLabel, rightToWork].map((p) => rest.search(p)).filter((at) => at > 0);
  return from + Math.min(rest.length, ...ends);
};

const separator = /\s*[:=]\s*|\t\s*|\s+[–—-]\s+|\s*\(\s*/uy;

const valueRange = (
  text: string,
  from: number,
  rule: (typeof labelledRules)[number],
): { readonly end: number } | undefined => {
  separator.lastIndex = from;
  const parted = separator.exec(text);
  const afterSpace = from + (/^\s+/u.exec(text.slice(from))?.[0].length ?? 0);
  const start = parted === null ? afterSpace : separator.lastIndex;
  if (rule.value !== undefined) {
    rule.value.lastIndex = start;
    const value = rule.value.exec(text);
    if (value !== null && (parted !== null || start > from)) return { end: start + value[0].length };
  }
  if (!rule.anyValue || parted === null) return undefined;
  const end = endOfField(text, start);
  const words = text.slice(start, end).trim();
  return words === '' || schoolGrade.test(words) ? undefined : { end: start + text.slice(start, end).trimEnd().length };
};

const labelled = (text: string): readonly SensitiveRange[] =>
  labelledRules.flatMap((rule) =>
    matchesOf(text, rule.label).flatMap((label) => {
      const value = valueRange(text, label.index + label[0].length, rule);
      return value === undefined ? [] : [{ kind: rule.kind, start: label.index, end: value.end }];
    }),
  );

const inline = (text: string): readonly SensitiveRange[] =>
  inlineRules.flatMap(({ kind, pattern, notAfter }) =>
    matchesOf(text, pattern)
      .filter((m) => notAfter === undefined || !notAfter.test(text.slice(0, m.index)))
      .map((m) => ({ kind, start: m.index, end: m.index + m[0].length })),
  );

const wholeFields = (text: string, amongPersonalDetails: boolean): readonly SensitiveRange[] => {
  const ranges: SensitiveRange[] = [];
  for (const field of matchesOf(text, /[^\t|•·;▪●◦❖,]+/gu)) {
    const words = field[0].trim();
    const start = field.index + field[0].indexOf(words);
    const rule = wholeFieldRules.find((r) => (r.anywhere || amongPersonalDetails) && r.pattern.test(words));
    if (words !== '' && rule !== undefined) ranges.push({ kind: rule.kind, start, end: start + words.length });
  }
  return ranges;
};

/**
 * Sensitive words of one line, in order, not overlapping.
 * @param amongPersonalDetails the line stands beside others that are sensitive, so that a bare `Male` or `Single` is too
 */
export const findSensitive = (text: string, amongPersonalDetails: boolean): readonly SensitiveRange[] => {
  if (!hint.test(text)) return [];
  return mergeRanges([...labelled(text), ...inline(text), ...wholeFields(text, amongPersonalDetails)]);
};

/** In order, those that overlap made one. */
export const mergeRanges = (ranges: readonly SensitiveRange[]): readonly SensitiveRange[] => {
  const all = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: SensitiveRange[] = [];
  for (const range of all) {
    const last = merged.at(-1);
    if (last === undefined || range.start >= last.end) merged.push(range);
    else if (range.end > last.end) merged[merged.length - 1] = { ...last, end: range.end };
  }
  return merged;
};

/** What begins in one line of running text and ends in the next, as ranges of both. */
export const findAcross = (
  text: string,
  next: string,
): { readonly here: SensitiveRange; readonly there: SensitiveRange }[] => {
  const both = `${text} ${next}`;
  if (text.length < shortestProse || /[.!?:]\s*$/u.test(text) || !hint.test(both)) return [];
  const from = text.length + 1;
  return inline(both)
    .filter(({ start, end }) => start < text.length && end > from)
    .map(({ kind, start, end }) => ({
      here: { kind, start, end: text.length },
      there: { kind, start: 0, end: end - from },
    }));
};

/** The rule whose label is all that the line says (`Date of birth:`): its value stands in the next line. */
export const lonelyLabel = (text: string): ((value: string) => boolean) | undefined => {
  const words = text.trim().replace(/\s*:$/u, '');
  if (words.length > 40 || !hint.test(words)) return undefined;
  const rule = labelledRules.find(({ label }) => {
    label.lastIndex = 0;
    const match = label.exec(words);
    label.lastIndex = 0;
    return match !== null && match[0].length === words.length;
  });
  if (rule === undefined) return undefined;
  return (value) => {
    const candidate = value.trim();
    if (rule.value !== undefined) {
      rule.value.lastIndex = 0;
      const match = rule.value.exec(candidate);
      if (match !== null && match[0].length >= candidate.length - 2) return true;
    }
    return (
      rule.anyValue && candidate.split(/\s+/u).length <= 4 && !schoolGrade.test(candidate) && !/[:@]/u.test(candidate)
    );
  };
};
