import { z } from 'zod';
import { WhylistError } from '../../errors.ts';
import { givenCandidateSchema } from '../../ingest/given-candidate.ts';
import { checkInput } from '../check-input.ts';
import { exampleIds } from '../examples/example-ids.ts';
import { toProblem } from '../problem.ts';
import { defineRoute } from '../route.ts';
import { engineProblems } from '../schemas/common.ts';
import { example, externalId, upsert, upsertAnswer } from './upsert.ts';

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

export const bulkUpsert = defineRoute({
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
