import { z } from 'zod';
import { existing, WhylistError } from '../../errors.ts';
import { type GivenCandidate, givenCandidateSchema } from '../../ingest/given-candidate.ts';
import { upsertCandidate } from '../../ingest/upsert-candidate.ts';
import type { Services } from '../../service/services.ts';
import { checkInput } from '../check-input.ts';
import { exampleIds } from '../examples/example-ids.ts';
import { toProblem } from '../problem.ts';
import { defineRoute } from '../route.ts';
import { engineProblems, idParams } from '../schemas/common.ts';

const externalId = z.string().min(1).max(200);

const upsertAnswer = z
  .object({
    status: z.enum(['created', 'updated', 'unchanged']),
    candidateId: z.string(),
    externalId,
    lifecycle: z
      .enum(['draft', 'active', 'placed', 'archived'])
      .meta({ description: '`draft`: mandatory fields are missing.' }),
  })
  .meta({ id: 'Upserted' });

const example: GivenCandidate = {
  resume: {
    basics: { name: 'Jo March', label: 'Site Manager', email: 'jo.march@example.org', location: { city: 'Leeds' } },
    work: [
      {
        name: 'Aire Valley Homes',
        position: 'Site Manager',
        startDate: '2017-03',
        summary: 'Ran housing sites of up to 60 plots in Leeds and Bradford.',
      },
    ],
    certificates: [{ name: 'CSCS card, black' }, { name: 'SMSTS' }],
  },
  tags: ['housing'],
  source: 'crm',
  consent: [{ purpose: 'introduce', basis: 'consent', givenAt: '2026-11-02', evidence: 'E-mail of 2 November 2026' }],
};

const upsert = async (id: string, given: GivenCandidate, services: Services): Promise<z.infer<typeof upsertAnswer>> => {
  const incoming = await services.given.read(given, { keep: true });
  const { status, candidate } = await upsertCandidate(id, incoming, services.ingest);
  return { status, candidateId: candidate.id, externalId: id, lifecycle: candidate.lifecycle.status };
};

const putCandidate = defineRoute({
  id: 'putCandidateByExternalId',
  method: 'put',
  path: '/v1/candidates/by-external-id/{id}',
  tag: 'Candidates',
  scope: 'candidates:write',
  summary: 'Create or update a candidate under your own id',
  description:
    'A person who came in as a CV before, with the same e-mail address or telephone number, gets your id. Tags and consents are ' +
    'added to those that are there. The same again changes nothing.',
  params: idParams,
  body: givenCandidateSchema,
  bodyExample: example,
  answers: {
    200: { description: 'Updated, or unchanged.', schema: upsertAnswer },
    201: { description: 'Created.', schema: upsertAnswer },
  },
  problems: ['document-unreadable', 'payload-too-large', 'unsupported-media-type', ...engineProblems],
  largeBody: true,
  duration: 'long',
  handle: async ({ params, body }, services) => {
    const answer = await upsert(params.id, body, services);
    const headers = { Location: `/v1/candidates/${answer.candidateId}` };
    return { status: answer.status === 'created' ? 201 : 200, body: answer, headers };
  },
});

const getByExternalId = defineRoute({
  id: 'getCandidateByExternalId',
  method: 'get',
  path: '/v1/candidates/by-external-id/{id}',
  tag: 'Candidates',
  scope: 'candidates:read',
  summary: 'Find a candidate by your own id',
  params: idParams,
  answers: { 303: { description: 'Where the candidate is.', headers: z.object({ Location: z.string() }) } },
  problems: ['not-found', ...engineProblems],
  handle: async ({ params }, { ingest }) => {
    const { id } = existing(await ingest.candidates.findByExternalId(params.id), 'candidate with this external id');
    return { status: 303, headers: { Location: `/v1/candidates/${id}` } };
  },
});

const line = givenCandidateSchema.safeExtend({ externalId });

const lineAnswer = z.union([
  upsertAnswer.extend({ line: z.number().int() }),
  z.object({ line: z.number().int(), status: z.literal('failed'), problem: z.unknown() }),
]);

const mostLines = 1000;

const parseLine = (text: string) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new WhylistError('invalid-request', 'The line is not valid JSON.');
  }
};

const bulkUpsert = defineRoute({
  id: 'bulkUpsertCandidates',
  method: 'post',
  path: '/v1/candidates/bulk',
  tag: 'Candidates',
  scope: 'candidates:write',
  summary: 'Create or update many candidates, one a line',
  description:
    'Newline-delimited JSON: each line what the PUT takes, and `externalId`. The answer has a line for each: what became of it, or ' +
    'its problem; a line that fails does not stop the others.',
  body: z
    .string()
    .min(1)
    .meta({ description: `At most ${mostLines} lines.` }),
  bodyType: 'application/x-ndjson',
  bodyExample: JSON.stringify({ externalId: exampleIds['by-external-id'], ...example }),
  answers: { 200: { description: 'A line for each line.', types: ['application/x-ndjson'] } },
  problems: ['payload-too-large', 'unsupported-media-type', ...engineProblems],
  largeBody: true,
  duration: 'long',
  handle: async ({ body, response }, services) => {
    const lines = body.split('\n').flatMap((text, at) => (text.trim() === '' ? [] : [{ text, number: at + 1 }]));
    if (lines.length > mostLines)
      throw new WhylistError('payload-too-large', `A request takes ${mostLines} lines at most.`);
    const results: z.infer<typeof lineAnswer>[] = [];
    // One after another: two lines may be of one person.
    for (const { text, number } of lines) {
      try {
        const { externalId: id, ...given } = checkInput(line, parseLine(text), 'line');
        results.push({ line: number, ...(await upsert(id, given, services)) });
      } catch (error) {
        const problem = toProblem(error, String(response.getHeader('X-Request-Id') ?? ''));
        results.push({ line: number, status: 'failed', problem });
      }
    }
    const answer = results.map((result) => `${JSON.stringify(lineAnswer.parse(result))}\n`).join('');
    return { status: 200, type: 'application/x-ndjson', body: answer };
  },
});

export const upsertRoutes = [putCandidate, getByExternalId, bulkUpsert];
