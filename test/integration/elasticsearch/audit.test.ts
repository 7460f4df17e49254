import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AuditEvent } from '../../../src/compliance/audit/entry.ts';
import { type AuditTrail, createAuditTrail } from '../../../src/compliance/audit/trail.ts';
import { projectRoot } from '../../../src/config.ts';
import { parseDefinition } from '../../../src/elasticsearch/indices/definition.ts';
import { ensureIndices } from '../../../src/elasticsearch/indices/ensure.ts';
import { createAuditStore } from '../../../src/elasticsearch/stores/audit-store.ts';
import { openElasticsearch, type TestElasticsearch } from '../../helpers/elasticsearch.ts';

let engine: TestElasticsearch;
let index: string;
let run = 0;
beforeAll(async () => {
  engine = await openElasticsearch();
});
beforeEach(async () => {
  run += 1;
  const prefix = `${engine.prefix}${run}-`;
  index = `${prefix}audit`;
  const text = await readFile(join(projectRoot, 'mappings', 'audit.json'), 'utf8');
  await ensureIndices(engine.client, prefix, [parseDefinition('audit', text)]);
});
afterAll(() => engine.close());

/** As many of these as there are processes: each knows nothing of the others but what lies in the index. */
const open = (): AuditTrail => createAuditTrail(createAuditStore(engine.client, index), () => new Date());

const event = (n: number, actor = 'key-1'): AuditEvent => ({
  actor: { id: actor, role: 'recruiter' },
  action: n % 2 === 0 ? 'getCandidate' : 'patchCandidate',
  object: { kind: 'candidate', id: `c-${n}` },
  candidates: [`c-${n}`],
});

const seqs = async (trail: AuditTrail): Promise<number[]> =>
  (await trail.list({}, { limit: 200 })).items.map(({ seq }) => seq).reverse();

describe('the audit trail on a real engine', () => {
  it('is one chain without gaps, however many processes write at once', async () => {
    const trails = [open(), open(), open()];
    await Promise.all(
      trails.flatMap((trail, who) =>
        Array.from({ length: 20 }, (_, n) => trail.append(event(n, `key-${who}`), event(n + 100, `key-${who}`))),
      ),
    );
    const verdict = await open().verify();
    expect(verdict).toMatchObject({ whole: true, entries: 120, end: { seq: 120 } });
    expect(await seqs(open())).toEqual(Array.from({ length: 120 }, (_, n) => n + 1));
    const { items } = await open().list({ actor: 'key-1' }, { limit: 200 });
    expect(items).toHaveLength(40);
  });

  it('finds entries by actor, action, thing, person and time, page by page', async () => {
    const trail = open();
    await trail.append(...Array.from({ length: 10 }, (_, n) => event(n, n < 5 ? 'key-1' : 'key-2')));
    const first = await trail.list({ actor: 'key-1' }, { limit: 3 });
    const second = await trail.list({ actor: 'key-1' }, { limit: 3, cursor: first.nextCursor });
    expect([...first.items, ...second.items].map(({ seq }) => seq)).toEqual([5, 4, 3, 2, 1]);
    expect(second.nextCursor).toBeUndefined();
    const one = async (filter: Parameters<AuditTrail['list']>[0]) =>
      (await trail.list(filter, { limit: 50 })).items.map(({ seq }) => seq);
    expect(await one({ action: 'patchCandidate', actor: 'key-2' })).toEqual([10, 8, 6]);
    expect(await one({ candidateId: 'c-3' })).toEqual([4]);
    expect(await one({ kind: 'candidate', id: 'c-7' })).toEqual([8]);
    expect(await one({ to: '2020-01-01' })).toEqual([]);
    expect(await trail.touched({ actor: 'key-2', from: '2020-01-01' })).toHaveLength(5);
  });

  it('takes up what a process left that died between the head and the entries', async () => {
    await open().append(event(1), event(2));
    await engine.client.delete({ index, id: '2', refresh: true });
    expect((await open().verify()).faults).toMatchObject([{ fault: 'missing', seq: 2 }]);
    await open().append(event(3));
    expect(await open().verify()).toMatchObject({ whole: true, entries: 3 });
  });

  it('tells what was altered, taken out and put in', async () => {
    const trail = open();
    await trail.append(...Array.from({ length: 8 }, (_, n) => event(n)));
    await trail.append(event(8));
    await trail.append(event(9));
    const { end } = await trail.verify();
    const at = async (seq: number) => (await engine.client.get({ index, id: String(seq) }))._source as object;
    const write = (id: string, document: object) => engine.client.index({ index, id, document, refresh: true });
    const faults = async () => [...new Set((await open().verify()).faults.map(({ fault, seq }) => `${fault} ${seq}`))];

    const third = (await at(3)) as { record: { actor: object } };
    await write('3', { ...third, record: { ...third.record, actor: { id: 'nobody', role: 'admin' } } });
    expect(await faults()).toEqual(['altered 3']);
    await write('3', { ...third, actor: 'hidden' });
    expect(await faults()).toEqual(['altered 3']);
    await write('3', third);
    expect(await faults()).toEqual([]);

    const fifth = await at(5);
    await engine.client.delete({ index, id: '5', refresh: true });
    expect(await faults()).toEqual(['missing 5']);
    await write('5', fifth);

    for (const seq of [3, 30]) {
      await write('put-in', { ...third, seq, id: 'put-in' });
      expect((await faults()).length).toBeGreaterThan(0);
      await engine.client.delete({ index, id: 'put-in', refresh: true });
    }
    await write('put-in', { id: 'put-in' });
    expect((await faults()).length).toBeGreaterThan(0);
    await engine.client.delete({ index, id: 'put-in', refresh: true });

    expect(await open().verify(end)).toMatchObject({ whole: true, end });
    expect((await open().verify({ seq: 4, hash: end.hash })).whole).toBe(false);
    await engine.client.delete({ index, id: '10', refresh: true });
    expect(await faults()).toEqual(['missing 10']);
  });
});
