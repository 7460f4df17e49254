import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { projectRoot } from '../../../src/config.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { explainCandidate } from '../../../src/matching/explain-candidate.ts';
import { matchVacancy } from '../../../src/matching/match.ts';
import type { MatchOptions } from '../../../src/matching/matching.ts';
import type { Candidate } from '../../../src/model/candidate.ts';
import { type Shortlist, shortlistSchema } from '../../../src/model/shortlist.ts';
import type { Criterion } from '../../../src/model/vacancy.ts';
import { sampleCandidates } from '../../helpers/candidates.ts';
import { criteriaArbitrary, criterion } from '../../helpers/criteria.ts';
import { openElasticsearch, type TestElasticsearch } from '../../helpers/elasticsearch.ts';
import { type MatchingIndex, openMatchingIndex } from '../../helpers/matching-index.ts';

let engine: TestElasticsearch;
let knowledge: Knowledge;
let whole: MatchingIndex;
let half: MatchingIndex;
let candidates: Candidate[];

beforeAll(async () => {
  engine = await openElasticsearch();
  knowledge = await loadKnowledge(projectRoot);
  whole = await openMatchingIndex(engine, knowledge, 'whole');
  half = await openMatchingIndex(engine, knowledge, 'half');
  candidates = sampleCandidates(knowledge, 300);
  await whole.add(candidates);
  await half.add(candidates.filter((_, index) => index % 3 === 0));
}, 120_000);
afterAll(async () => engine?.close());

const options: MatchOptions = { top: 400, by: 'test', now: '2026-11-23T09:00:00.000Z' };
const match = (criteria: readonly Criterion[], more: Partial<MatchOptions> = {}, index = whole): Promise<Shortlist> =>
  matchVacancy({ title: 'Somebody', criteria, flags: [] }, { ...options, ...more }, index.deps);

const textOf = (id: string): string => candidates.find((candidate) => candidate.id === id)?.document.text ?? '';
const runs = { numRuns: 25 };

// Every run explains all 300 candidates: slow machines need their time.
jest.setTimeout(240_000);

describe('what always holds of a shortlist', () => {
  it('is what the contract says, and its points add up to its scores', async () => {
    await fc.assert(
      fc.asyncProperty(criteriaArbitrary, async (criteria) => {
        const shortlist = await match(criteria);
        expect(shortlistSchema.safeParse(shortlist).error).toBeUndefined();
        for (const row of shortlist.candidates) {
          const sum = row.contributions.reduce((total, { points }) => total + points, 0);
          expect(Math.abs(sum - row.score)).toBeLessThanOrEqual(0.0001);
          expect(row.contributions.map(({ criterionId }) => criterionId)).toEqual(criteria.map(({ id }) => id));
          for (const { points, maxPoints } of row.contributions) expect(points).toBeLessThanOrEqual(maxPoints);
        }
      }),
      runs,
    );
  });

  it('orders by score, and equal scores by id', async () => {
    await fc.assert(
      fc.asyncProperty(criteriaArbitrary, async (criteria) => {
        const rows = (await match(criteria)).candidates;
        const sorted = [...rows].sort((a, b) => b.score - a.score || (a.candidateId < b.candidateId ? -1 : 1));
        expect(rows.map(({ candidateId }) => candidateId)).toEqual(sorted.map(({ candidateId }) => candidateId));
        expect(rows.map(({ rank }) => rank)).toEqual(rows.map((_, index) => index + 1));
      }),
      runs,
    );
  });

  it('quotes the CV word for word, and has words for every point that words can earn', async () => {
    const wordless = new Set(['tag', 'boolean']);
    await fc.assert(
      fc.asyncProperty(criteriaArbitrary, async (criteria) => {
        const kinds = new Map(criteria.map(({ id, kind }) => [id, kind]));
        for (const row of (await match(criteria, { top: 60 })).candidates) {
          const text = textOf(row.candidateId);
          for (const { points, evidence, criterionId, reason } of row.contributions) {
            for (const { start, end, term, text: around } of evidence) {
              expect(text.slice(start, end)).toBe(term);
              expect(text).toContain(around);
              expect(around).toContain(term);
            }
            expect(reason).toMatch(/\S.*\.$/);
            if (points > 0 && !wordless.has(kinds.get(criterionId) ?? '')) {
              expect({ criterionId, reason, evidence: evidence.length }).not.toMatchObject({ evidence: 0 });
            }
          }
        }
      }),
      runs,
    );
  });

  it('gives a candidate the same score whoever else is in the pool', async () => {
    await fc.assert(
      fc.asyncProperty(criteriaArbitrary, async (criteria) => {
        const among = new Map((await match(criteria)).candidates.map((row) => [row.candidateId, row]));
        for (const row of (await match(criteria, {}, half)).candidates) {
          const other = among.get(row.candidateId);
          expect(other?.score).toBe(row.score);
          expect(other?.contributions).toEqual(row.contributions);
        }
      }),
      runs,
    );
  });

  it('gives the same answer twice, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(criteriaArbitrary, async (criteria) => {
        const [one, two] = [await match(criteria), await match(criteria, { now: '2026-12-01T10:00:00.000Z' })];
        const bytes = (list: Shortlist) =>
          JSON.stringify({ ...list, id: '', createdAt: '', parameters: { ...list.parameters, request: {} } });
        if (!criteria.some(({ kind }) => kind === 'licence' || kind === 'availability'))
          expect(bytes(two)).toBe(bytes(one));
        const again = await match(criteria);
        expect(JSON.stringify({ ...again, id: '' })).toBe(JSON.stringify({ ...one, id: '' }));
      }),
      { numRuns: 15 },
    );
  });

  it('counts in the funnel what the outcomes say', async () => {
    await fc.assert(
      fc.asyncProperty(criteriaArbitrary, async (criteria) => {
        const shoulds = criteria.map((one) => ({ ...one, need: 'should' as const }));
        const everybody = await match([...shoulds, criterion('boolean', 'NOT zzzz')]);
        expect(everybody.candidates).toHaveLength(everybody.pool.considered);
        for (const { criterionId, matching } of everybody.funnel) {
          const met = everybody.candidates.filter((row) =>
            row.contributions.some((one) => one.criterionId === criterionId && one.outcome === 'met'),
          );
          expect({ criterionId, matching }).toEqual({ criterionId, matching: met.length });
        }
      }),
      runs,
    );
  });

  it('leaves out the archived, and whoever a strict condition shuts out, and says by which', async () => {
    await fc.assert(
      fc.asyncProperty(criteriaArbitrary, async (criteria) => {
        const list = await match(criteria, { top: 5 });
        expect(list.pool.considered).toBe(candidates.filter(({ lifecycle }) => lifecycle.status !== 'archived').length);
        for (const row of list.candidates) {
          for (const { outcome, criterionId } of row.contributions) {
            const { need } = criteria.find(({ id }) => id === criterionId) ?? {};
            if (need === 'mustNot') expect(outcome).toBe('met');
          }
        }
        for (const miss of list.notListed) {
          expect(miss.failed.every((id) => criteria.some((one) => one.id === id && one.need !== 'should'))).toBe(true);
          expect(miss.reason).not.toBe('');
          if (miss.failed.length !== 1) expect(miss.ifRelaxed).toBeUndefined();
        }
      }),
      runs,
    );
  });

  it('ranks a near miss where it would really stand without the criterion', async () => {
    let checked = 0;
    await fc.assert(
      fc.asyncProperty(criteriaArbitrary, async (criteria) => {
        for (const { candidateId, ifRelaxed } of (await match(criteria, { top: 3 })).notListed.slice(0, 3)) {
          if (ifRelaxed === undefined) continue;
          const without = await match(criteria.filter(({ id }) => id !== ifRelaxed.criterionId));
          const rank = without.candidates.find((row) => row.candidateId === candidateId)?.rank;
          if (rank === undefined) continue;
          expect(rank).toBe(ifRelaxed.rank);
          checked += 1;
        }
      }),
      runs,
    );
    expect(checked).toBeGreaterThan(5);
  });

  it('tells of one candidate what the list tells', async () => {
    await fc.assert(
      fc.asyncProperty(criteriaArbitrary, fc.integer({ min: 0, max: 40 }), async (criteria, nth) => {
        const list = await match(criteria, { top: 20 });
        const row = list.candidates[nth % Math.max(1, list.candidates.length)];
        if (row === undefined) return;
        const standing = await explainCandidate(
          row.candidateId,
          { title: 'Somebody', criteria, flags: [] },
          { ...options, top: 20 },
          whole.deps,
        );
        expect(standing).toMatchObject({ rank: row.rank, score: row.score, listed: true, failed: [], pool: list.pool });
        expect(standing.contributions).toEqual(row.contributions);
      }),
      { numRuns: 20 },
    );
  });
});
