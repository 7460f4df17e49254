import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Found, PlacedLine, Section } from '../../placed.ts';
import { nameSection } from '../../sections/name-section.ts';
import { looksLikeAward, looksLikeSchool } from '../education/degree-words.ts';
import { looksLikeOrganisation } from '../entries/organisation-words.ts';

export type Fields = Readonly<Record<string, Found<unknown>>>;

export interface SignsContext {
  readonly fields: Fields;
  readonly sections: readonly Section[];
  readonly knowledge: Pick<Knowledge, 'titles' | 'skills'>;
}

/** What speaks for or against a reading: 1 where it holds, 0 where not, or a degree between. */
export type Signs = Readonly<Record<string, number>>;

/** Kinds of fields whose confidence is weighed by the same signs. */
export type FieldKind = 'job' | 'job-date' | 'course' | 'course-date' | 'skill';

const entryPath = /^(resume\.(work|volunteer|education)\[\d+\])\.(\w+)$/u;
const words = new Set(['name', 'organization', 'position', 'institution', 'studyType', 'area']);

/** Which table of weights a field falls under; `undefined`: its reader's own word stands. */
export const kindOf = (path: string): FieldKind | undefined => {
  if (/^resume\.skills\[\d+\]$/u.test(path)) return 'skill';
  const [, , section, field = ''] = entryPath.exec(path) ?? [];
  if (section === undefined) return undefined;
  const kind = section === 'education' ? 'course' : 'job';
  if (words.has(field)) return kind;
  return field.endsWith('Date') ? `${kind}-date` : undefined;
};

const logOdds = (p: number): number => Math.log(p / (1 - p));

const sectionOf = ({ sections }: SignsContext, { start }: Found<unknown>): Section | undefined => {
  const holdsIt = (line: PlacedLine): boolean => start >= line.start && start <= line.end;
  return sections.find(({ lines, heading }) => (heading !== undefined && holdsIt(heading)) || lines.some(holdsIt));
};

const textOf = (found: Found<unknown> | undefined): string => (typeof found?.value === 'string' ? found.value : '');

const isProse = (text: string): boolean =>
  text.split(/\s+/u).length > 8 || /[.!?;,]$/u.test(text) || /^\p{Ll}/u.test(text);

const holds = (condition: boolean): number => (condition ? 1 : 0);

const placeSigns = (found: Found<unknown>, context: SignsContext): Signs => ({
  margin: logOdds(Math.min(0.97, Math.max(0.05, found.confidence))),
  headed: holds(sectionOf(context, found)?.heading !== undefined),
});

const entrySigns = (path: string, context: SignsContext): Signs => {
  const { fields, knowledge } = context;
  const [, entry = '', section] = entryPath.exec(path) ?? [];
  const at = (name: string): string => textOf(fields[`${entry}.${name}`]);
  const schooling = section === 'education';
  const giver = at('name') || at('organization') || at('institution');
  const what = at('position') || at('studyType') || at('area');
  const all = [giver, what].filter((text) => text !== '');
  const given = schooling ? looksLikeSchool(giver) : looksLikeOrganisation(giver);
  const called = schooling ? looksLikeAward(what) : knowledge.titles.looksLikeTitle(what);
  return {
    'names who': given,
    'names what': called,
    turned: schooling ? looksLikeAward(giver) : Math.max(0, knowledge.titles.looksLikeTitle(giver) - given),
    half: holds(all.length < 2),
    prose: holds(all.some(isProse)),
    heading: holds(all.some((text) => nameSection(text)?.exact === true)),
    'of another kind': schooling
      ? knowledge.titles.looksLikeTitle(what) * (1 - looksLikeAward(what))
      : Math.max(looksLikeAward(what), looksLikeSchool(giver) * holds(called < 0.5)),
  };
};

/** A list among whose names nobody knows any is as likely no list of skills. */
const skillSigns = (found: Found<unknown>, company: number): Signs => {
  const text = textOf(found);
  return {
    prose: holds(isProse(text)),
    long: holds(text.split(/\s+/u).length > 3),
    digits: holds(/\d/u.test(text)),
    company,
  };
};

/** Mean of what the reader thinks of all listed skills. */
const companyOf = (fields: Fields): number => {
  const listed = Object.entries(fields).flatMap(([path, { confidence }]) =>
    kindOf(path) === 'skill' ? [confidence] : [],
  );
  return listed.reduce((sum, confidence) => sum + confidence, 0) / Math.max(1, listed.length);
};

/** Looks for the signs of one field after the other; what all fields of an entry share is looked up once. */
export const signsReader = (context: SignsContext): ((path: string, found: Found<unknown>) => Signs) => {
  const entries = new Map<string, Signs>();
  const company = companyOf(context.fields);
  const ofEntry = (path: string): Signs => {
    const entry = entryPath.exec(path)?.[1] ?? '';
    const signs = entries.get(entry) ?? entrySigns(path, context);
    entries.set(entry, signs);
    return signs;
  };
  return (path, found) => ({
    ...placeSigns(found, context),
    ...(kindOf(path) === 'skill' ? skillSigns(found, company) : ofEntry(path)),
  });
};
