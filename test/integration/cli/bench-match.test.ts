import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { projectRoot } from '../../../src/config.ts';
import { openElasticsearch, type TestElasticsearch } from '../../helpers/elasticsearch.ts';

let engine: TestElasticsearch;

beforeAll(async () => {
  engine = await openElasticsearch();
});
afterAll(() => engine.close());

test('bench match prints what the query and what the explained shortlist cost, their ratio, and leaves no index behind', async () => {
  const vacancy = join('samples', 'vacancies', 'hgv-class-1-driver.txt');
  const sizes = ['--candidates', '100', '--top', '10', '--rounds', '1'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['scripts/whylist.mjs', 'bench', 'match', vacancy, ...sizes],
    { cwd: projectRoot, env: { ...process.env, ...engine.environment } },
  );
  expect(stdout).toContain('1 vacancies on 100 candidates, 1 rounds');
  expect(stdout).toMatch(/^the bool query and its records +[\d.]+ ms +[\d.]+ ms$/m);
  expect(stdout).toMatch(/^with names, the best 10 explained +[\d.]+ ms +[\d.]+ ms$/m);
  expect(stdout).toMatch(/^ratio of the medians +\d+\.\d\d$/m);
  expect(Object.keys(await engine.client.indices.get({ index: `${engine.prefix}*` }))).toEqual([]);
}, 240_000);
