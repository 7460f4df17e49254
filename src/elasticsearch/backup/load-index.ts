import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Client } from '@elastic/elasticsearch';
import { z } from 'zod';
import { WhylistError } from '../../errors.ts';
import type { Transform } from '../indices/copy.ts';
import { writeAll } from '../stores/write-all.ts';
import type { Dumped } from './dump-index.ts';

const lineSchema = z.object({ id: z.string(), source: z.record(z.string(), z.unknown()) });

const linesOf = (path: string) =>
  createInterface({ input: createReadStream(path).pipe(createGunzip()), crlfDelay: Number.POSITIVE_INFINITY });

/** What a file of a backup holds: read to its end, so that a torn one is found before anything is replaced by it. */
export const checkDump = async (path: string): Promise<Dumped> => {
  const hash = createHash('sha256');
  let documents = 0;
  for await (const line of linesOf(path)) {
    hash.update(`${line}\n`);
    documents += 1;
  }
  return { documents, sha256: hash.digest('hex') };
};

const together = 500;

/**
 * Puts the documents of a file into an index that is there.
 * @param transform as for a reindex: what is searched is worked out anew by this version
 * @throws WhylistError `bulk-failed` when the index does not take one of them
 */
export const loadIndex = async (
  client: Client,
  index: string,
  path: string,
  transform: Transform = (source) => source,
): Promise<number> => {
  let documents = 0;
  let waiting: { index: string; id: string; document: object }[] = [];
  const flush = async (): Promise<void> => {
    const refused = await writeAll(client, waiting);
    if (refused.length > 0)
      throw new WhylistError('bulk-failed', `${refused.length} documents do not fit ${index} as this version has it.`, {
        hint: 'Restore with the version that made the backup, then run whylist reindex.',
      });
    documents += waiting.length;
    waiting = [];
  };
  for await (const text of linesOf(path)) {
    const { id, source } = lineSchema.parse(JSON.parse(text));
    const document = transform(source, id);
    if (document !== undefined) waiting.push({ index, id, document });
    if (waiting.length >= together) await flush();
  }
  if (waiting.length > 0) await flush();
  return documents;
};
