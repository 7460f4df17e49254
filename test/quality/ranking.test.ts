import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Composition, composeServices } from '../../src/composition.ts';
import { ingestFiles } from '../../src/ingest/ingest-files.ts';
import type { Evaluation } from '../../src/tuning/evaluate.ts';
import { type Judgement, readJudgements } from '../../src/tuning/judgements.ts';
import { openElasticsearch, type TestElasticsearch } from '../helpers/elasticsearch.ts';

/**
 * Vacancies over the sample CVs, judged by hand in judgements.csv before anybody looked at the ranking (0 unsuitable to 3
 * ring today; who is not judged is 0). Near misses are listed, because knowing them in the right order is worth as much
 * as knowing the best. Floors lie a little under what is measured; they rise and never fall.
 */
const floors = { meanNdcg: 0.97, lowestNdcg: 0.9, samples: { meanNdcg: 0.98, lowestNdcg: 0.93 } };

let elasticsearch: TestElasticsearch;
let composition: Composition;
let judgements: readonly Judgement[];
let evaluation: Evaluation;

beforeAll(async () => {
  elasticsearch = await openElasticsearch();
  const config = { ...elasticsearch.config, WHYLIST_LOG_LEVEL: 'silent' as const, WHYLIST_PARSE_TIMEOUT_MS: 90_000 };
  composition = await composeServices(config);
  const { ingest, tuning } = composition.services;
  const files = (await readdir(resolve('samples/cvs'))).map((name) => ({ path: resolve('samples/cvs', name) }));
  await ingestFiles(files, { tags: [], consent: [] }, ingest);
  const read = readJudgements(await readFile('test/quality/judgements.csv', 'utf8'));
  expect(read.faults ?? []).toEqual([]);
  judgements = read.faults === undefined ? read.judgements : [];
  evaluation = await tuning.evaluate({ judgements, folder: 'test/quality' });
}, 400_000);

afterAll(async () => {
  await composition?.close();
  await elasticsearch?.close();
});

describe('ranking the samples', () => {
  it('is measured on twenty vacancies or more, and everybody judged is in the index', () => {
    expect(evaluation.vacancies.length).toBeGreaterThanOrEqual(20);
    expect(evaluation.leftOut).toEqual([]);
  });

  it(`puts the suitable first: nDCG@10 of ${floors.meanNdcg} or more`, () => {
    expect(evaluation.mean.ndcg).toBeGreaterThanOrEqual(floors.meanNdcg);
  });

  it('keeps to the higher floors of the vacancies that come with the samples', () => {
    const scores = evaluation.vacancies.filter(({ vacancy }) => vacancy.includes('samples/')).map(({ ndcg }) => ndcg);
    const mean = scores.reduce((sum, ndcg) => sum + ndcg, 0) / scores.length;
    expect(mean).toBeGreaterThanOrEqual(floors.samples.meanNdcg);
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(floors.samples.lowestNdcg);
  });

  it(`fails no vacancy: none under nDCG@10 of ${floors.lowestNdcg}`, () => {
    const low = evaluation.vacancies.filter(({ ndcg }) => ndcg < floors.lowestNdcg);
    expect(low.map(({ vacancy, ndcg }) => `${vacancy} ${ndcg.toFixed(3)}`)).toEqual([]);
  });

  it('puts somebody to ring today on top wherever there is one', () => {
    const best = new Map<string, number>();
    for (const { vacancy, grade } of judgements) best.set(vacancy, Math.max(grade, best.get(vacancy) ?? 0));
    const wrong = evaluation.vacancies.filter(({ vacancy, ranking }) => ranking[0]?.grade !== best.get(vacancy));
    expect(wrong.map(({ vacancy }) => vacancy)).toEqual([]);
  });
});
