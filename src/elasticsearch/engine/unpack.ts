import { createWriteStream } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import { z } from 'zod';
import { modeOfFile, type OnProgress, placeOfEntry } from './distribution.ts';

/** Written last: an unpacked server without it is an interrupted one. */
const markerName = '.whylist-unpacked.json';
const markerSchema = z.object({ sha256: z.string(), files: z.array(z.tuple([z.string(), z.number()])).min(1) });

/**
 * Whether the folder holds the whole server that was unpacked from the zip with that checksum: every file is there
 * and has its size. Looks at names and sizes only, some milliseconds, so that each start can afford it.
 */
export const isWhole = async (folder: string, sha256: string): Promise<boolean> => {
  try {
    const marker = markerSchema.parse(JSON.parse(await readFile(join(folder, markerName), 'utf8')));
    if (marker.sha256 !== sha256) return false;
    const sizes = await Promise.all(marker.files.map(([path]) => stat(join(folder, path)).then((s) => s.size)));
    return marker.files.every(([, size], i) => sizes[i] === size);
  } catch {
    return false;
  }
};

const makeFolder = async (path: string): Promise<void> => {
  await mkdir(path, { recursive: true });
  // Whatever the umask: under root another user must be able to read it.
  await chmod(path, 0o755);
};

const unpackInto = async (zip: string, folder: string, onProgress: OnProgress): Promise<[string, number][]> => {
  const archive = await openPromise(zip, { lazyEntries: true, autoClose: false });
  const made = new Set<string>();
  const files: [string, number][] = [];
  let read = 0;
  try {
    for await (const entry of archive.eachEntry()) {
      read += 1;
      const path = placeOfEntry(entry.fileName);
      if (path === undefined || path.endsWith('/')) continue;
      const target = join(folder, path);
      for (const parent of parentsOf(path).filter((p) => !made.has(p))) {
        await makeFolder(join(folder, parent));
        made.add(parent);
      }
      await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(target));
      await chmod(target, modeOfFile(path));
      files.push([path, entry.uncompressedSize]);
      if (files.length % 20 === 0) onProgress('Unpacking Elasticsearch', read / archive.entryCount);
    }
  } finally {
    archive.close();
  }
  return files;
};

const parentsOf = (path: string): string[] => {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
};

export interface Unpacking {
  readonly zip: string;
  readonly sha256: string;
  readonly folder: string;
  readonly onProgress: OnProgress;
}

/**
 * Unpacks the server into `folder`, all or nothing: it is built beside and renamed when whole.
 * @throws Error when the zip is broken (yauzl's), or holds no server.
 */
export const unpack = async ({ zip, sha256, folder, onProgress }: Unpacking): Promise<void> => {
  const building = `${folder}.unpacking-${process.pid}`;
  await rm(building, { recursive: true, force: true });
  await makeFolder(dirname(folder));
  await makeFolder(building);
  try {
    const files = await unpackInto(zip, building, onProgress);
    if (!files.some(([path]) => path === 'bin/elasticsearch')) throw new Error('The archive holds no Elasticsearch.');
    await writeFile(join(building, markerName), JSON.stringify({ sha256, files }));
    await rm(folder, { recursive: true, force: true });
    await rename(building, folder);
  } finally {
    await rm(building, { recursive: true, force: true });
  }
};
