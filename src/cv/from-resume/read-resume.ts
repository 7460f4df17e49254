import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { AsOf, Candidate } from '../../model/candidate.ts';
import { UnreadableDocument } from '../../model/document.ts';
import { finding } from '../../model/finding.ts';
import type { Resume } from '../../model/resume.ts';
import { parseAddress } from '../fields/contact/parse-address.ts';
import { readContact } from '../fields/contact/read-contact.ts';
import { dateFindings } from '../fields/dates/entry-dates.ts';
import { readLanguages } from '../fields/languages/read-languages.ts';
import { findTricks } from '../findings/find-tricks.ts';
import { type CandidateParts, makeCandidate } from '../make-candidate.ts';
import { cleanResume } from './clean-resume.ts';
import { writeResume } from './write-resume.ts';

export interface ReadResumeOptions {
  readonly knowledge: Knowledge;
  readonly asOf: AsOf;
  /** Of the JSON as it came, lower-case hex. */
  readonly sha256: string;
  readonly fileName: string;
}

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
  const { work = [], basics } = resume;
  const { phone } = readContact(sheet.sections, sheet.lines, { knowledge, fileName }).value.basics;
  const parts: CandidateParts = {
    source: sheet,
    resume: {
      ...resume,
      basics: { ...basics, ...(basics?.phone === undefined || phone === undefined ? {} : { phone }) },
    },
    fields: sheet.fields,
    languages: readLanguages(sheet, knowledge).languages,
    ...placeOf(resume, knowledge),
    document: { sha256, fileName, type: 'json', pages: 1, asOf, parser: { name: 'json-resume', version: '1' } },
    findings: [
      ...(cut ? [sensitiveCut] : []),
      ...findTricks(sheet.text, sheet.lines),
      ...work.flatMap((job, at) => dateFindings(job, `resume.work[${at}]`, asOf.date)),
    ],
  };
  return makeCandidate(parts, knowledge);
};

const sensitiveCut = finding(
  'sensitive-removed',
  'info',
  'The resume states personal details that are never stored. They were cut.',
);

/** The place as it is given, with the coordinates of the gazetteer. */
export const placeOf = ({ basics }: Resume, knowledge: Knowledge): Pick<Candidate, 'location'> => {
  const { address, city, region, postalCode, countryCode } = basics?.location ?? {};
  const words = [address, city, region, postalCode, countryCode].filter((word) => word !== undefined).join(', ');
  if (words === '') return {};
  const found = parseAddress(words, knowledge);
  const place = { name: city ?? found?.city, postalCode: postalCode ?? found?.postalCode };
  const known = { ...place, countryCode: countryCode ?? found?.countryCode, point: found?.point };
  return { location: Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) };
};
