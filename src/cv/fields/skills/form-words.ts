import type { Resume } from '../../../model/resume.ts';

interface Entry {
  readonly skill: NonNullable<Resume['skills']>[number];
}

/** Nobody writes these of their own accord: they show that the section is the form of a Europass CV. */
const sureWords = /^(?:mother tongue\(s\)|other language\(s\)|spoken (?:interaction|production))$/iu;
const formWords =
  /^(?:mother tongue\(s\)|other language\(s\)|understanding|speaking|writing|listening|reading|spoken interaction|spoken production|organisational|(?:(?:communication|organisational|managerial|job-related|computer|digital|artistic|social|technical|other) )?skills(?: and competences)?|levels|[abc]1\/[abc]2(?::.*)?|common european framework .*)$/iu;

/** A Europass form prints its own labels, whether or not somebody fills it in: they are nobody's skills. */
export const withoutFormWords = <E extends Entry>(entries: readonly E[]): readonly E[] => {
  const names = entries.flatMap(({ skill }) => [skill.name ?? '', ...(skill.keywords ?? [])]);
  if (!names.some((name) => sureWords.test(name))) return entries;
  return entries.flatMap((entry) => {
    const keywords = entry.skill.keywords?.filter((name) => !formWords.test(name));
    if (keywords === undefined) return formWords.test(entry.skill.name ?? '') ? [] : [entry];
    return keywords.length === 0 ? [] : [{ ...entry, skill: { ...entry.skill, keywords } }];
  });
};
