import { numberWords } from '../knowledge/number-words.ts';

/** Years asked for, with the place of the words in the phrase. */
export interface YearsAsked {
  readonly years: number;
  readonly start: number;
  readonly end: number;
}

const count = String.raw`(\d{1,2}|${Object.keys(numberWords).join('|')})`;
const pattern = new RegExp(
  String.raw`(?:(?:at least|minimum(?: of)?|min\.?|over|more than|around|circa|up to)\s+)?${count}\s*(?:\(\d+\)\s*)?(?:\+|plus|or more)?\s*(?:(?:-|–|to)\s*${count}\s*\+?\s*)?(?:\+\s*)?(?:years?|yrs?)['’]?\+?(?:\s*(?:or more|plus|minimum))?`,
  'gi',
);
/** Months are years only where the words ask for no less: `12 months maternity cover` is how long the work lasts. */
const monthsPattern =
  /(?:at least|minimum(?: of)?|min\.?|over|more than)\s+(\d{1,2}|six|nine|twelve|eighteen)\s*\+?\s*months?['’]?/gi;
const monthWords: Readonly<Record<string, number>> = { six: 6, nine: 9, twelve: 12, eighteen: 18 };

/** Years of other things: of the firm's life, of age, of a contract or a course. */
const notExperience =
  /^\s*(?:old\b|of age|fixed|contract|ftc|term\b|maternity|paternity|temp|initial|programme|course|degree|in business|anniversary|history|guarantee|warranty|plan)/i;
const firmBefore =
  /(?:over the (?:last|past)|for (?:over|more than|nearly|almost)|established|celebrating|aged?|within the (?:last|past)|for the (?:last|past)|a further)\s*$/i;

const toNumber = (word: string): number => numberWords[word.toLowerCase()] ?? Number(word);

const monthsIn = (text: string): YearsAsked[] =>
  Array.from(text.matchAll(monthsPattern)).flatMap((match) => {
    const end = match.index + match[0].length;
    const [, said = ''] = match;
    const months = monthWords[said.toLowerCase()] ?? Number(said);
    const excluded = notExperience.test(text.slice(end)) || firmBefore.test(text.slice(0, match.index));
    return months >= 3 && !excluded ? [{ years: months / 12, start: match.index, end }] : [];
  });

/** `5+ years`, `at least three years`, `2-4 years` (the lower end counts), `minimum of two years'`, `minimum 18 months`. */
export const yearsIn = (text: string): YearsAsked[] => [...wholeYearsIn(text), ...monthsIn(text)];

const wholeYearsIn = (text: string): YearsAsked[] =>
  Array.from(text.matchAll(pattern)).flatMap((match) => {
    const end = match.index + match[0].length;
    const years = toNumber(match[1] ?? '');
    const excluded =
      notExperience.test(text.slice(end)) || firmBefore.test(text.slice(0, match.index)) || /^up to/i.test(match[0]);
    return years > 0 && years <= 25 && !excluded ? [{ years, start: match.index, end }] : [];
  });
