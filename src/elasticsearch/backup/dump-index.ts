import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Client } from '@elastic/elasticsearch';
import { pagesOf } from '../indices/copy.ts';

export interface Dumped {
  readonly documents: number;
  /** Of the lines, before they are packed. */
  readonly sha256: string;
}

/** All documents of an index as they are at one moment, one JSON line each, packed; readable by this user only. */
export const dumpIndex = async (client: Client, index: string, path: string): Promise<Dumped> => {
  const hash = createHash('sha256');
  const packed = createGzip();
  const file = createWriteStream(path, { mode: 0o600, flags: 'wx' });
  packed.pipe(file);
  let documents = 0;
  for await (const hits of pagesOf(client, index, { query: { match_all: {} } })) {
    for (const { _id, _source } of hits) {
      const line = `${JSON.stringify({ id: _id, source: _source })}\n`;
      hash.update(line);
      documents += 1;
      if (!packed.write(line)) await once(packed, 'drain');
    }
  }
  packed.end();
  await finished(file);
  return { documents, sha256: hash.digest('hex') };
};
