import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Candidate, CandidateLanguage } from '../model/candidate.ts';
import { experienceMonths } from '../model/job-intervals.ts';
import type { Resume } from '../model/resume.ts';
import { readCredentials } from './fields/credentials/read-credentials.ts';
import type { Source } from './fields/evidence.ts';
import { readSkills } from './fields/skills/read-skills.ts';
import { readTerms } from './fields/terms/read-terms.ts';
import { readTitles } from './fields/titles/read-titles.ts';
import type { Found } from './placed.ts';

/** What is known of a CV once its resume is there, however that came about: read from pages, or given as JSON Resume. */
export interface CandidateParts {
  readonly source: Source;
  readonly resume: Resume;
  /** Where the values of the resume stand, by path. */
  readonly fields: Readonly<Record<string, Found<unknown>>>;
  readonly languages: readonly CandidateLanguage[];
  readonly location?: Candidate['location'];
  readonly document: Omit<Candidate['document'], 'text'>;
  readonly findings: Candidate['findings'];
}

const nameFields =
  /^resume\.(?:work\[\d+\]\.(?:name|location)|volunteer\[\d+\]\.organization|education\[\d+\]\.institution)$/u;

/** Words that name an employer, a school or a town, whatever else they may mean. */
const namesIn = (fields: CandidateParts['fields']): readonly Found<unknown>[] =>
  Object.entries(fields).flatMap(([path, found]) => (nameFields.test(path) ? [found] : []));

const placesOf = (fields: CandidateParts['fields']): Candidate['fields'] =>
  Object.fromEntries(
    Object.entries(fields).map(([path, { confidence, page, start, end }]) => [path, { confidence, page, start, end }]),
  );

/** The candidate with all that is worked out from the words and entries of the CV: skills, titles, credentials, months, terms. */
export const makeCandidate = (parts: CandidateParts, knowledge: Knowledge): Candidate => {
  const { source, resume, fields, languages, location, document, findings } = parts;
  const { sha256, fileName, type, pages, language, asOf, parser } = document;
  const { work = [], basics } = resume;
  const { qualifications, licences } = readCredentials(source, knowledge);
  return {
    id: `c-${sha256.slice(0, 24)}`,
    resume,
    skills: [...readSkills(source, { knowledge, asOf: asOf.date, work, names: namesIn(fields) })],
    titles: [...readTitles(source, { knowledge, asOf: asOf.date, work, fields, label: basics?.label })],
    qualifications: [...qualifications],
    licences: [...licences],
    languages: [...languages],
    experience: { months: experienceMonths(work, asOf.date) },
    ...(location === undefined ? {} : { location }),
    ...readTerms(source, asOf.date),
    tags: [],
    document: {
      sha256,
      fileName,
      type,
      pages,
      ...(language === undefined ? {} : { language }),
      text: source.text,
      asOf,
      parser,
    },
    fields: placesOf(fields),
    findings,
    lifecycle: { status: 'draft', since: asOf.date, checks: [] },
    consent: [],
  };
};
