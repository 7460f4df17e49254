import type { Resume } from '../../model/resume.ts';
import { createSheet, type Sheet, type SheetWriter, type Words } from './sheet.ts';

type Entry = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** The fields of one entry as words that know where they belong. */
const wordsOf =
  (path: string, entry: Entry) =>
  (...names: readonly string[]): Words[] =>
    names.map((name) => ({ text: textOf(entry[name]), path: `${path}.${name}` }));

const writeDates = (sheet: SheetWriter, path: string, entry: Entry): void => {
  const { startDate, endDate } = entry;
  const words = wordsOf(path, entry);
  if (endDate === undefined && startDate !== undefined) sheet.line([...words('startDate'), { text: 'present' }], ' – ');
  else sheet.line(words('startDate', 'endDate'), ' – ');
};

const writeBody = (sheet: SheetWriter, path: string, entry: Entry): void => {
  for (const name of ['description', 'summary'] as const)
    for (const words of wordsOf(path, entry)(name)) sheet.paragraphs(words);
  for (const list of ['highlights', 'courses', 'roles'] as const)
    for (const [at, text] of listOf(entry[list]).entries()) sheet.paragraphs({ text, path: `${path}.${list}[${at}]` });
  const keywords = listOf(entry.keywords);
  if (keywords.length > 0) sheet.line(keywords.map((text) => ({ text })));
};

const writeBasics = (
  sheet: SheetWriter,
  { location, summary: _summary, ...basics }: NonNullable<Resume['basics']>,
): void => {
  const path = 'resume.basics';
  sheet.section('header');
  const words = wordsOf(path, basics);
  sheet.line(words('name'));
  sheet.line(words('label'));
  sheet.line(wordsOf(`${path}.location`, location ?? {})('address', 'city', 'region', 'postalCode', 'countryCode'));
  sheet.line(words('email', 'phone', 'url'), ' | ');
};

/** Sections whose entries need no more than a first line, in the order of a usual CV. */
const plainSections = [
  ['volunteer', 'volunteer', 'Volunteering', ['position', 'organization']],
  ['projects', 'projects', 'Projects', ['name', 'entity', 'type']],
  ['education', 'education', 'Education', ['studyType', 'area', 'institution', 'score']],
  ['certificates', 'certificates', 'Certificates', ['name', 'issuer', 'date']],
  ['awards', 'awards', 'Awards', ['title', 'awarder', 'date']],
  ['publications', 'publications', 'Publications', ['name', 'publisher', 'releaseDate']],
  ['interests', 'interests', 'Interests', ['name']],
] as const;

const withSpans: ReadonlySet<string> = new Set(['volunteer', 'projects', 'education']);

/**
 * A JSON Resume as the lines of a CV, each value once, so that evidence has words to point at. Profiles and references
 * are not written: the first hold no evidence, the second are other people's data.
 */
export const writeResume = (resume: Resume): Sheet => {
  const sheet = createSheet();
  const { basics = {} } = resume;
  writeBasics(sheet, basics);
  if (basics.summary !== undefined) {
    sheet.section('summary', 'Profile');
    sheet.paragraphs({ text: basics.summary, path: 'resume.basics.summary' });
  }
  sheet.section('work', 'Work experience');
  for (const [at, job] of (resume.work ?? []).entries())
    sheet.entry('work', at, () => {
      const path = `resume.work[${at}]`;
      sheet.line(wordsOf(path, job)('position'));
      sheet.line(wordsOf(path, job)('name', 'location'));
      writeDates(sheet, path, job);
      writeBody(sheet, path, job);
    });
  sheet.section('skills', 'Skills');
  for (const [at, { name, level, keywords = [] }] of (resume.skills ?? []).entries())
    sheet.line([
      { text: keywords.length > 0 && name !== undefined ? `${name}:` : name, path: `resume.skills[${at}].name` },
      { text: level },
      ...keywords.map((text, k) => ({ text, path: `resume.skills[${at}].keywords[${k}]` })),
    ]);
  for (const [name, kind, heading, first] of plainSections) {
    sheet.section(kind, heading);
    for (const [at, entry] of (resume[name] ?? []).entries()) {
      const path = `resume.${name}[${at}]`;
      const write = (): void => {
        sheet.line(wordsOf(path, entry)(...first));
        writeDates(sheet, path, entry);
        writeBody(sheet, path, entry);
      };
      if (withSpans.has(name)) sheet.entry(name as 'education', at, write);
      else write();
    }
  }
  sheet.section('languages', 'Languages');
  for (const [at, language] of (resume.languages ?? []).entries())
    sheet.line(wordsOf(`resume.languages[${at}]`, language)('language', 'fluency'), ' – ');
  return sheet.done();
};
