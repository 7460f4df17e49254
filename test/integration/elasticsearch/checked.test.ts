import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  checkedBulk,
  checkedCount,
  checkedDelete,
  checkedGet,
  checkedIndex,
  checkedMultiSearch,
  checkedSearch,
} from '../../../src/elasticsearch/checked.ts';
import { openElasticsearch, type TestElasticsearch } from '../../helpers/elasticsearch.ts';

let engine: TestElasticsearch;
let index: string;
let other: string;
const person = 'Jane Doe of Acacia Avenue';

beforeAll(async () => {
  engine = await openElasticsearch();
  index = `${engine.prefix}people`;
  other = `${engine.prefix}others`;
  for (const [name, type] of [
    [index, 'keyword'],
    [other, 'text'],
  ] as const)
    await engine.client.indices.create({
      index: name,
      settings: { number_of_shards: 1, number_of_replicas: 0 },
      mappings: { dynamic: 'strict', properties: { name: { type }, n: { type: 'integer' } } },
    });
  const operations = [index, other].flatMap((_index) => [{ index: { _index, _id: '1' } }, { name: 'Ada', n: 1 }]);
  await checkedBulk(engine.client, { operations, refresh: true });
});
afterAll(() => engine.close());

/** Sorting by a text field fails on the shard of `others` alone: the other one has an answer. */
const halfBroken = () => ({ index: [index, other], sort: [{ name: 'asc' as const }] });

describe('checkedSearch', () => {
  it('is refused by the server when a shard fails, instead of answered in part', async () => {
    const bare = await engine.client.search(halfBroken());
    expect(bare._shards).toMatchObject({ successful: 1, failed: 1 });
    await expect(checkedSearch(engine.client, halfBroken())).rejects.toMatchObject({ code: 'search-failed' });
  });

  it('throws when an answer in part comes all the same', async () => {
    const partial = checkedSearch(engine.client, { ...halfBroken(), allow_partial_search_results: true });
    await expect(partial).rejects.toMatchObject({
      code: 'search-partial',
      message: expect.stringContaining('1 of 2 shards failed'),
    });
    const several = checkedMultiSearch(engine.client, [{ index }, halfBroken()]);
    await expect(several).rejects.toMatchObject({ code: 'search-failed' });
  });

  it('answers several searches in order', async () => {
    const answers = await checkedMultiSearch(engine.client, [
      { index, query: { match_none: {} } },
      { index, query: { match_all: {} } },
    ]);
    expect(answers.map(({ hits }) => hits.hits.length)).toEqual([0, 1]);
    expect(await checkedMultiSearch(engine.client, [])).toEqual([]);
  });

  it('does not repeat what was searched for', async () => {
    const query = { query_string: { query: `${person} AND (`, fields: ['name'] } };
    const wrong = await checkedSearch(engine.client, { index, query }).catch((error: unknown) => error);
    expect(wrong).toMatchObject({ code: 'search-failed' });
    expect(String(wrong)).not.toContain('Jane');
  });
});

describe('checkedBulk', () => {
  it('throws with counts by cause when some writes fail, and tells nothing of the documents', async () => {
    const operations = [
      [{ index: { _index: index, _id: 'good' } }, { name: 'Grace' }],
      [{ index: { _index: index, _id: 'bad' } }, { name: 'x', secret: person }],
      [{ index: { _index: index, _id: 'worse' } }, { n: person }],
    ].flat();
    const failed = await checkedBulk(engine.client, { operations }).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 'bulk-failed', message: expect.stringMatching(/^2 of 3 writes failed/) });
    expect(String(failed)).not.toContain('Jane');
  });

  it('lets pass what the caller said to tolerate', async () => {
    const operations = [
      { create: { _index: index, _id: '1' } },
      { name: 'Ada again' },
      { delete: { _index: index, _id: 'nobody' } },
    ];
    const outcomes = await checkedBulk(engine.client, { operations, tolerate: [404, 409] });
    expect(outcomes).toEqual([
      { id: '1', status: 409, fault: 'version_conflict_engine_exception' },
      { id: 'nobody', status: 404, result: 'not_found' },
    ]);
    await expect(checkedBulk(engine.client, { operations })).rejects.toMatchObject({ code: 'bulk-failed' });
  });

  it('waits for an index whose writes are held back, and writes then', async () => {
    await engine.client.indices.addBlock({ index, block: 'write' });
    setTimeout(() => void engine.client.indices.putSettings({ index, settings: { 'index.blocks.write': null } }), 400);
    const operations = [{ index: { _index: index, _id: 'late' } }, { name: 'Late' }];
    expect(await checkedBulk(engine.client, { operations })).toMatchObject([{ id: 'late', status: 201 }]);
  });
});

describe('the other calls', () => {
  it('tell a missing document from a missing index', async () => {
    expect(await checkedGet(engine.client, { index, id: 'nobody' })).toBeUndefined();
    expect((await checkedGet(engine.client, { index, id: '1' }))?._source).toEqual({ name: 'Ada', n: 1 });
    const missing = { index: `${engine.prefix}nothing`, id: '1' };
    await expect(checkedGet(engine.client, missing)).rejects.toMatchObject({ code: 'search-failed' });
    await expect(checkedDelete(engine.client, missing)).rejects.toMatchObject({ code: 'search-failed' });
    expect(await checkedDelete(engine.client, { index, id: 'nobody' })).toBe(false);
  });

  it('call a lost race a conflict', async () => {
    const found = await checkedGet(engine.client, { index: other, id: '1' });
    const seen = { if_seq_no: found?._seq_no ?? -1, if_primary_term: found?._primary_term ?? -1 };
    const write = () => checkedIndex(engine.client, { index: other, id: '1', document: { name: 'B' }, ...seen });
    await write();
    await expect(write()).rejects.toMatchObject({ code: 'conflict' });
    expect(await checkedCount(engine.client, { index: other })).toBe(1);
  });
});
