import type { SectionKind } from '../../../model/candidate.ts';
import type { Resume } from '../../../model/resume.ts';
import type { Found, Section } from '../../placed.ts';
import { foundAt } from '../reading.ts';
import { isSentence, skillItem } from '../skills/skill-item.ts';
import { splitItems } from '../skills/split-items.ts';
import { type DatedItem, datedItems } from './dated-items.ts';

export interface ListsReading {
  readonly resume: Pick<Resume, 'awards' | 'certificates' | 'publications' | 'interests' | 'references'>;
  readonly fields: Readonly<Record<string, Found<string>>>;
}

const itemsOf = (sections: readonly Section[], kind: SectionKind): readonly DatedItem[] =>
  sections.filter((section) => section.kind === kind).flatMap(datedItems);

const optional = <K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } =>
  (value === undefined || value === '' ? {} : { [key]: value }) as { readonly [P in K]?: string };

const summaryOf = (item: DatedItem): string | undefined => (item.rest.length === 0 ? undefined : item.rest.join(' '));

const interestsOf = (sections: readonly Section[]): readonly string[] => {
  const lines = sections.filter(({ kind }) => kind === 'interests').flatMap((section) => section.lines);
  const names = lines.flatMap(({ text }) => splitItems(text)).flatMap((item) => skillItem(item)?.name ?? []);
  return [...new Set(names.filter((name) => !isSentence(name)))];
};

const onRequest =
  /[^.\t]*\b(?:references?|referees?)\b[^.\t]*\b(?:on request|upon request|available|supplied|provided|furnished)\b[^.\t]*/i;
const request = /^\s*(?:available|supplied|provided|furnished)\b[^.]*\brequest\b/i;

/**
 * Referees are other people, who were not asked: their names, posts and addresses are not read into fields. That the
 * references can be had is.
 */
const referencesOf = (sections: readonly Section[]): readonly string[] => {
  const own = sections.filter(({ kind }) => kind === 'references');
  const lines = own.flatMap((section) => [
    ...(section.heading === undefined ? [] : [section.heading]),
    ...section.lines,
  ]);
  const statement = lines.flatMap(({ text }) => onRequest.exec(text)?.[0] ?? (request.test(text) ? text : [])).at(0);
  return statement === undefined ? [] : [statement.trim()];
};

const marks = (name: string, items: readonly DatedItem[]): readonly (readonly [string, Found<string>])[] =>
  items.map((item, i) => [`resume.${name}[${i}]`, foundAt(item.name, 0.8, item.line)]);

/** Certificates, awards, publications, interests and whether references can be had. */
export const readLists = (sections: readonly Section[]): ListsReading => {
  const certificates = itemsOf(sections, 'certificates');
  const awards = itemsOf(sections, 'awards');
  const publications = itemsOf(sections, 'publications');
  const interests = interestsOf(sections);
  const references = referencesOf(sections);
  return {
    resume: {
      ...(certificates.length === 0
        ? {}
        : {
            certificates: certificates.map((c) => ({
              name: c.name,
              ...optional('date', c.date),
              ...optional('issuer', c.by),
              ...optional('url', c.url),
            })),
          }),
      ...(awards.length === 0
        ? {}
        : {
            awards: awards.map((a) => ({
              title: a.name,
              ...optional('date', a.date),
              ...optional('awarder', a.by),
              ...optional('summary', summaryOf(a)),
            })),
          }),
      ...(publications.length === 0
        ? {}
        : {
            publications: publications.map((p) => ({
              name: p.name,
              ...optional('publisher', p.by),
              ...optional('releaseDate', p.date),
              ...optional('url', p.url),
              ...optional('summary', summaryOf(p)),
            })),
          }),
      ...(interests.length === 0 ? {} : { interests: interests.map((name) => ({ name })) }),
      ...(references.length === 0 ? {} : { references: references.map((reference) => ({ reference })) }),
    },
    fields: Object.fromEntries([
      ...marks('certificates', certificates),
      ...marks('awards', awards),
      ...marks('publications', publications),
    ]),
  };
};
