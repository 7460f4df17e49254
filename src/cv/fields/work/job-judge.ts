import { capitalShare } from '../entries/capital-share.ts';
import { looksLikeOrganisation, ownAccount } from '../entries/organisation-words.ts';
import { looksLikePlace } from '../entries/places.ts';
import type { Judge } from '../entries/readings.ts';
import { type RowKnowledge, remembering } from '../entries/row-knowledge.ts';
import type { ReadingContext } from '../reading-context.ts';

const innerSeparator = /\s[–—-]\s|\s\|\s/;
const words = (text: string): number => text.split(/\s+/).length;

const department =
  /^(?:sales|marketing|operations|engineering|finance|accounts?|accounting|human resources|hr|it|legal|research|product|platform|design|customer (?:service|success|support)|business development|communications|r&d|procurement|logistics|digital|data|security|quality|production|development|analytics|emea|apac|uk|europe|global|americas|north america|international|administration|maintenance|infrastructure|cloud|mobile|frontend|backend|strategy|policy|compliance|risk|tax|audit|events|retail|theatres?|intensive care|itu|icu|a&e|emergency department|outpatients|maternity|paediatrics|grade \w+|band \w+|level \w+|team lead|intern)$/i;

/** "Theatres (Band 5)" goes on with the title before it. */
const band = /\s*\((?:band|grade|level) \w+\)$/iu;

type Sign = readonly [points: number, holds: (text: string, knows: RowKnowledge) => boolean | number];

/** What speaks for and against the words being a job's title. */
const titleSigns: readonly Sign[] = [
  [1.4, (text, knows) => knows.title(text)],
  [-0.7, (text) => looksLikeOrganisation(text)],
  [-0.6, (text, knows) => knows.place(text) >= 0.7],
  [-0.3, (text) => innerSeparator.test(text)],
  [-0.1, (text) => text.includes(',')],
  [-0.5, (text) => words(text) > 9],
  [-0.4, (text) => /^the\s/i.test(text)],
];

/** What speaks for and against the words being an organisation's name. */
const employerSigns: readonly Sign[] = [
  [1, (text) => looksLikeOrganisation(text)],
  [0.3, (text) => ownAccount.test(text)],
  [0.3, (text) => /^\p{Lu}[\p{L}\d]*\p{Ll}\p{Lu}/u.test(text) || /^\p{Lu}{2,5}$/u.test(text)],
  [0.2, (text) => /^the\s/i.test(text) || /\s&\s/.test(text) || /['’]s\b/.test(text)],
  [0.15, (text) => capitalShare(text) >= 0.99],
  [-1, (text, knows) => knows.title(text)],
  [-0.5, (text, knows) => knows.place(text) >= 0.7],
  [-0.3, (text) => innerSeparator.test(text)],
  [-0.15, (text) => text.includes(',')],
  [-0.5, (text) => words(text) > 8],
  [-0.4, (text) => capitalShare(text) < 0.5],
  // What follows a comma after a title is as often the field as the firm.
  [-0.6, (text) => department.test(text.replace(band, ''))],
];

const total = (signs: readonly Sign[], text: string, knows: RowKnowledge): number =>
  signs.reduce((sum, [points, holds]) => sum + points * Number(holds(text, knows)), 0);

/** What the readers of rows ask, answered from the knowledge at hand. */
export const rowKnowledge = ({ knowledge }: ReadingContext): RowKnowledge =>
  remembering({
    title: (text) => (text.length > 90 ? 0 : knowledge.titles.looksLikeTitle(text)),
    place: (text) => looksLikePlace(text, knowledge.places),
  });

export const jobJudge = (knows: RowKnowledge): Judge => ({
  title: (text) => total(titleSigns, text, knows),
  employer: (text) => total(employerSigns, text, knows),
});
