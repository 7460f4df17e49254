import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Erasure } from '../../../../src/model/custody.ts';
import { createErasureLedger, ledgerName } from '../../../../src/service/custody/erasure-ledger.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whylist-ledger-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const erasure = (id: string): Erasure => ({
  id,
  at: '2027-01-01T09:00:00.000Z',
  by: 'ann',
  ground: 'request',
  removed: { candidates: 1 },
  kept: {},
  proof: { searchedAt: '2027-01-01T09:00:00.000Z', places: 10, found: 0 },
});

it('keeps the proofs in their order, and nothing where nobody was erased', async () => {
  const ledger = createErasureLedger(join(folder, 'new', ledgerName('whylist-')));
  expect(await ledger.all()).toEqual([]);
  for (const id of ['c-1', 'c-2']) await ledger.note(erasure(id));
  expect((await ledger.all()).map(({ id }) => id)).toEqual(['c-1', 'c-2']);
});

it('reads on behind a machine that stopped in the middle of a line', async () => {
  const path = join(folder, ledgerName('torn-'));
  const ledger = createErasureLedger(path);
  await ledger.note(erasure('c-1'));
  await appendFile(path, '{"id":"c-2","at":"2027');
  expect((await ledger.all()).map(({ id }) => id)).toEqual(['c-1']);
  await ledger.note(erasure('c-3'));
  expect((await ledger.all()).map(({ id }) => id)).toEqual(['c-1', 'c-3']);
});

it('says which line of another file is no proof', async () => {
  const path = join(folder, 'other.ndjson');
  await writeFile(path, `${JSON.stringify(erasure('c-1'))}\n{"id":"c-2"}\n`);
  await expect(createErasureLedger(path).all()).rejects.toThrow('other.ndjson:2 is no proof');
});
