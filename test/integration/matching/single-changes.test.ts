import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../../src/config.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { explainCandidate } from '../../../src/matching/explain-candidate.ts';
import { matchVacancy } from '../../../src/matching/match.ts';
import type { SingleChange } from '../../../src/matching/single-changes.ts';
import type { Candidate } from '../../../src/model/candidate.ts';
import type { Criterion } from '../../../src/model/vacancy.ts';
import { writeCandidate } from '../../helpers/candidates.ts';
import { criterion } from '../../helpers/criteria.ts';
import { openElasticsearch, type TestElasticsearch } from '../../helpers/elasticsearch.ts';
import { type MatchingIndex, openMatchingIndex } from '../../helpers/matching-index.ts';

let engine: TestElasticsearch;
let index: MatchingIndex;
let people: Candidate[];

const places = [
  { name: 'Leeds', lat: 53.8, lon: -1.55 },
  { name: 'York', lat: 53.96, lon: -1.08 },
];

beforeAll(async () => {
  engine = await openElasticsearch();
  const knowledge: Knowledge = await loadKnowledge(projectRoot);
  index = await openMatchingIndex(engine, knowledge);
  people = Array.from({ length: 12 }, (_, at) =>
    writeCandidate(
      {
        name: `Person ${at}`,
        place: places[at % 2],
        jobs: [
          { title: 'Java Developer', employer: 'X', from: 2022 * 12, months: 12 + 4 * at, duties: ['Wrote Java'] },
        ],
        listed: at % 3 === 0 ? ['SQL'] : [],
        licences: [],
        languages: [],
        tags: [],
        status: 'active',
      },
      knowledge,
    ),
  );
  await index.add(people);
}, 120_000);
afterAll(async () => engine?.close());

const java = criterion('skill', 'Java', { need: 'must', minYears: 4 });
const leeds = criterion('location', 'Leeds', { need: 'must', radiusKm: 10 });
const sql = criterion('skill', 'SQL');
const options = { top: 5, by: 'test', now: '2026-11-23T09:00:00.000Z' };
const vacancyOf = (criteria: readonly Criterion[]) => ({ title: 'Somebody', criteria, flags: [] });
const explain = (at: number, criteria: readonly Criterion[]) =>
  explainCandidate(people[at]?.id ?? '', vacancyOf(criteria), options, index.deps);

/** The criteria after a change, as a recruiter would make it. */
const changed = (criteria: readonly Criterion[], { criterionId, change, to = 0 }: SingleChange): Criterion[] =>
  criteria.flatMap((one) => {
    if (one.id !== criterionId) return [one];
    if (change === 'drop') return [];
    if (change === 'make-should') return [{ ...one, need: 'should' as const }];
    return [change === 'lower-years' ? { ...one, minYears: to } : { ...one, radiusKm: to }];
  });

describe('the single changes that would list somebody', () => {
  it('hold when they are made: the rank is the one of the list', async () => {
    const criteria = [java, leeds, sql];
    let checked = 0;
    for (let at = 0; at < people.length; at += 1) {
      const { changes, failed } = await explain(at, criteria);
      if (failed.length !== 1) expect(changes.filter(({ listed }) => !listed)).toEqual([]);
      for (const change of changes) {
        const after = await matchVacancy(vacancyOf(changed(criteria, change)), { ...options, top: 50 }, index.deps);
        const row = after.candidates.find(({ candidateId }) => candidateId === people[at]?.id);
        expect({ change, rank: row?.rank }).toEqual({ change, rank: change.rank });
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(15);
  });

  it('name the years and the radius that would just do', async () => {
    const short = await explain(6, [java, sql]);
    const years = short.changes.find(({ change }) => change === 'lower-years');
    expect(years).toMatchObject({ to: 3, means: 'Ask for 3 years of Java instead of 4' });
    const far = await explain(11, [leeds, sql]);
    const radius = far.changes.find(({ change }) => change === 'widen-radius');
    expect(radius).toMatchObject({ to: 40, means: 'Look within 40 km of Leeds' });
  });

  it('are none for somebody who lacks two things, and it says so', async () => {
    const { changes, failed, reason, ifRelaxed } = await explain(1, [java, leeds]);
    expect(failed).toHaveLength(2);
    expect([changes, ifRelaxed]).toEqual([[], undefined]);
    expect(reason).toMatch(/No single change of the vacancy would list them: 2 are needed\.$/);
  });
});
