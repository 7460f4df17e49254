import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkedCount, checkedMultiSearch, checkedSearch } from '../../../src/elasticsearch/checked.ts';
import { applySynonyms } from '../../../src/elasticsearch/indices/synonyms.ts';
import { openElasticsearch, type TestElasticsearch } from '../../helpers/elasticsearch.ts';

let engine: TestElasticsearch;
let index: string;

beforeAll(async () => {
  engine = await openElasticsearch();
  index = `${engine.prefix}skills`;
  await engine.client.indices.create({
    index,
    settings: {
      // Two shards: while one reopens the other answers, and half an answer must not pass for a whole one.
      number_of_shards: 2,
      number_of_replicas: 0,
      analysis: {
        filter: { skills: { type: 'synonym_graph', synonyms: [] } },
        analyzer: { words: { type: 'custom', tokenizer: 'standard', filter: ['lowercase', 'skills'] } },
      },
    },
    mappings: { properties: { text: { type: 'text', analyzer: 'standard', search_analyzer: 'words' } } },
  });
  const operations = Array.from({ length: 300 }, (_, n) => [
    { index: { _index: index, _id: String(n) } },
    { text: n % 3 === 0 ? 'ran k8s clusters' : 'drove a lorry' },
  ]).flat();
  await engine.client.bulk({ operations, refresh: true });
});
afterAll(() => engine.close());

const found = async (words: string): Promise<number> => {
  const answer = await checkedSearch(engine.client, { index, query: { match_phrase: { text: words } }, size: 0 });
  const total = answer.hits.total;
  return typeof total === 'number' ? total : (total?.value ?? -1);
};

describe('applySynonyms', () => {
  it('changes what is found, while searches go on and none fails or loses a shard', async () => {
    let over = false;
    const all: number[] = [];
    const searching = [1, 2, 3].map(async () => {
      while (!over) {
        all.push(await found('lorry'));
        expect(await checkedCount(engine.client, { index })).toBe(300);
        const [first] = await checkedMultiSearch(engine.client, [
          { index, query: { match: { text: 'drove' } }, size: 0 },
        ]);
        expect(first?.hits.total).toEqual({ value: 200, relation: 'eq' });
      }
    });
    expect(await found('kubernetes')).toBe(0);
    await applySynonyms(engine.client, index, { skills: ['kubernetes, k8s'] });
    expect(await found('kubernetes')).toBe(100);
    await applySynonyms(engine.client, index, { skills: ['kubernetes, k8s', 'lorry, heavy goods vehicle'] });
    expect(await found('heavy goods vehicle')).toBe(200);
    await applySynonyms(engine.client, index, { skills: [] });
    expect(await found('kubernetes')).toBe(0);
    over = true;
    await Promise.all(searching);
    expect(all.length).toBeGreaterThan(3);
    expect(new Set(all)).toEqual(new Set([200]));
  });

  it('refuses rules that the server cannot read and leaves the index as it was', async () => {
    await applySynonyms(engine.client, index, { skills: ['kubernetes, k8s'] });
    await expect(applySynonyms(engine.client, index, { skills: ['a => b => c'] })).rejects.toMatchObject({
      code: 'knowledge-invalid',
      message: expect.stringContaining('line 1'),
    });
    expect(await found('kubernetes')).toBe(100);
  });

  it('refuses a filter that the index lacks', async () => {
    await expect(applySynonyms(engine.client, index, { titles: ['a, b'] })).rejects.toMatchObject({
      code: 'knowledge-invalid',
    });
  });
});
