import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { z } from 'zod';
import type { Facets } from '../../elasticsearch/stores/candidate-facets.ts';
import { listAll } from '../../elasticsearch/stores/record-store.ts';
import { existing, WhylistError } from '../../errors.ts';
import type { Candidate } from '../../model/candidate.ts';
import type { Services } from '../../service/services.ts';
import { taggedAnswer } from '../etag.ts';
import { defineRoute } from '../route.ts';
import { candidateAnswer, candidatePage, candidateQuery } from '../schemas/candidates.ts';
import { engineProblems, idParams } from '../schemas/common.ts';
import { prospectAnswer } from '../schemas/matching.ts';

const listCandidates = defineRoute({
  id: 'listCandidates',
  method: 'get',
  path: '/v1/candidates',
  tag: 'Candidates',
  scope: 'candidates:read',
  summary: 'Candidates, all or those that a search and filters find',
  description: 'Filters may be repeated; all of them must hold, of `status` and `source` one of those named.',
  query: candidateQuery,
  record: candidateAnswer,
  queryExample: { fields: 'id,resume.basics.name' },
  answers: { 200: { description: 'One page.', schema: candidatePage } },
  problems: ['invalid-request', 'boolean-syntax', ...engineProblems],
  handle: async ({ query: { limit, cursor, sort, facets: counted, ...asked } }, { candidates, matcher }) => {
    const filter = matcher.filters(asked);
    const facets = counted === 'true';
    const { facets: found, ...page } = await candidates.list({ limit, cursor, sort, filter, facets });
    const { q } = asked;
    const highlights = q === undefined ? [] : page.items.map((one) => [one.id, matcher.highlights(q, one)] as const);
    return {
      status: 200,
      body: {
        ...page,
        ...(q === undefined ? {} : { highlights: Object.fromEntries(highlights) }),
        ...(found === undefined ? {} : { facets: labelled(found, matcher) }),
      },
    };
  },
});

const labelled = (facets: Facets, matcher: Services['matcher']) =>
  Object.fromEntries(
    Object.entries(facets).map(([facet, values]) => [
      facet,
      values.map((one) => ({ ...one, label: matcher.facetLabel(facet, one.value) })),
    ]),
  );

const findCandidate = async (id: string, { candidates }: Services) =>
  existing(await candidates.get(id), 'candidate with this id');

const getCandidate = defineRoute({
  id: 'getCandidate',
  method: 'get',
  path: '/v1/candidates/{id}',
  tag: 'Candidates',
  scope: 'candidates:read',
  summary: 'One candidate, whole',
  params: idParams,
  record: candidateAnswer,
  queryExample: { fields: 'id,resume.basics.name' },
  answers: {
    200: { description: 'The candidate.', schema: candidateAnswer, headers: z.object({ ETag: z.string() }) },
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
  json: 'application/json; charset=utf-8',
};

const getDocument = defineRoute({
  id: 'getCandidateDocument',
  method: 'get',
  path: '/v1/candidates/{id}/document',
  tag: 'Candidates',
  scope: 'candidates:read',
  summary: 'The CV as it was sent',
  params: idParams,
  query: z.object({
    inline: z.enum(['true', 'false']).optional().meta({ description: 'true: PDF files are shown, not downloaded.' }),
  }),
  answers: {
    200: {
      description: 'The file.',
      types: [...Object.values(mediaTypes).map((type) => type.split(';')[0] ?? type), 'application/octet-stream'],
    },
  },
  problems: ['not-found', ...engineProblems],
  duration: 'long',
  handle: async ({ params, query }, services) => {
    const { record } = await findCandidate(params.id, services);
    const { sha256, type, fileName } = record.document;
    const path = services.documents.pathOf(sha256);
    const file = await stat(path).catch(() => undefined);
    if (file === undefined) throw new WhylistError('not-found', 'The document of this candidate is not kept here.');
    // Only PDF may be shown by the browser: HTML from strangers must never run on our address.
    const shown = query.inline === 'true' && type === 'pdf';
    const send = (response: Response): Promise<void> => {
      response.attachment(fileName);
      response.set({
        'Content-Type': mediaTypes[type] ?? 'application/octet-stream',
        'Content-Length': String(file.size),
        'Cache-Control': 'private, no-store',
        ...(shown ? { 'Content-Disposition': 'inline' } : {}),
      });
      return pipeline(createReadStream(path), response);
    };
    return { status: 200, send };
  },
});

const getText = defineRoute({
  id: 'getCandidateText',
  method: 'get',
  path: '/v1/candidates/{id}/text',
  tag: 'Candidates',
  scope: 'candidates:read',
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

const listProspects = defineRoute({
  id: 'listCandidateVacancies',
  method: 'get',
  path: '/v1/candidates/{id}/vacancies',
  tag: 'Matching',
  scope: 'match',
  summary: 'The open vacancies that suit a candidate, explained as a shortlist explains',
  description: 'Those whose every must the candidate meets come first, then by points.',
  params: idParams,
  query: z.object({
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(100)
      .default(20)
      .meta({ description: 'How many to answer with at most.' }),
  }),
  answers: { 200: { description: 'The vacancies.', schema: z.object({ items: z.array(prospectAnswer) }) } },
  problems: ['invalid-request', 'not-found', ...engineProblems],
  handle: async ({ params, query, actor }, services) => {
    const { record } = await findCandidate(params.id, services);
    const open = await listAll(services.vacancies, [{ term: { status: 'open' } }]);
    const items = await services.matcher.prospects(record.id, open, { by: actor.name, top: query.limit });
    return { status: 200, body: { items } };
  },
});

export const candidateRoutes = [listCandidates, getCandidate, getDocument, getText, listProspects];
