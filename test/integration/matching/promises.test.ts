import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { projectRoot } from '../../../src/config.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { matchVacancy } from '../../../src/matching/match.ts';
import { beginMatching, type MatchOptions } from '../../../src/matching/matching.ts';
import { scoreOf } from '../../../src/matching/score.ts';
import { viewOf } from '../../../src/matching/view-of.ts';
import type { Candidate } from '../../../src/model/candidate.ts';
import type { Shortlist } from '../../../src/model/shortlist.ts';
import type { Criterion } from '../../../src/model/vacancy.ts';
import { sampleCandidates } from '../../helpers/candidates.ts';
import { criteriaArbitrary } from '../../helpers/criteria.ts';
import { openElasticsearch, type TestElasticsearch } from '../../helpers/elasticsearch.ts';
import { type MatchingIndex, openMatchingIndex } from '../../helpers/matching-index.ts';

/** What CONTRACT promises of every shortlist, on as many candidates as an agency has; shortlist.test.ts looks closer at fewer. */
const count = 5000;
const bulk = 500;

let engine: TestElasticsearch;
let knowledge: Knowledge;
let whole: MatchingIndex;
let third: MatchingIndex;
let candidates: Candidate[];
let byId: Map<string, Candidate>;

jest.setTimeout(240_000);

const fill = async (index: MatchingIndex, all: readonly Candidate[]): Promise<void> => {
  for (let at = 0; at < all.length; at += bulk) await index.add(all.slice(at, at + bulk));
};

beforeAll(async () => {
  engine = await openElasticsearch();
  knowledge = await loadKnowledge(projectRoot);
  whole = await openMatchingIndex(engine, knowledge, 'whole-pool');
  third = await openMatchingIndex(engine, knowledge, 'third-of-it');
  candidates = sampleCandidates(knowledge, count, 5);
  byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  await fill(whole, candidates);
  await fill(
    third,
    candidates.filter((_, index) => index % 3 === 0),
  );
}, 240_000);
afterAll(async () => engine?.close());

const options: MatchOptions = { top: 50, by: 'test', now: '2026-11-23T09:00:00.000Z' };
const vacancyOf = (criteria: readonly Criterion[]) => ({ title: 'Somebody', criteria, flags: [] });
const match = (criteria: readonly Criterion[], index = whole): Promise<Shortlist> =>
  matchVacancy(vacancyOf(criteria), options, index.deps);

/** The whole pool scored without the engine, in the order of a shortlist: eligible with points, best first, ties by id. */
const ranked = (criteria: readonly Criterion[]): { id: string; score: number }[] => {
  const { plan } = beginMatching(vacancyOf(criteria), options, whole.deps);
  const pointless = plan.lines.every(({ maxHundredths }) => maxHundredths === 0);
  return candidates
    .filter(({ lifecycle }) => lifecycle.status !== 'archived')
    .map((candidate) => ({ id: candidate.id, ...scoreOf(plan, viewOf(candidate, knowledge)) }))
    .filter(({ eligible, hundredths }) => eligible && (pointless || hundredths > 0))
    .sort((a, b) => b.hundredths - a.hundredths || (a.id < b.id ? -1 : 1))
    .map(({ id, hundredths }) => ({ id, score: hundredths / 100 }));
};

describe(`what always holds, among ${count} candidates`, () => {
  it('has that many, no two alike', () => expect(byId.size).toBe(count));

  it('scores and orders as the plan says, whatever the engine does; equal scores by id', async () => {
    await fc.assert(
      fc.asyncProperty(criteriaArbitrary, async (criteria) => {
        const list = await match(criteria);
        const best = ranked(criteria);
        expect(list.candidates.map(({ candidateId, score }) => ({ id: candidateId, score }))).toEqual(
          best.slice(0, 50),
        );
        expect(list.pool.considered).toBe(candidates.filter(({ lifecycle }) => lifecycle.status !== 'archived').length);
      }),
      { numRuns: 10 },
    );
  });

  it('adds points up to the score and quotes the CV where it says', async () => {
    await fc.assert(
      fc.asyncProperty(criteriaArbitrary, async (criteria) => {
        for (const { candidateId, score, contributions } of (await match(criteria)).candidates) {
          const sum = contributions.reduce((total, { points }) => total + points, 0);
          expect(Math.abs(sum - score)).toBeLessThanOrEqual(0.01);
          const text = byId.get(candidateId)?.document.text ?? '';
          for (const { start, end, term } of contributions.flatMap(({ evidence }) => evidence)) {
            expect(text.slice(start, end)).toBe(term);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('gives the same row in a third of the pool', async () => {
    await fc.assert(
      fc.asyncProperty(criteriaArbitrary, async (criteria) => {
        const few = (await match(criteria, third)).candidates;
        const ids = few.map(({ candidateId }) => candidateId);
        const among = await matchVacancy(vacancyOf(criteria), { ...options, candidateIds: ids }, whole.deps);
        expect(among.candidates).toEqual(few);
      }),
      { numRuns: 20 },
    );
  });

  it('answers twice with the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(criteriaArbitrary, async (criteria) => {
        const bytes = (list: Shortlist) => JSON.stringify({ ...list, id: '' });
        expect(bytes(await match(criteria))).toBe(bytes(await match(criteria)));
      }),
      { numRuns: 10 },
    );
  });

  it('tells a CV that says otherwise from one that is silent', async () => {
    const silent: Partial<Record<Criterion['kind'], (candidate: Candidate) => boolean>> = {
      location: ({ location }) => location === undefined,
      salary: ({ expectation }) => expectation === undefined,
      availability: ({ availability }) => availability === undefined,
      rightToWork: ({ rightToWork }) => rightToWork === undefined,
    };
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(criteriaArbitrary, async (criteria) => {
        const asked = criteria.map((each) => ({ ...each, need: 'should' as const }));
        const kinds = new Map(asked.map(({ id, kind }) => [id, kind]));
        for (const { candidateId, contributions } of (await match(asked)).candidates) {
          const candidate = byId.get(candidateId);
          for (const { criterionId, outcome } of contributions) {
            const isSilent = silent[kinds.get(criterionId) ?? 'text'];
            if (candidate === undefined || isSilent === undefined) continue;
            seen.add(outcome);
            if (isSilent(candidate)) expect({ criterionId, outcome }).toEqual({ criterionId, outcome: 'notShown' });
            else expect(outcome).not.toBe('notShown');
          }
        }
      }),
      { numRuns: 20 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['met', 'failed', 'notShown']));
  });
});
