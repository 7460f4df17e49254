import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type IndexDefinition, parseDefinition, withSynonyms } from '../../../src/elasticsearch/indices/definition.ts';
import { ensureIndices } from '../../../src/elasticsearch/indices/ensure.ts';
import { openElasticsearch, type TestElasticsearch } from '../../helpers/elasticsearch.ts';

let engine: TestElasticsearch;
let prefix: string;
let run = 0;
beforeAll(async () => {
  engine = await openElasticsearch();
});
beforeEach(() => {
  run += 1;
  prefix = `${engine.prefix}${run}-`;
});
afterAll(() => engine.close());

const people = (properties: object, settings: object = {}, schemaVersion = 1): IndexDefinition =>
  parseDefinition(
    'people',
    JSON.stringify({
      settings: { number_of_shards: 1, number_of_replicas: 0, ...settings },
      mappings: { _meta: { schemaVersion }, dynamic: 'strict', properties },
    }),
  );

const base = { name: { type: 'keyword' }, record: { type: 'object', enabled: false } };

describe('ensureIndices', () => {
  it('makes a versioned index behind an alias, and nothing the second time', async () => {
    const [made] = await ensureIndices(engine.client, prefix, [people(base)]);
    expect(made).toEqual({
      name: 'people',
      alias: `${prefix}people`,
      index: `${prefix}people-v1-000001`,
      done: 'created',
    });
    const [again] = await ensureIndices(engine.client, prefix, [people(base)]);
    expect(again?.done).toBe('nothing');
  });

  it('lets two processes make the same index at once', async () => {
    const both = await Promise.all([1, 2].map(() => ensureIndices(engine.client, prefix, [people(base)])));
    expect(both.map(([made]) => made?.index)).toEqual([`${prefix}people-v1-000001`, `${prefix}people-v1-000001`]);
  });

  it('adds new fields to the live index', async () => {
    await ensureIndices(engine.client, prefix, [people(base)]);
    const wider = people({ ...base, age: { type: 'integer' } });
    expect((await ensureIndices(engine.client, prefix, [wider]))[0]?.done).toBe('fields-added');
    await engine.client.index({ index: `${prefix}people`, document: { name: 'Ada', age: 36 }, refresh: true });
    expect((await ensureIndices(engine.client, prefix, [wider]))[0]?.done).toBe('nothing');
  });

  it.each([
    ['a changed field', people({ ...base, name: { type: 'text' } }), 'field name changed'],
    ['a removed field', people({ record: base.record }), 'field name is gone'],
    ['changed settings', people(base, { number_of_shards: 2 }), 'settings changed'],
    ['a new schema version', people(base, {}, 2), 'schema version 1 became 2'],
  ])('refuses %s and points to reindex', async (_, changed, reason) => {
    await ensureIndices(engine.client, prefix, [people(base)]);
    await expect(ensureIndices(engine.client, prefix, [changed])).rejects.toMatchObject({
      code: 'mapping-differs',
      message: expect.stringContaining(reason),
      details: { hint: expect.stringContaining('whylist reindex') },
    });
  });

  it('touches nothing when one of several differs', async () => {
    await ensureIndices(engine.client, prefix, [people(base)]);
    const other = { ...people(base), name: 'others' };
    const changed = people({ ...base, name: { type: 'text' } });
    await expect(ensureIndices(engine.client, prefix, [other, changed])).rejects.toMatchObject({
      code: 'mapping-differs',
    });
    expect(await engine.client.indices.exists({ index: `${prefix}others` })).toBe(false);
  });

  it('refuses an index that it did not make', async () => {
    await engine.client.indices.create({ index: `${prefix}people` });
    await expect(ensureIndices(engine.client, prefix, [people(base)])).rejects.toMatchObject({
      code: 'mapping-differs',
      message: expect.stringContaining('not an alias'),
    });
  });

  it('puts changed synonyms into force without a new index', async () => {
    const analysis = {
      filter: { skills: { type: 'synonym_graph', synonyms: [] } },
      analyzer: { words: { tokenizer: 'standard', filter: ['lowercase', 'skills'] } },
    };
    const definition = people({ text: { type: 'text', analyzer: 'standard', search_analyzer: 'words' } }, { analysis });
    await ensureIndices(engine.client, prefix, [definition]);
    await engine.client.index({ index: `${prefix}people`, document: { text: 'ran k8s' }, refresh: true });
    const query = { match: { text: 'kubernetes' } };
    expect((await engine.client.count({ index: `${prefix}people`, query })).count).toBe(0);
    const taught = withSynonyms(definition, { skills: ['kubernetes, k8s'] });
    expect((await ensureIndices(engine.client, prefix, [taught]))[0]?.done).toBe('synonyms-applied');
    expect((await engine.client.count({ index: `${prefix}people`, query })).count).toBe(1);
    expect((await ensureIndices(engine.client, prefix, [taught]))[0]?.done).toBe('nothing');
  });
});
