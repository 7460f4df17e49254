import { capitalShare } from '../entries/capital-share.ts';
import { looksLikeOrganisation } from '../entries/organisation-words.ts';
import { looksLikePlace } from '../entries/places.ts';
import type { Judge } from '../entries/readings.ts';
import { type RowKnowledge, remembering } from '../entries/row-knowledge.ts';
import type { ReadingContext } from '../reading-context.ts';
import { looksLikeAward, looksLikeSchool } from './degree-words.ts';

/** In an education section an award heads an entry as a title does in a work section. */
export const educationKnowledge = ({ knowledge }: ReadingContext): RowKnowledge =>
  remembering({
    title: (text) => Math.max(looksLikeAward(text), looksLikeSchool(text)),
    place: (text) => looksLikePlace(text, knowledge.places),
  });

type Sign = readonly [points: number, holds: (text: string, knows: RowKnowledge) => boolean | number];

const awardSigns: readonly Sign[] = [
  [1.2, (text) => looksLikeAward(text)],
  [-0.8, (text) => looksLikeSchool(text)],
  [-0.5, (text, knows) => knows.place(text) >= 0.7],
  [-0.2, (text) => /\s[–—-]\s/.test(text)],
  [0.1, (text) => text.split(/\s+/).length >= 2],
];

const schoolSigns: readonly Sign[] = [
  [1.2, (text) => looksLikeSchool(text)],
  [0.4, (text) => looksLikeOrganisation(text)],
  [-1, (text) => looksLikeAward(text)],
  [-0.4, (text, knows) => knows.place(text) >= 0.7],
  [-0.2, (text) => /\s[–—-]\s/.test(text)],
  [0.2, (text) => /^\p{Lu}{2,5}$/u.test(text) || /^[\p{Lu}]\S*\s\p{Lu}\S*$/u.test(text)],
  [0.15, (text) => capitalShare(text) >= 0.99],
  [-0.4, (text) => capitalShare(text) < 0.5],
  [-0.5, (text) => text.split(/\s+/).length > 9],
  // Subjects come in rows, schools one at a time.
  [-0.2, (text) => text.match(/,/g)?.length ?? 0],
];

const total = (signs: readonly Sign[], text: string, knows: RowKnowledge): number =>
  signs.reduce((sum, [points, holds]) => sum + points * Number(holds(text, knows)), 0);

export const courseJudge = (knows: RowKnowledge): Judge => ({
  title: (text) => total(awardSigns, text, knows),
  employer: (text) => total(schoolSigns, text, knows),
});
