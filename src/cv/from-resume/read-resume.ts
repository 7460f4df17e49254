import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { AsOf, Candidate } from '../../model/candidate.ts';
import { UnreadableDocument } from '../../model/document.ts';
import { finding } from '../../model/finding.ts';
import { experienceMonths } from '../../model/job-intervals.ts';
import type { Resume } from '../../model/resume.ts';
import { parseAddress } from '../fields/contact/parse-address.ts';
import { readContact } from '../fields/contact/read-contact.ts';
import { readCredentials } from '../fields/credentials/read-credentials.ts';
import { dateFindings } from '../fields/dates/entry-dates.ts';
import type { Source } from '../fields/evidence.ts';
import { readLanguages } from '../fields/languages/read-languages.ts';
import { readSkills } from '../fields/skills/read-skills.ts';
import { readTerms } from '../fields/terms/read-terms.ts';
import { readTitles } from '../fields/titles/read-titles.ts';
import { findTricks } from '../findings/find-tricks.ts';
import type { Found } from '../placed.ts';
import { cleanResume } from './clean-resume.ts';
import { writeResume } from './write-resume.ts';

export interface ReadResumeOptions {
  readonly knowledge: Knowledge;
  readonly asOf: AsOf;
  /** Of the JSON as it came, lower-case hex. */
  readonly sha256: string;
  readonly fileName: string;
}

const nameFields =
  /^resume\.(?:work\[\d+\]\.(?:name|location)|volunteer\[\d+\]\.organization|education\[\d+\]\.institution)$/u;

/**
 * A JSON Resume to a candidate as if its CV had been read: skills with months and evidence, titles, credentials,
 * languages. Its values are taken as they are, sensitive words apart; only telephone and place are normalised.
 * @throws UnreadableDocument `empty`
 */
export const readResume = (given: Resume, options: ReadResumeOptions): Candidate => {
  const { knowledge, asOf, sha256, fileName } = options;
  const { resume, cut } = cleanResume(given);
  const sheet = writeResume(resume);
  if (!/[\p{L}\p{N}]/u.test(sheet.text)) throw new UnreadableDocument('empty', 'The resume says nothing.');
  const source: Source = sheet;
  const { work = [] } = resume;
  const contact = readContact(sheet.sections, sheet.lines, { knowledge, fileName }).value;
  const names = Object.entries(sheet.fields).flatMap(([path, found]): Found<unknown>[] =>
    nameFields.test(path) ? [found] : [],
  );
  const { phone } = contact.basics;
  const { qualifications, licences } = readCredentials(source, knowledge);
  return {
    id: `c-${sha256.slice(0, 24)}`,
    resume: {
      ...resume,
      basics: { ...resume.basics, ...(resume.basics?.phone === undefined || phone === undefined ? {} : { phone }) },
    },
    skills: [...readSkills(source, { knowledge, asOf: asOf.date, work, names })],
    titles: [
      ...readTitles(source, { knowledge, asOf: asOf.date, work, fields: sheet.fields, label: resume.basics?.label }),
    ],
    qualifications: [...qualifications],
    licences: [...licences],
    languages: [...readLanguages(source, knowledge).languages],
    experience: { months: experienceMonths(work, asOf.date) },
    ...placeOf(resume, knowledge),
    ...readTerms(source, asOf.date),
    tags: [],
    document: {
      sha256,
      fileName,
      type: 'json',
      pages: 1,
      text: sheet.text,
      asOf,
      parser: { name: 'json-resume', version: '1' },
    },
    fields: Object.fromEntries(
      Object.entries(sheet.fields).map(([path, { confidence, page, start, end }]) => [
        path,
        { confidence, page, start, end },
      ]),
    ),
    findings: [
      ...(cut
        ? [
            finding(
              'sensitive-removed',
              'info',
              'The resume states personal details that are never stored. They were cut.',
            ),
          ]
        : []),
      ...findTricks(sheet.text, sheet.lines),
      ...work.flatMap(({ startDate, endDate }, at) => {
        const dates = {
          ...(startDate === undefined ? {} : { startDate }),
          ...(endDate === undefined ? {} : { endDate }),
        };
        return dateFindings(dates, `resume.work[${at}]`, asOf.date);
      }),
    ],
    lifecycle: { status: 'draft', since: asOf.date, checks: [] },
    consent: [],
  };
};

/** The place as it is given, with the coordinates of the gazetteer. */
const placeOf = ({ basics }: Resume, knowledge: Knowledge): Pick<Candidate, 'location'> => {
  const { address, city, region, postalCode, countryCode } = basics?.location ?? {};
  const words = [address, city, region, postalCode, countryCode].filter((word) => word !== undefined).join(', ');
  if (words === '') return {};
  const found = parseAddress(words, knowledge);
  const place = { name: city ?? found?.city, postalCode: postalCode ?? found?.postalCode };
  const known = { ...place, countryCode: countryCode ?? found?.countryCode, point: found?.point };
  return { location: Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) };
};
