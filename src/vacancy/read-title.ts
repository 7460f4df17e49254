import type { Knowledge } from '../knowledge/knowledge.ts';
import { isBareRank, splitKey } from '../knowledge/title-words.ts';
import type { Criterion, PostedVacancy } from '../model/vacancy.ts';
import { criterionId, type Span } from './criteria.ts';
import { withoutPersons } from './flag-criteria.ts';

const labelled =
  /^[\s*#•-]*(?:job title|position title|position|job|role|title|vacancy|post)\s*[:–-]\s*(\S.{1,90}?)\s*$/im;
/** Words that a title line carries along: pay, hours, place, reference. */
const ballast =
  /\s*(?:[-–—|,(]\s*)?(?:(?:up to\s+)?[£$€]\s?\d[\d,.k]*.*|\b(?:ref|reference|job id)\b.*|\b(?:immediate|asap) start\b.*|\b(?:apply now|wanted|required|needed|vacanc(?:y|ies))\b.*)$/i;
const lead =
  /^(?:we (?:are|'re) (?:now )?(?:recruiting|hiring|looking for|seeking)(?: for)?(?: an?)?|(?:now )?hiring:?|urgent:?|new:?|vacancy:?|job opportunity:?|wanted:?)\s+/i;

interface TitleFound {
  readonly words: string;
  /** Where the title stands in the text, if it does. */
  readonly span?: Span;
}

const spanOf = (text: string, words: string): Span | undefined => {
  const start = words === '' ? -1 : text.indexOf(words);
  return start < 0 ? undefined : { start, end: start + words.length };
};

const cleaned = (line: string): string =>
  line
    .replace(/^[\s*#•·-]+/, '')
    .replace(lead, '')
    .replace(ballast, '')
    .trim();

/** The posted title, else the `Job title:` line, else the first line that looks like a title, else the first line. */
export const titleOf = (posted: PostedVacancy, knowledge: Knowledge): TitleFound => {
  const text = posted.text ?? '';
  const given = posted.title?.trim();
  if (given) {
    const span = spanOf(text, given);
    return { words: given, ...(span ? { span } : {}) };
  }
  const firstLines = text
    .split('\n')
    .map(cleaned)
    .filter((line) => line !== '')
    .slice(0, 6);
  const label = labelled.exec(text)?.[1];
  const looks = firstLines.find((line) => line.length <= 90 && knowledge.titles.looksLikeTitle(line) >= 0.6);
  const first = firstLines[0] ?? '';
  const words = (label === undefined ? undefined : cleaned(label)) ?? looks ?? (first.length <= 90 ? first : '');
  const span = spanOf(text, words);
  return { words, ...(span ? { span } : {}) };
};

/** How sure a normalised title must be to stand beside the words of the vacancy. */
const sureEnough = 0.79;

/** Words of contract and hours that close a title. */
const terms =
  /\s*(?:[-–—|,]\s*)?\b(?:\d{1,2}\s*(?:-\s*)?months?\b.*|ftc|fixed[- ]term(?: contract)?|maternity cover|temp to perm|permanent|(?:inside|outside) ir35)\s*$/i;

/** Conditions and hours that open a title; each is read elsewhere, and none is part of what somebody is called. */
const conditions =
  /^(?:(?:(?:active )?(?:SC|DV|CTC|BPSS|NPPV ?\d?)[- ](?:cleared|eligible)|(?:part|full)[- ]time|(?:permanent |waking )?nights?[- ]shift|day[- ]shift|permanent|temporary|fixed[- ]term|term[- ]time)\s+(?:[-–—|]\s*)?)+(?=\S)/i;

/** The title without what follows it (place, contract), but never a rank without its field: `VP, Healthcare Services`. */
const ownWords = (words: string): string => {
  const bare = words
    .replace(/\s*[([][^)\]]*[)\]]/g, '')
    .trim()
    .replace(conditions, '');
  const [first = '', second] = bare.split(/\s+[-–—|]\s+|,\s/);
  return isBareRank(splitKey(first)) && second !== undefined ? bare : first.trim();
};

/** One criterion: the title as the table names it, with the vacancy's own words as an alternative. */
export const readTitle = (text: string, { words, span }: TitleFound, knowledge: Knowledge): Criterion[] => {
  const lawful = withoutPersons(words);
  const own = ownWords(lawful);
  const sure = (words: string) =>
    knowledge.titles.normalise(words).filter(({ confidence }) => confidence >= sureEnough);
  // `HR Business Partner 9 month FTC | 3 days in office`: what follows the title names other things.
  const ofTitle = sure(own.replace(terms, ''));
  const matches = ofTitle.length > 0 ? ofTitle : sure(lawful);
  const value = matches[0]?.name ?? own;
  if (value === '') return [];
  const names = [own, ...matches.slice(1, 3).map(({ name }) => name)];
  const alternatives = [...new Set(names)].filter((name) => name !== '' && name.toLowerCase() !== value.toLowerCase());
  const why = span
    ? { from: 'text' as const, quote: text.slice(span.start, span.end), ...span }
    : { from: 'posted' as const, quote: words };
  return [{ id: criterionId('title', value), kind: 'title', need: 'should', value, alternatives, why }];
};
