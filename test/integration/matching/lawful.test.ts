import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { composeCv } from '../../../scripts/samples/cv.ts';
import { wordLayouts } from '../../../scripts/samples/layouts/docx/layouts.ts';
import type { Layout } from '../../../scripts/samples/layouts/layout.ts';
import { pdfLayouts } from '../../../scripts/samples/layouts/pdf/layouts.ts';
import { readPeople } from '../../../scripts/samples/people.ts';
import type { Person } from '../../../scripts/samples/person.ts';
import { projectRoot } from '../../../src/config.ts';
import { readDocument } from '../../../src/cv/read/read-document.ts';
import { readCandidate } from '../../../src/cv/read-candidate.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { matchVacancy } from '../../../src/matching/match.ts';
import type { Candidate } from '../../../src/model/candidate.ts';
import type { Shortlist } from '../../../src/model/shortlist.ts';
import { vacancyFromFile } from '../../../src/service/vacancy-file.ts';
import { readVacancy } from '../../../src/vacancy/read-vacancy.ts';
import { openElasticsearch, type TestElasticsearch } from '../../helpers/elasticsearch.ts';
import { type MatchingIndex, openMatchingIndex } from '../../helpers/matching-index.ts';
import { hasGap, swapPerson } from '../../helpers/swap-person.ts';

/** One of each layout that is drawn without a browser, personal details and links among them. */
const chosen = [
  'anita-deshmukh',
  'asif-rahman',
  'callum-fraser',
  'darren-holroyd',
  'eilidh-mackay',
  'gareth-pugh',
  'helen-trott',
  'kofi-mensah',
  'marco-bellini',
  'oliver-brandreth',
  'siobhan-mcateer',
  'steve-rudge',
  'tomasz-wielgosz',
  'tracey-blunt',
];
const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const now = '2026-11-23T09:00:00.000Z';

let engine: TestElasticsearch;
let knowledge: Knowledge;
let asWritten: MatchingIndex;
let asAnother: MatchingIndex;
let pairs: { readonly person: Person; readonly other: Person; readonly read: Candidate; readonly swapped: Candidate }[];

const readDrawn = async (person: Person, layout: Layout, picture: { photo?: Buffer }): Promise<Candidate> => {
  const bytes = await layout.draw({ ...composeCv(person), ...picture });
  const fileName = `${person.name.toLowerCase().replace(' ', '-')}.${layout.type}`;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const asOf = { date: person.modified, from: 'metadata' as const };
  return readCandidate(await readDocument(bytes, { fileName }), { knowledge, asOf, sha256, fileName });
};

beforeAll(async () => {
  engine = await openElasticsearch();
  knowledge = await loadKnowledge(projectRoot);
  const people = readPeople(resolve('scripts/samples/people'));
  const layouts = new Map([...wordLayouts, ...pdfLayouts].map((layout) => [layout.name, layout]));
  pairs = [];
  for (const [nth, id] of chosen.entries()) {
    const person = people.get(id) as Person;
    const layout = layouts.get(person.layout) as Layout;
    const other = swapPerson(person, nth);
    const read = { ...(await readDrawn(person, layout, {})), id };
    pairs.push({ person, other, read, swapped: { ...(await readDrawn(other, layout, { photo })), id } });
  }
  asWritten = await openMatchingIndex(engine, knowledge, 'written');
  asAnother = await openMatchingIndex(engine, knowledge, 'another');
  await asWritten.add(pairs.map(({ read }) => read));
  await asAnother.add(pairs.map(({ swapped }) => swapped));
}, 120_000);
afterAll(async () => engine?.close());

const months = /(?:January|February|March|April|May|June|July|August|September|October|November|December) (?=\d{4})/g;

/** All of a shortlist but names, quotes and where they stand, and the months of the job that moved. */
const bytesOf = ({ candidates, notListed, funnel, pool }: Shortlist): string => {
  const listed = candidates.map(({ rank, candidateId, label, score, contributions }) => ({
    ...{ rank, candidateId, label, score },
    contributions: contributions.map(({ evidence, ...row }) => ({
      ...row,
      evidence: evidence.map(({ section, via }) => ({ section, via })),
    })),
  }));
  const near = notListed.map(({ name: _, ...row }) => row);
  return JSON.stringify({ pool, funnel, listed, near }, null, 1).replace(months, '');
};

const match = async (file: string, { deps }: MatchingIndex): Promise<Shortlist> =>
  matchVacancy(
    readVacancy(await vacancyFromFile(resolve(file)), knowledge),
    { top: chosen.length, by: 'test', now },
    deps,
  );

const vacancies = ['samples/vacancies', 'test/quality/vacancies'].flatMap((folder) =>
  readdirSync(folder).map((name) => `${folder}/${name}`),
);

describe('another name, gender, age, picture and street, and a gap', () => {
  it('are in the CVs that are compared', () => {
    for (const { other, swapped, read } of pairs) {
      expect(swapped.resume.basics?.name).toBe(other.name);
      expect(swapped.document.text).not.toBe(read.document.text);
      expect(swapped.document.text).not.toMatch(/mother of|single man|mature woman|unmarried|grown-up/i);
    }
    expect(pairs.filter(({ person, other }) => hasGap(person, other)).length).toBeGreaterThan(8);
    const streets = pairs.filter(({ other, swapped }) => swapped.document.text.includes(other.address ?? 'none'));
    expect(streets.length).toBeGreaterThanOrEqual(8);
  });

  it.each(vacancies)('do not move the ranking for %s by a byte', async (file) => {
    const [written, another] = [await match(file, asWritten), await match(file, asAnother)];
    expect(written.candidates.length + written.notListed.length).toBeGreaterThan(0);
    expect(bytesOf(another)).toBe(bytesOf(written));
  });
});
