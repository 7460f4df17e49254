import { eld } from 'eld/small';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { remembered } from '../knowledge/remembered.ts';
import type { AsOf, Candidate } from '../model/candidate.ts';
import { type ReadDocument, UnreadableDocument } from '../model/document.ts';
import { weighFields } from './fields/confidence/weigh-fields.ts';
import { readContact } from './fields/contact/read-contact.ts';
import { readEducation } from './fields/education/read-education.ts';
import type { Source } from './fields/evidence.ts';
import { readLanguages } from './fields/languages/read-languages.ts';
import { readLists } from './fields/lists/read-lists.ts';
import { readSummary } from './fields/read-summary.ts';
import { readListedSkills } from './fields/skills/read-listed-skills.ts';
import { withSkillSections } from './fields/skills/skill-sections.ts';
import { readWork } from './fields/work/read-work.ts';
import { findTricks } from './findings/find-tricks.ts';
import { isItACv, notACvMessage } from './is-it-a-cv.ts';
import { type CandidateParts, makeCandidate } from './make-candidate.ts';
import { placeLines } from './place-lines.ts';
import type { Found } from './placed.ts';
import { splitSections } from './sections/split-sections.ts';
import { withoutSensitive } from './sensitive/remove-sensitive.ts';

export interface ReadCandidateOptions {
  readonly knowledge: Knowledge;
  readonly asOf: AsOf;
  /** Of the file, lower-case hex. The candidate's id is made from it: the same file is the same candidate. */
  readonly sha256: string;
  readonly fileName: string;
}

/**
 * From what a reader saw on the pages to a candidate.
 * @throws UnreadableDocument `empty`, `not-a-cv`
 */
export const readCandidate = (document: ReadDocument, options: ReadCandidateOptions): Candidate => {
  const { asOf, sha256, fileName } = options;
  const knowledge = rememberingAnswers(options.knowledge);
  const placed = placeLines(document.lines);
  const { lines, text } = placed.value;
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UnreadableDocument('empty', 'The file holds no text.');

  const sections = withSkillSections(splitSections(lines, knowledge), knowledge);
  const verdict = isItACv(text, lines, sections, knowledge);
  if (verdict.kind !== 'cv') throw new UnreadableDocument('not-a-cv', notACvMessage(verdict));

  const contact = readContact(sections, lines, { knowledge, fileName });
  const jobs = readWork(sections, { knowledge, asOf: asOf.date });
  const schools = readEducation(sections, { knowledge, asOf: asOf.date });
  const listed = readListedSkills(sections, knowledge, document.type === 'pdf' || document.type === 'txt');
  const lists = readLists(sections);
  const summary = readSummary(sections, Object.values(contact.value.fields));

  const { work, volunteer, projects } = jobs.value;
  const { education } = schools.value;
  const fields: Record<string, Found<unknown>> = {
    ...contact.value.fields,
    ...(summary === undefined ? {} : { 'resume.basics.summary': summary }),
    ...jobs.value.fields,
    ...schools.value.fields,
    ...listed.fields,
    ...lists.fields,
  };
  const source: Source = { text, lines, sections, spans: [...jobs.value.spans, ...schools.value.spans] };
  const { languages, listed: spoken } = readLanguages(source, knowledge);
  const parts: CandidateParts = {
    source,
    resume: {
      basics: { ...contact.value.basics, ...(summary === undefined ? {} : { summary: summary.value }) },
      ...filled({ work, volunteer, education, projects, skills: listed.skills, languages: spoken }),
      ...lists.resume,
    },
    fields: weighFields({ fields, sections, knowledge }, document.ocrConfidence),
    languages,
    location: contact.value.location,
    document: {
      sha256,
      fileName,
      type: document.type,
      pages: document.pages,
      ...languageOf(text),
      asOf,
      parser: document.reader,
    },
    findings: [
      ...document.findings.map((f) => ({ ...f, message: withoutSensitive(f.message) })),
      ...placed.findings,
      ...findTricks(text, lines),
      ...contact.findings,
      ...jobs.findings,
      ...schools.findings,
    ],
  };
  return makeCandidate(parts, knowledge);
};

/** Headings, names, jobs and confidences ask about the same words: within one CV each is looked up once. */
const rememberingAnswers = (knowledge: Knowledge): Knowledge => {
  const { titles, places } = knowledge;
  const find = remembered((name) => places.find(name));
  return {
    ...knowledge,
    titles: { ...titles, looksLikeTitle: remembered(titles.looksLikeTitle) },
    places: {
      find: (name, hint) => (hint === undefined ? find(name) : places.find(name, hint)),
      country: remembered(places.country),
    },
  };
};

/** Lists that have something in them: an empty one says nothing. */
const filled = <T extends Readonly<Record<string, readonly unknown[]>>>(
  lists: T,
): { [K in keyof T]?: T[K][number][] } => {
  const some: { [K in keyof T]?: T[K][number][] } = {};
  for (const key of Object.keys(lists) as (keyof T)[]) {
    const list = lists[key];
    if (list !== undefined && list.length > 0) some[key] = [...list];
  }
  return some;
};

/** BCP 47 of the language the CV is written in, where enough text tells. */
const languageOf = (text: string): { readonly language?: string } => {
  const { language } = eld.detect(text);
  return language === '' ? {} : { language };
};
