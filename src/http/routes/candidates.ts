import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { WhylistError } from '../../errors.ts';
import { type Candidate, candidateSchema } from '../../model/candidate.ts';
import type { Services } from '../../service/services.ts';
import { taggedAnswer } from '../etag.ts';
import { defineRoute } from '../route.ts';
import { engineProblems, idParams, pageQuery, pageSchema } from '../schemas/common.ts';

const answer = candidateSchema.meta({ id: 'Candidate' });

const listCandidates = defineRoute({
  id: 'listCandidates',
  method: 'get',
  path: '/v1/candidates',
  tag: 'Candidates',
  summary: 'Candidates, by id',
  query: pageQuery,
  answers: { 200: { description: 'One page.', schema: pageSchema(answer) } },
  problems: ['invalid-request', ...engineProblems],
  handle: async ({ query }, { candidates }) => ({ status: 200, body: await candidates.list(query) }),
});

const findCandidate = async (id: string, { candidates }: Services) => {
  const found = await candidates.get(id);
  if (found === undefined) throw new WhylistError('not-found', 'There is no candidate with this id.');
  return found;
};

const getCandidate = defineRoute({
  id: 'getCandidate',
  method: 'get',
  path: '/v1/candidates/{id}',
  tag: 'Candidates',
  summary: 'One candidate, whole',
  params: idParams,
  answers: {
    200: { description: 'The candidate.', schema: answer, headers: z.object({ ETag: z.string() }) },
    304: { description: 'Unchanged since the ETag sent in If-None-Match.' },
  },
  problems: ['not-found', ...engineProblems],
  handle: async ({ params, request }, services) => {
    const { record, version } = await findCandidate(params.id, services);
    return taggedAnswer(request, version, record);
  },
});

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  rtf: 'application/rtf',
  odt: 'application/vnd.oasis.opendocument.text',
  doc: 'application/msword',
  txt: 'text/plain; charset=utf-8',
};

const getDocument = defineRoute({
  id: 'getCandidateDocument',
  method: 'get',
  path: '/v1/candidates/{id}/document',
  tag: 'Candidates',
  summary: 'The CV as it was sent',
  params: idParams,
  query: z.object({
    inline: z.enum(['true', 'false']).optional().meta({ description: 'true: PDF files are shown, not downloaded.' }),
  }),
  answers: { 200: { description: 'The file.', types: ['application/octet-stream'] } },
  problems: ['not-found', ...engineProblems],
  duration: 'long',
  handle: async ({ params, query, response }, services) => {
    const { record } = await findCandidate(params.id, services);
    const { sha256, type, fileName } = record.document;
    const path = services.documents.pathOf(sha256);
    const file = await stat(path).catch(() => undefined);
    if (file === undefined) throw new WhylistError('not-found', 'The document of this candidate is not kept here.');
    // Only PDF may be shown by the browser: HTML from strangers must never run on our address.
    const shown = query.inline === 'true' && type === 'pdf';
    response.attachment(fileName);
    response.set({
      'Content-Type': mediaTypes[type] ?? 'application/octet-stream',
      'Content-Length': String(file.size),
      'Cache-Control': 'private, no-store',
      ...(shown ? { 'Content-Disposition': 'inline' } : {}),
    });
    await pipeline(createReadStream(path), response);
    return undefined;
  },
});

const getText = defineRoute({
  id: 'getCandidateText',
  method: 'get',
  path: '/v1/candidates/{id}/text',
  tag: 'Candidates',
  summary: 'The words of the CV, in reading order',
  description: 'All positions (evidence, fields) count characters of this text.',
  params: idParams,
  answers: { 200: { description: 'Plain text.', types: ['text/plain'] } },
  problems: ['not-found', ...engineProblems],
  handle: async ({ params }, services) => ({
    status: 200,
    type: 'text/plain',
    body: textOf((await findCandidate(params.id, services)).record),
  }),
});

const textOf = ({ document }: Candidate): string => document.text;

export const candidateRoutes = [listCandidates, getCandidate, getDocument, getText];
