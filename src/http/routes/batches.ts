import { randomUUID } from 'node:crypto';
import { existing, WhylistError } from '../../errors.ts';
import { type Batch, countFiles } from '../../ingest/batch.ts';
import { sync } from '../../ingest/spool.ts';
import type { Services } from '../../service/services.ts';
import { receiveUpload } from '../receive-upload.ts';
import { defineRoute } from '../route.ts';
import { batchAnswer } from '../schemas/batch.ts';
import { batchForm, readBatchForm } from '../schemas/batch-form.ts';
import { engineProblems, idParams } from '../schemas/common.ts';
import { streamEvents } from '../stream-events.ts';

const maxFiles = 1000;

const postBatch = defineRoute({
  id: 'postBatch',
  method: 'post',
  path: '/v1/batches',
  tag: 'Batches',
  scope: 'candidates:write',
  summary: 'Upload CV files',
  description:
    'Answers 202 once every file is on the disk: from then on none is lost, even if the service is stopped. ' +
    'Follow the batch at its Location, or at /events.',
  form: batchForm,
  formExample: { files: ['priya-raman.pdf'], source: 'job-board', tags: ['rail'] },
  answers: { 202: { description: 'Taken over.', schema: batchAnswer } },
  problems: ['invalid-request', 'payload-too-large', 'unsupported-media-type', 'conflict'],
  duration: 'long',
  handle: async ({ request, response }, { config, spool, batchRunner, now }) => {
    const id = randomUUID();
    try {
      const folder = await spool.open(id);
      const maxFileBytes = config.WHYLIST_MAX_FILE_MB * 1024 * 1024;
      const upload = await receiveUpload(request, response, { folder, maxFileBytes, maxFiles });
      const form = readBatchForm(upload);
      const batch = newBatch(id, upload.fileNames, { ...form, createdAt: now().toISOString() });
      for (const at of upload.fileNames.keys()) await sync(spool.filePath(id, at));
      await batchRunner.accept(batch);
      return { status: 202, body: batch, headers: { Location: `/v1/batches/${id}` } };
    } catch (error) {
      await spool.discard(id);
      throw error;
    }
  },
});

type NewBatch = Pick<Batch, 'tags' | 'consent' | 'createdAt'> & { readonly source?: string | undefined };

const newBatch = (id: string, fileNames: readonly string[], { source, tags, consent, createdAt }: NewBatch): Batch => {
  if (fileNames.length === 0)
    throw new WhylistError('invalid-request', 'The form holds no files.', {
      fields: [{ path: '/files', message: 'at least one file' }],
    });
  const files = fileNames.map((fileName) => ({ fileName, status: 'waiting' as const }));
  const counts = countFiles(files);
  return {
    id,
    status: 'received',
    createdAt,
    ...(source === undefined ? {} : { source }),
    tags,
    consent,
    counts,
    files,
  };
};

const findBatch = async (id: string, { batchRunner, batches }: Services): Promise<Batch> =>
  existing(batchRunner.find(id) ?? (await batches.get(id))?.record, 'batch with this id');

const getBatch = defineRoute({
  id: 'getBatch',
  method: 'get',
  path: '/v1/batches/{id}',
  tag: 'Batches',
  scope: 'candidates:read',
  summary: 'What has become of each file so far',
  params: idParams,
  answers: { 200: { description: 'The batch.', schema: batchAnswer } },
  problems: ['not-found', ...engineProblems],
  handle: async ({ params }, services) => ({ status: 200, body: await findBatch(params.id, services) }),
});

const getBatchEvents = defineRoute({
  id: 'getBatchEvents',
  method: 'get',
  path: '/v1/batches/{id}/events',
  tag: 'Batches',
  scope: 'candidates:read',
  summary: 'Follow a batch',
  description:
    'Server-sent events: `progress` with the batch each time files are done, then `finished`, after which the stream ends.',
  params: idParams,
  answers: { 200: { description: 'A stream of events.', types: ['text/event-stream'] } },
  problems: ['not-found', ...engineProblems],
  duration: 'endless',
  handle: async ({ params, response, signal }, services) => {
    const batch = await findBatch(params.id, services);
    const stream = streamEvents(response, signal);
    const tell = (state: Batch): void => {
      stream.send(state.status === 'finished' ? 'finished' : 'progress', state);
      if (state.status === 'finished') stream.end();
    };
    const unfollow = services.batchRunner.follow(params.id, tell);
    signal.addEventListener('abort', unfollow, { once: true });
    // It may have moved on, or finished, while the answer was on its way here.
    tell(batch.status === 'finished' ? batch : await findBatch(params.id, services));
    return undefined;
  },
});

export const batchRoutes = [postBatch, getBatch, getBatchEvents];
