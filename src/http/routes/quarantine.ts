import { randomUUID } from 'node:crypto';
import { copyFile } from 'node:fs/promises';
import { existing, WhylistError } from '../../errors.ts';
import { countFiles } from '../../ingest/batch.ts';
import { type QuarantineEntry, quarantineEntrySchema } from '../../ingest/quarantine-entry.ts';
import { sync } from '../../ingest/spool.ts';
import type { Services } from '../../service/services.ts';
import { defineRoute } from '../route.ts';
import { batchAnswer } from '../schemas/batch.ts';
import { engineProblems, idParams, pageQuery, pageSchema } from '../schemas/common.ts';

const listQuarantine = defineRoute({
  id: 'listQuarantine',
  method: 'get',
  path: '/v1/quarantine',
  tag: 'Quarantine',
  scope: 'candidates:read',
  summary: 'Files that could not be read, newest first',
  query: pageQuery,
  answers: {
    200: { description: 'One page.', schema: pageSchema(quarantineEntrySchema.meta({ id: 'QuarantineEntry' })) },
  },
  problems: ['invalid-request', ...engineProblems],
  handle: async ({ query }, { quarantine }) => ({ status: 200, body: await quarantine.list(query) }),
});

const findEntry = async (id: string, { quarantine }: Services): Promise<QuarantineEntry> =>
  existing(await quarantine.get(id), 'quarantined file with this id').record;

const retryQuarantined = defineRoute({
  id: 'retryQuarantined',
  method: 'post',
  path: '/v1/quarantine/{id}/retry',
  tag: 'Quarantine',
  scope: 'candidates:write',
  summary: 'Try again to read a file',
  description: 'Answers with a batch of this one file. The entry goes when the file has been read.',
  params: idParams,
  answers: { 202: { description: 'Taken over.', schema: batchAnswer } },
  problems: ['not-found', 'conflict', ...engineProblems],
  handle: async ({ params }, services) => {
    const { documents, spool, batchRunner, now } = services;
    const entry = await findEntry(params.id, services);
    if (!(await documents.has(entry.sha256)))
      throw new WhylistError('conflict', 'The file itself has not been kept.', { hint: 'Upload it again.' });
    const id = randomUUID();
    await spool.open(id);
    await copyFile(documents.pathOf(entry.sha256), spool.filePath(id, 0));
    await sync(spool.filePath(id, 0));
    const files = [{ fileName: entry.fileName, status: 'waiting' as const }];
    const { source, tags, consent } = entry;
    const batch = {
      id,
      status: 'received' as const,
      createdAt: now().toISOString(),
      ...(source === undefined ? {} : { source }),
      tags,
      consent,
      counts: countFiles(files),
      files,
    };
    await batchRunner.accept(batch);
    return { status: 202, body: batch, headers: { Location: `/v1/batches/${id}` } };
  },
});

const deleteQuarantined = defineRoute({
  id: 'deleteQuarantined',
  method: 'delete',
  path: '/v1/quarantine/{id}',
  tag: 'Quarantine',
  scope: 'candidates:write',
  summary: 'Drop a quarantined file',
  description: 'Deletes the entry and the file itself.',
  params: idParams,
  answers: { 204: { description: 'Gone.' } },
  problems: ['not-found', ...engineProblems],
  handle: async ({ params }, services) => {
    const { sha256 } = await findEntry(params.id, services);
    // The entry last: as long as it stands, a failed deletion of the file can be repeated.
    await services.documents.remove(sha256);
    await services.quarantine.remove(params.id);
    return { status: 204 };
  },
});

export const quarantineRoutes = [listQuarantine, retryQuarantined, deleteQuarantined];
