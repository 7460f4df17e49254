import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { composeServices } from '../../../src/composition.ts';
import { type Backup, composeBackup } from '../../../src/composition-of-backup.ts';
import type { Config } from '../../../src/config.ts';
import { ingestFiles } from '../../../src/ingest/ingest-files.ts';
import { openElasticsearch, type TestElasticsearch } from '../../helpers/elasticsearch.ts';

// Indices of two tenants are made twice over: more than jest allows by itself on a busy machine.
jest.setTimeout(240_000);

let engine: TestElasticsearch;
let config: Config;
let elsewhere: Config;
let folder: string;
let sha256: string;
let token: string;

const withBackup = async <T>(own: Config, work: (backup: Backup) => Promise<T>): Promise<T> => {
  const backup = await composeBackup(own);
  return work(backup).finally(() => backup.close());
};

beforeAll(async () => {
  engine = await openElasticsearch();
  config = { ...engine.config, WHYLIST_PARSE_WORKERS: 1, WHYLIST_PARSE_TIMEOUT_MS: 120_000 };
  folder = join(config.WHYLIST_DATA_DIR, 'backup-test');
  elsewhere = {
    ...config,
    WHYLIST_INDEX_PREFIX: `${config.WHYLIST_INDEX_PREFIX}other-`,
    WHYLIST_DATA_DIR: join(config.WHYLIST_DATA_DIR, 'elsewhere'),
  };
  const { services, installation, close } = await composeServices(config);
  for (const one of [services, await installation.tenant('leeds')])
    await ingestFiles([{ path: resolve('samples/cvs/priya-raman.pdf') }], { tags: [], consent: [] }, one.ingest);
  ({ token } = await installation.keyring.create({ name: 'crm', role: 'crm', tenant: 'leeds', createdBy: 'test' }));
  [sha256] = (await services.candidates.list({ limit: 1 })).items.map(({ document }) => document.sha256) as [string];
  await close();
}, 240_000);
afterAll(() => engine.close(), 60_000);

describe('a backup', () => {
  it('holds every record, key and file of every tenant, and is whole', async () => {
    const manifest = await withBackup(config, (backup) => backup.write(folder));
    const counts = Object.fromEntries(manifest.indices.map(({ name, documents }) => [name, documents]));
    expect(counts).toMatchObject({ candidates: 1, 'leeds.candidates': 1, keys: 1, vacancies: 0 });
    expect((await stat(join(folder, 'manifest.json'))).mode & 0o077).toBe(0);
    await expect(withBackup(config, (backup) => backup.write(folder))).rejects.toThrow('is not empty');
  });

  it('is not put over what is kept already', async () => {
    await expect(withBackup(config, (backup) => backup.restore(folder))).rejects.toThrow('kept here already');
  });

  it('brings everything back elsewhere: searched, opened and asked for with the same keys', async () => {
    await withBackup(elsewhere, (backup) => backup.restore(folder));
    const { services, installation, close } = await composeServices(elsewhere);
    try {
      for (const one of [services, await installation.tenant('leeds')]) {
        const found = await one.candidates.list({ limit: 5, filter: one.matcher.filters({ q: 'Kubernetes' }) });
        expect(found.items.map(({ document }) => document.sha256)).toEqual([sha256]);
        expect(await readFile(one.documents.pathOf(sha256))).toEqual(await readFile('samples/cvs/priya-raman.pdf'));
      }
      expect(await installation.keyring.authenticate(token)).toMatchObject({ tenant: 'leeds', role: 'crm' });
    } finally {
      await close();
    }
  });

  it('brings nobody back who was erased since, and keeps the proof', async () => {
    const lost = await composeServices(config);
    const [person] = (await lost.services.candidates.list({ limit: 1 })).items;
    const id = person?.id ?? '';
    const name = person?.resume.basics?.name ?? '';
    const proof = await lost.services.custody.erase(id, { by: 'ann', ground: 'request' });
    await lost.close();
    const fourth = {
      ...config,
      WHYLIST_INDEX_PREFIX: `${config.WHYLIST_INDEX_PREFIX}fourth-`,
      WHYLIST_DATA_DIR: join(config.WHYLIST_DATA_DIR, 'fourth'),
    };
    // Its proofs are all that is left of the installation that was lost.
    const proofs = join(config.WHYLIST_DATA_DIR, 'proofs');
    await mkdir(proofs, { recursive: true });
    await writeFile(
      join(proofs, `${fourth.WHYLIST_INDEX_PREFIX}erasures.ndjson`),
      await readFile(join(config.WHYLIST_DATA_DIR, `${config.WHYLIST_INDEX_PREFIX}erasures.ndjson`)),
    );
    const restore = (from?: string) => withBackup(fourth, (backup) => backup.restore(folder, from));
    await expect(restore(folder)).rejects.toThrow('no proofs');
    // Cut short: nobody gets in before those who were erased are gone again.
    const mark = join(fourth.WHYLIST_DATA_DIR, `${fourth.WHYLIST_INDEX_PREFIX}restoring`);
    const { createdAt } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    await mkdir(fourth.WHYLIST_DATA_DIR, { recursive: true });
    await writeFile(mark, createdAt);
    await expect(composeServices(fourth)).rejects.toThrow('is not finished');
    const { erased } = await restore(proofs);
    expect(erased).toEqual([
      { tenant: 'leeds', again: [], proofs: 0 },
      { tenant: 'main', again: [id], proofs: 1, last: proof.at },
    ]);
    const { services, installation, close } = await composeServices(fourth);
    try {
      const { custody, candidates, audit, documents } = services;
      expect(await candidates.get(id)).toBeUndefined();
      expect((await custody.erasures.get(id))?.record).toMatchObject({ at: proof.at, by: 'ann', proof: { found: 0 } });
      await expect(readFile(documents.pathOf(sha256))).rejects.toThrow('ENOENT');
      const index = `${fourth.WHYLIST_INDEX_PREFIX}*,-${fourth.WHYLIST_INDEX_PREFIX}leeds.*`;
      const { hits } = await engine.client.search({ index, size: 1000 });
      expect(name.length).toBeGreaterThan(4);
      expect(JSON.stringify(hits.hits)).not.toContain(name);
      expect((await audit.verify()).whole).toBe(true);
      // The same file at another branch is another's record, and stays.
      expect((await (await installation.tenant('leeds')).candidates.get(id))?.record.id).toBe(id);
      // Whoever registers afterwards, with the very same file, is here by right.
      await ingestFiles([{ path: resolve('samples/cvs/priya-raman.pdf') }], { tags: [], consent: [] }, services.ingest);
      expect((await custody.eraseAgain([])).again).toEqual([]);
      expect((await candidates.get(id))?.record.id).toBe(id);
    } finally {
      await close();
    }
  });

  it('that is damaged is found out before anything is restored', async () => {
    const file = join(folder, 'indices', 'candidates.ndjson.gz');
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, bytes.length - 20));
    const third = { ...elsewhere, WHYLIST_INDEX_PREFIX: `${config.WHYLIST_INDEX_PREFIX}third-` };
    await expect(withBackup(third, (backup) => backup.restore(folder))).rejects.toThrow('candidates is not as it was');
    await expect(withBackup(third, (backup) => backup.restore(config.WHYLIST_DATA_DIR))).rejects.toThrow('no backup');
  });
});
