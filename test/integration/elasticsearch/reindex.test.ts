import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  checkedBulk,
  checkedCount,
  checkedDelete,
  checkedGet,
  checkedIndex,
} from '../../../src/elasticsearch/checked.ts';
import { type IndexDefinition, parseDefinition } from '../../../src/elasticsearch/indices/definition.ts';
import { ensureIndices } from '../../../src/elasticsearch/indices/ensure.ts';
import { reindex } from '../../../src/elasticsearch/indices/reindex.ts';
import { openElasticsearch, type TestElasticsearch } from '../../helpers/elasticsearch.ts';

// Copying three thousand documents under load takes longer on a busy machine than jest allows by itself.
jest.setTimeout(240_000);

let engine: TestElasticsearch;
let prefix: string;
let alias: string;
let run = 0;

const definition = (schemaVersion: number, type: string): IndexDefinition =>
  parseDefinition(
    'people',
    JSON.stringify({
      settings: { number_of_shards: 1, number_of_replicas: 0 },
      mappings: { _meta: { schemaVersion }, dynamic: 'strict', properties: { n: { type }, word: { type: 'keyword' } } },
    }),
  );
const old = definition(1, 'integer');
const wanted = definition(2, 'long');

const write = (from: number, to: number): Promise<unknown> =>
  checkedBulk(engine.client, {
    operations: Array.from({ length: to - from }, (_, i) => [
      { index: { _index: alias, _id: `p${from + i}` } },
      { n: from + i, word: 'first' },
    ]).flat(),
    refresh: true,
  });

const indexBehind = async (): Promise<string[]> => Object.keys(await engine.client.indices.get({ index: alias }));

beforeAll(async () => {
  engine = await openElasticsearch();
});
beforeEach(async () => {
  run += 1;
  prefix = `${engine.prefix}${run}-`;
  alias = `${prefix}people`;
  await ensureIndices(engine.client, prefix, [old]);
});
afterAll(() => engine.close());

describe('reindex', () => {
  it('moves all documents, swaps the alias and removes the old index', async () => {
    await write(0, 1200);
    const seen: number[] = [];
    const moved = await reindex(engine.client, wanted, { prefix, onProgress: (done) => seen.push(done) });
    expect(moved).toEqual({ alias, from: `${alias}-v1-000001`, to: `${alias}-v2-000002`, documents: 1200 });
    expect(await indexBehind()).toEqual([`${alias}-v2-000002`]);
    expect(await checkedCount(engine.client, { index: alias })).toBe(1200);
    expect(await engine.client.indices.exists({ index: `${alias}-v1-000001` })).toBe(false);
    expect(seen).toEqual([500, 1000, 1200]);
    expect((await ensureIndices(engine.client, prefix, [wanted]))[0]?.done).toBe('nothing');
  });

  it('loses no write, change or removal that happens meanwhile, and readers find everything throughout', async () => {
    await write(0, 3000);
    let over = false;
    let next = 3000;
    const adding = (async () => {
      while (!over) {
        await write(next, next + 20);
        next += 20;
      }
    })();
    const changed = new Set<string>();
    const changing = (async () => {
      for (let n = 0; !over; n = (n + 7) % 1000) {
        await checkedIndex(engine.client, { index: alias, id: `p${n}`, document: { n, word: 'second' } });
        changed.add(`p${n}`);
      }
    })();
    const removed = new Set<string>();
    const removing = (async () => {
      for (let n = 2000; !over && n < 3000; n += 1) {
        if (await checkedDelete(engine.client, { index: alias, id: `p${n}` })) removed.add(`p${n}`);
      }
    })();
    let reads = 0;
    const reading = (async () => {
      while (!over) {
        expect(await checkedGet(engine.client, { index: alias, id: 'p1999' })).toBeDefined();
        expect(await checkedCount(engine.client, { index: alias, query: { range: { n: { lt: 2000 } } } })).toBe(2000);
        reads += 1;
      }
    })();
    await reindex(engine.client, wanted, { prefix });
    over = true;
    await Promise.all([adding, changing, removing, reading]);
    await engine.client.indices.refresh({ index: alias });
    expect(await indexBehind()).toEqual([`${alias}-v2-000002`]);
    expect(removed.size).toBeGreaterThan(0);
    expect(reads).toBeGreaterThan(0);
    expect(await checkedCount(engine.client, { index: alias })).toBe(next - removed.size);
    const seconds = { index: alias, query: { term: { word: 'second' } } };
    expect(await checkedCount(engine.client, seconds)).toBe(changed.size);
  });

  it('makes the new documents from the old ones', async () => {
    await write(0, 10);
    const transform = (source: Readonly<Record<string, unknown>>) =>
      Number(source.n) % 2 === 0 ? { ...source, word: `word ${String(source.n)}` } : undefined;
    const moved = await reindex(engine.client, wanted, { prefix, transform });
    expect(moved.documents).toBe(5);
    expect((await checkedGet(engine.client, { index: alias, id: 'p4' }))?._source).toEqual({ n: 4, word: 'word 4' });
    expect(await checkedGet(engine.client, { index: alias, id: 'p5' })).toBeUndefined();
  });

  it('keeps the old index in use, open for writes, when a document does not fit', async () => {
    await write(0, 10);
    const transform = (source: Readonly<Record<string, unknown>>) => ({ ...source, unknown: 'Jane Doe' });
    const failed = reindex(engine.client, wanted, { prefix, transform });
    await expect(failed).rejects.toMatchObject({ code: 'bulk-failed' });
    await expect(failed).rejects.not.toMatchObject({ message: expect.stringContaining('Jane') });
    expect(await indexBehind()).toEqual([`${alias}-v1-000001`]);
    await write(10, 11);
    expect(await engine.client.indices.exists({ index: `${alias}-v2-000002` })).toBe(false);
  });

  it('never swaps to an empty index', async () => {
    await write(0, 10);
    const lost = reindex(engine.client, wanted, { prefix, transform: () => undefined });
    await expect(lost).rejects.toMatchObject({ code: 'reindex-failed' });
    expect(await checkedCount(engine.client, { index: alias })).toBe(10);
  });

  it('does not run twice at once, and takes over from an interrupted run when told to', async () => {
    await write(0, 10);
    await engine.client.indices.create({ index: `${alias}-v2-000002` });
    await engine.client.indices.addBlock({ index: `${alias}-v1-000001`, block: 'write' });
    await expect(reindex(engine.client, wanted, { prefix })).rejects.toMatchObject({ code: 'conflict' });
    const moved = await reindex(engine.client, wanted, { prefix, replaceUnfinished: true });
    expect(moved.documents).toBe(10);
    await write(10, 11);
  });
});
