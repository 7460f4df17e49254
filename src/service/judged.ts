import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CandidateStore } from '../elasticsearch/stores/candidate-store.ts';
import type { RecordStore } from '../elasticsearch/stores/record-store.ts';
import { WhylistError } from '../errors.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { MatchVacancy } from '../matching/matching.ts';
import type { Vacancy } from '../model/vacancy.ts';
import { type Grades, gradesOf } from '../tuning/grades.ts';
import type { Judgement } from '../tuning/judgements.ts';
import { readVacancy } from '../vacancy/read-vacancy.ts';
import { vacancyFromFile } from './vacancy-file.ts';

/** A vacancy that somebody judged candidates for, read anew for the knowledge that is tried. */
export interface JudgedVacancy {
  readonly key: string;
  read(knowledge: Knowledge): MatchVacancy;
}

export interface Judged {
  readonly vacancies: readonly JudgedVacancy[];
  /** By vacancy and candidate id. */
  readonly grades: ReadonlyMap<string, Grades>;
  /** Judgements of people who are not in the index. */
  readonly leftOut: readonly string[];
}

export interface JudgedSources {
  readonly candidates: CandidateStore;
  readonly vacancies: RecordStore<Vacancy>;
  /** Where files named by judgements lie; without it, only ids are taken. */
  readonly folder?: string;
}

const fileIn = async (folder: string | undefined, name: string): Promise<string | undefined> => {
  if (folder === undefined) return undefined;
  const path = join(folder, name);
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true ? path : undefined;
};

const judgedVacancy = async (
  { vacancy: name, line }: Judgement,
  { vacancies, folder }: JudgedSources,
): Promise<JudgedVacancy> => {
  const path = await fileIn(folder, name);
  if (path !== undefined) {
    const posted = await vacancyFromFile(path);
    return { key: name, read: (knowledge) => readVacancy(posted, knowledge) };
  }
  const kept = await vacancies.get(name);
  if (kept === undefined)
    throw new WhylistError('invalid-request', `Line ${line}: “${name}” is neither a vacancy's id nor a file.`, {
      fields: [{ path: `line ${line}`, message: `there is no vacancy “${name}”` }],
      hint: 'Files are looked for beside the file of judgements.',
    });
  return { key: name, read: () => kept.record };
};

const mostNames = 500;

/** Candidate ids by what judgements call them: their id, an external id, a file of their CV. */
const identify = async (
  names: readonly string[],
  { candidates, folder }: JudgedSources,
): Promise<ReadonlyMap<string, string>> => {
  const ids = new Map<string, string>();
  const digests = new Map<string, string>();
  for (const name of names) {
    const path = await fileIn(folder, name);
    if (path !== undefined)
      digests.set(
        name,
        createHash('sha256')
          .update(await readFile(path))
          .digest('hex'),
      );
  }
  const byDocument = await candidates.findByDocument([...digests.values()]);
  for (const [name, digest] of digests) {
    const id = byDocument.get(digest);
    if (id !== undefined) ids.set(name, id);
  }
  const others = names.filter((name) => !digests.has(name));
  for (let from = 0; from < others.length; from += mostNames) {
    const some = others.slice(from, from + mostNames);
    const should = [{ terms: { candidateId: some } }, { terms: { externalId: some } }];
    const filter = [{ bool: { should, minimum_should_match: 1 } }];
    const { items } = await candidates.list({ limit: 2 * mostNames, filter });
    for (const { id, externalId } of items) {
      if (some.includes(id)) ids.set(id, id);
      else if (externalId !== undefined) ids.set(externalId, id);
    }
  }
  return ids;
};

/**
 * Judgements with their vacancies and candidates found.
 * @throws WhylistError `invalid-request` for a vacancy that is not there
 */
export const findJudged = async (judgements: readonly Judgement[], sources: JudgedSources): Promise<Judged> => {
  const ids = await identify([...new Set(judgements.map(({ candidate }) => candidate))], sources);
  const known = judgements.flatMap((judgement) => {
    const id = ids.get(judgement.candidate);
    return id === undefined ? [] : [{ ...judgement, candidate: id }];
  });
  const first = new Map<string, Judgement>();
  for (const judgement of judgements) if (!first.has(judgement.vacancy)) first.set(judgement.vacancy, judgement);
  return {
    vacancies: await Promise.all([...first.values()].map((judgement) => judgedVacancy(judgement, sources))),
    grades: gradesOf(known),
    leftOut: judgements
      .filter(({ candidate }) => !ids.has(candidate))
      .map(({ candidate, line }) => `line ${line}: ${candidate}`),
  };
};
