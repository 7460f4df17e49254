import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Criterion, Flag, PostedVacancy } from '../model/vacancy.ts';
import type { Span } from './criteria.ts';
import { flagsOf, flagsOfTitle } from './flag-criteria.ts';
import { mergeCriteria } from './merge-criteria.ts';
import { phrasesOf } from './phrases.ts';
import { readCredentials } from './read-credentials.ts';
import { readExperience } from './read-experience.ts';
import { readField } from './read-field.ts';
import { readFlags } from './read-flags.ts';
import { readLanguages } from './read-languages.ts';
import { readLocation } from './read-location.ts';
import { readSkills } from './read-skills.ts';
import { readAvailability, readRefusals, readRightToWork, readSalary } from './read-terms.ts';
import { readKeywords } from './read-text.ts';
import { readTitle, titleOf } from './read-title.ts';
import { readWorkingPattern } from './read-working-pattern.ts';

export interface VacancyRead {
  readonly title: string;
  readonly text: string;
  readonly criteria: Criterion[];
  readonly flags: Flag[];
}

const placesOf = (criteria: readonly Criterion[]): Span[] =>
  criteria.flatMap(({ why }) =>
    why.from === 'text' && why.start !== undefined && why.end !== undefined ? [{ start: why.start, end: why.end }] : [],
  );

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What the law asks to look at first is no criterion, whatever else its words name. */
const withoutFlagged = (criteria: readonly Criterion[], flagged: readonly Span[]): Criterion[] =>
  criteria.filter((criterion) => {
    const { why, kind } = criterion;
    if (kind === 'text' && flagsOf(criterion).length > 0) return false;
    if (kind === 'title' || kind === 'language' || why.start === undefined || why.end === undefined) return true;
    const span = { start: why.start, end: why.end };
    return !flagged.some((flag) => overlaps(flag, span));
  });

/**
 * A vacancy as posted (text, criteria or both) to its criteria and flags. Every criterion read from the text quotes it:
 * `text.slice(why.start, why.end) === why.quote`. What is posted wins over what is read.
 */
export const readVacancy = (posted: PostedVacancy, knowledge: Knowledge): VacancyRead => {
  const text = posted.text ?? '';
  const phrases = phrasesOf(text);
  const title = titleOf(posted, knowledge);
  const field = readField(text, phrases, title.words, knowledge);
  const credentials = readCredentials(text, phrases, knowledge);
  const cards = placesOf(credentials);
  // `Forklift licence` asks for the card; the skill in its name is not asked for again.
  const skills = readSkills(text, phrases, knowledge).filter(
    (skill) => !placesOf([skill]).some((span) => cards.some((card) => overlaps(card, span))),
  );
  const named: Criterion[] = [
    ...readTitle(text, title, knowledge),
    ...skills,
    ...field.criteria,
    ...readExperience(text, phrases, knowledge, skills),
    ...credentials,
    ...readLanguages(text, phrases, knowledge),
    ...readLocation(text, phrases, title.span?.end ?? 0, knowledge),
    ...readSalary(text),
    ...readAvailability(text),
    ...readRightToWork(text),
    ...readRefusals(text),
    ...readWorkingPattern(text),
  ];
  const flags = readFlags(text, phrases);
  const flagged = flags.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }]));
  const taken = [...placesOf(named.filter(({ kind }) => kind !== 'title' && kind !== 'experience')), ...flagged];
  const keywords = readKeywords(text, phrases, knowledge, { title: title.words, fieldStems: field.stems, taken });
  const read = withoutFlagged([...named, ...keywords], flagged);
  const criteria = mergeCriteria(posted.criteria ?? [], read);
  const { span } = title;
  const told = span !== undefined && flagged.some((flag) => overlaps(flag, span));
  const ofTitle = told ? [] : flagsOfTitle(title.words).map((flag) => ({ ...flag, ...span }));
  return { title: title.words, text, criteria, flags: [...flags, ...ofTitle, ...criteria.flatMap(flagsOf)] };
};
