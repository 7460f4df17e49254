import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Candidate, CandidateSkill, Evidence } from '../../model/candidate.ts';
import { experienceMonths } from '../../model/job-intervals.ts';
import type { Resume } from '../../model/resume.ts';
import { withoutVague } from '../fields/credentials/read-credentials.ts';
import { dateFindings } from '../fields/dates/entry-dates.ts';
import { readLanguages } from '../fields/languages/read-languages.ts';
import { makeCandidate } from '../make-candidate.ts';
import { writeResume } from './write-resume.ts';

/** The parts of a CV that people correct as a whole: a list as it should be. */
export const correctableParts = ['work', 'education', 'skills', 'certificates', 'languages'] as const;
export type CorrectablePart = (typeof correctableParts)[number];
/** `undefined` takes a part out. */
export type Correction = { readonly [P in CorrectablePart]?: Resume[P] | undefined };

const isCorrectable = (part: string): part is CorrectablePart => correctableParts.some((one) => one === part);

/** Only these parts of a resume. */
const partsOf = (resume: Resume, parts: ReadonlySet<CorrectablePart>): Resume =>
  Object.fromEntries(Object.entries(resume).filter(([part]) => isCorrectable(part) && parts.has(part)));

const withCorrection = (resume: Resume, correction: Correction): Resume =>
  Object.fromEntries(
    Object.entries({ ...resume, ...correction }).filter(
      ([part, value]) => !isCorrectable(part) || (Array.isArray(value) && value.length > 0),
    ),
  );

/**
 * The record after a person has corrected what was read of a CV. The CV's words stay; what was corrected is written below
 * them, so that evidence has words to point at, and everything that was worked out of these parts is worked out anew.
 */
export const correctCandidate = (candidate: Candidate, correction: Correction, knowledge: Knowledge): Candidate => {
  const { document, resume: former } = candidate;
  const resume = withCorrection(former, correction);
  const parts = new Set([...(document.corrected?.parts ?? []), ...Object.keys(correction)].filter(isCorrectable));
  const asRead = document.corrected === undefined ? document.text : document.text.slice(0, document.corrected.at);
  const sheet = writeResume(partsOf(resume, parts));
  const at = asRead.length;
  const joint = sheet.text === '' || asRead === '' ? '' : '\n';
  const moved = moveTo(at + joint.length, Math.max(1, document.pages));
  const languages = parts.has('languages') ? readLanguages(sheet, knowledge).languages : [];
  const read = makeCandidate(
    { source: sheet, resume: partsOf(resume, parts), fields: sheet.fields, languages, document, findings: [] },
    knowledge,
  );
  const { work = [] } = resume;
  const join = joining(parts, moved.evidence);
  const asOf = document.asOf.date;
  return {
    ...candidate,
    resume,
    titles: join(candidate.titles, read.titles, ({ id, raw }) => id ?? raw.toLowerCase(), {
      idle: (title) => ({ ...title, current: false, months: 0 }),
      both: (one, other) => ({
        ...one,
        current: one.current || other.current,
        months: Math.max(one.months, other.months),
      }),
    }),
    skills: join(candidate.skills, read.skills, ({ id }) => id, { idle: claimed, both: longer }),
    qualifications: withoutVague(join(candidate.qualifications, read.qualifications, credentialKey)),
    licences: withoutVague(join(candidate.licences, read.licences, credentialKey)),
    languages: join(candidate.languages, read.languages, ({ code }) => code),
    experience: parts.has('work') ? { months: experienceMonths(work, asOf) } : candidate.experience,
    document: { ...document, text: `${asRead}${joint}${sheet.text}`, corrected: { at, parts: [...parts].sort() } },
    fields: {
      ...Object.fromEntries(Object.entries(candidate.fields).filter(([path]) => !isOf(path, parts))),
      ...moved.fields(read.fields),
    },
    findings: [
      ...candidate.findings.filter(({ field = '' }) => !isOf(field, parts)),
      ...(parts.has('work') ? work.flatMap((job, n) => dateFindings(job, `resume.work[${n}]`, asOf)) : []),
    ],
  };
};

const isOf = (path: string, parts: ReadonlySet<CorrectablePart>): boolean =>
  [...parts].some((part) => path.startsWith(`resume.${part}`));

const moveTo = (by: number, page: number) => ({
  evidence: (one: Evidence): Evidence => ({ ...one, page, start: one.start + by, end: one.end + by }),
  fields: (fields: Candidate['fields']): Candidate['fields'] =>
    Object.fromEntries(
      Object.entries(fields).map(([path, one]) => [path, { ...one, page, start: one.start + by, end: one.end + by }]),
    ),
});

interface Shown {
  readonly evidence: Evidence[];
}

/** What of an item depends on the jobs. */
interface Joint<T> {
  /** After the jobs that showed it were taken away. */
  readonly idle: (item: T) => T;
  readonly both: (one: T, other: T) => T;
}

const plainJoint = { idle: <T>(item: T): T => item, both: <T>(_: T, other: T): T => other };

/** Items whose words are all in parts that were corrected give way to those of the correction; the others are joined. */
const joining =
  (parts: ReadonlySet<string>, moved: (one: Evidence) => Evidence) =>
  <T extends Shown>(
    before: readonly T[],
    read: readonly T[],
    keyOf: (item: T) => string,
    joint: Joint<T> = plainJoint,
  ): T[] => {
    const byKey = new Map<string, T>();
    for (const item of before) {
      const evidence = item.evidence.filter(({ section }) => !parts.has(section));
      // A job's title may have no place in the words: it goes with the jobs.
      if (evidence.length === 0 && (item.evidence.length > 0 || parts.has('work'))) continue;
      byKey.set(keyOf(item), { ...(parts.has('work') ? joint.idle(item) : item), evidence });
    }
    for (const item of read) {
      const found = { ...item, evidence: item.evidence.map(moved) };
      const same = byKey.get(keyOf(item));
      byKey.set(
        keyOf(item),
        same === undefined ? found : { ...joint.both(same, found), evidence: [...same.evidence, ...found.evidence] },
      );
    }
    return [...byKey.values()];
  };

const credentialKey = ({ id, level = '' }: { readonly id: string; readonly level?: string | undefined }): string =>
  `${id} ${level}`;

const claimed = ({ lastUsed: _lastUsed, ...skill }: CandidateSkill): CandidateSkill => ({
  ...skill,
  months: 0,
  standing: 'claimed',
});

/** Jobs are in one of the two only: either they were corrected, or they were not. */
const longer = (one: CandidateSkill, other: CandidateSkill): CandidateSkill =>
  other.standing === 'evidenced' ? other : one;
