import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Candidate, Credential } from '../model/candidate.ts';
import { languageLevels } from './document/language-levels.ts';
import { yearly } from './document/money.ts';
import { pooledTokens } from './document/pooled-skills.ts';
import { withoutPrivateWords } from './document/private-words.ts';
import { rightToWorkStanding } from './document/right-to-work.ts';
import { heldTitles, titleTokens } from './document/title-tokens.ts';
import {
  fieldTokens,
  lastUsedIn,
  monthTokens,
  noEnd,
  shown,
  strong,
  themeTokens,
  unstated,
  validUntil,
  withLevel,
} from './document/tokens.ts';

import { stemCounts } from './text/analyse.ts';

/** What is indexed for one candidate; mappings/candidates.json says how. Absent means: the CV does not say. */
export interface SearchDocument {
  readonly candidateId: string;
  readonly externalId?: string;
  readonly source?: string;
  readonly status: string;
  readonly tags: readonly string[];
  readonly skills: readonly string[];
  readonly titles: readonly string[];
  readonly credentials: readonly string[];
  readonly languages: readonly string[];
  readonly rightToWork: readonly string[];
  /** The CV's words without name and contact details; offsets as in `record.document.text`. */
  readonly text: string;
  /** Stems that the CV keeps coming back to: what it is about, not only what it mentions. */
  readonly themes: readonly string[];
  /** What fields of work the words of the CV are those of, and how strongly. */
  readonly fields: readonly string[];
  readonly jobTitles: readonly string[];
  /** The headline and the titles held at the CV's own date. */
  readonly currentTitles: readonly string[];
  readonly employers: readonly string[];
  readonly place: readonly string[];
  readonly countryCode?: string;
  readonly location?: { readonly lat: number; readonly lon: number };
  readonly experienceMonths: number;
  /** Lower end of what is asked for, as a year's pay in `salaryCurrency`. */
  readonly salaryYearly?: number;
  readonly salaryCurrency?: string;
  readonly noticeDays?: number;
  readonly availableFrom?: string;
  readonly sha256: string;
  readonly asOf: string;
  /** The whole candidate, stored and handed back, not searched. */
  readonly record: Candidate;
}

const unique = (tokens: readonly string[]): string[] => [...new Set(tokens)].sort();

const skillTokens = (candidate: Candidate): string[] =>
  candidate.skills.flatMap((skill) => [
    shown(skill.id),
    ...(skill.standing === 'evidenced' ? [strong(skill.id)] : []),
    ...monthTokens(skill.id, skill.months),
    ...(skill.lastUsed === undefined ? [] : [lastUsedIn(skill.id, Number(skill.lastUsed.slice(0, 4)))]),
  ]);

/** Last day of a partial date, so that a card that "expires 03/2027" is good through March. */
const lastDay = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date.slice(0, 10);

const credentialTokens = (credentials: readonly Credential[]): string[] =>
  credentials.flatMap((credential) => {
    const until = credential.expires === undefined ? noEnd : lastDay(credential.expires);
    const keys = [credential.id, withLevel(credential.id, credential.level ?? unstated)];
    return keys.flatMap((key) => [shown(key), validUntil(key, until)]);
  });

const languageTokens = (candidate: Candidate): string[] =>
  candidate.languages.flatMap(({ code, level }) => [
    shown(code),
    ...(level === undefined
      ? [withLevel(code, unstated)]
      : languageLevels.slice(0, languageLevels.indexOf(level) + 1).map((step) => withLevel(code, step))),
  ]);

const themes = (times: ReadonlyMap<string, number>): string[] =>
  [...times].flatMap(([stem, count]) => themeTokens(stem, count));

const fields = (times: ReadonlyMap<string, number>, knowledge: Knowledge): string[] =>
  knowledge.fields.of(times).flatMap(({ code, strength }) => fieldTokens(code, strength));

const present = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values.filter((value) => value !== undefined && value !== ''))] as string[];

const whole = (date: string): string => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);

/**
 * A candidate as the index holds it: a pure function of the candidate and the knowledge, so that the same CV is
 * always found by the same searches. The engine's analysis of the text fields is mirrored in text/analyse.ts.
 */
export const toSearchDocument = (candidate: Candidate, knowledge: Knowledge): SearchDocument => {
  const { basics, work } = candidate.resume;
  const titles = heldTitles(candidate, knowledge);
  const { location, expectation, availability } = candidate;
  const text = withoutPrivateWords(candidate);
  const times = stemCounts(text);
  return {
    candidateId: candidate.id,
    ...(candidate.externalId === undefined ? {} : { externalId: candidate.externalId }),
    ...(candidate.source === undefined ? {} : { source: candidate.source }),
    status: candidate.lifecycle.status,
    tags: unique(candidate.tags.map((tag) => tag.toLowerCase())),
    skills: unique([...skillTokens(candidate), ...pooledTokens(candidate, knowledge)]),
    titles: unique(titleTokens(titles, candidate.experience.months)),
    credentials: unique(credentialTokens([...candidate.qualifications, ...candidate.licences])),
    languages: unique(languageTokens(candidate)),
    rightToWork: candidate.rightToWork === undefined ? [] : [rightToWorkStanding(candidate.rightToWork.statement)],
    text,
    themes: unique(themes(times)),
    fields: unique(fields(times, knowledge)),
    jobTitles: present(titles.map((title) => title.raw)),
    currentTitles: present(titles.filter((title) => title.current).map((title) => title.raw)),
    employers: present((work ?? []).map((job) => job.name)),
    place: present([
      location?.name,
      location?.postalCode,
      basics?.location?.city,
      basics?.location?.region,
      basics?.location?.postalCode,
    ]),
    ...(location?.countryCode === undefined ? {} : { countryCode: location.countryCode }),
    ...(location?.point === undefined ? {} : { location: location.point }),
    experienceMonths: candidate.experience.months,
    ...(expectation === undefined
      ? {}
      : {
          salaryYearly: yearly(expectation.amount, expectation.period),
          salaryCurrency: expectation.currency,
        }),
    ...(availability?.noticeDays === undefined ? {} : { noticeDays: availability.noticeDays }),
    ...(availability?.from === undefined ? {} : { availableFrom: whole(availability.from) }),
    sha256: candidate.document.sha256,
    asOf: whole(candidate.document.asOf.date),
    record: candidate,
  };
};
