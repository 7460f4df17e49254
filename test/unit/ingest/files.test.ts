import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Batch, countFiles } from '../../../src/ingest/batch.ts';
import { createDocumentFiles } from '../../../src/ingest/document-files.ts';
import { createSpool } from '../../../src/ingest/spool.ts';
import { filesUnder } from '../../../src/ingest/walk.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whylist-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = async (...path: string[]): Promise<string> => {
  const at = join(folder, ...path);
  await mkdir(join(at, '..'), { recursive: true });
  await writeFile(at, path.join(' '));
  return at;
};

describe('filesUnder', () => {
  it('walks folders in order, without hidden files, each file once', async () => {
    const b = await write('b.pdf');
    const deep = await write('a', 'z', 'deep.docx');
    await write('.DS_Store');
    await symlink(b, join(folder, 'link.pdf'));
    await symlink(folder, join(folder, 'circle'));
    expect(await filesUnder([folder, b])).toEqual([deep, b, join(folder, 'link.pdf')]);
  });

  it('says which path is not there', async () => {
    await expect(filesUnder([join(folder, 'nowhere')])).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('document files', () => {
  it('keeps a file once, under its digest, for this user only', async () => {
    const documents = createDocumentFiles(join(folder, 'kept'), { maxBytes: 1000 });
    const one = await documents.keep(await write('a.pdf'));
    expect(await documents.keep(await write('copy', 'a.pdf'))).not.toEqual(one);
    const path = documents.pathOf(one.sha256);
    expect(await readFile(path, 'utf8')).toBe('a.pdf');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    await documents.remove(one.sha256);
    expect(await documents.has(one.sha256)).toBe(false);
  });

  it('does not copy what is too large to be read', async () => {
    const documents = createDocumentFiles(join(folder, 'kept'), { maxBytes: 3 });
    const { sha256, bytes } = await documents.keep(await write('a.pdf'));
    expect(bytes).toBe(5);
    expect(await documents.has(sha256)).toBe(false);
  });
});

describe('spool', () => {
  const files = [{ fileName: 'a.pdf', status: 'waiting' as const }];
  const batch = (id: string, createdAt: string): Batch => ({
    id,
    status: 'received',
    createdAt,
    tags: [],
    consent: [],
    counts: countFiles(files),
    files,
  });

  it('gives back what was promised and not finished, oldest first', async () => {
    const spool = createSpool(join(folder, 'spool'));
    expect(await spool.unfinished()).toEqual([]);
    for (const [id, at] of [
      ['late', '2025-02-02'],
      ['early', '2025-01-01'],
      ['done', '2025-01-02'],
    ] as const) {
      await spool.open(id);
      await spool.save(batch(id, at));
    }
    await spool.open('never-promised');
    await spool.discard('done');
    expect((await spool.unfinished()).map((b) => b.id)).toEqual(['early', 'late']);
    expect(await spool.load('early')).toEqual(batch('early', '2025-01-01'));
  });

  it('looks for batches in its own folder only', async () => {
    await write('batch.json');
    expect(await createSpool(join(folder, 'spool')).load('..')).toBeUndefined();
  });
});
