import type { z } from 'zod';
import { WhylistError } from '../../errors.ts';
import type { Candidate } from '../../model/candidate.ts';
import type { Services } from '../../service/services.ts';
import { signJustifications } from '../../service/sign-justifications.ts';
import { exampleIds } from '../examples/example-ids.ts';
import { defineRoute } from '../route.ts';
import { engineProblems } from '../schemas/common.ts';
import { vacancyExample } from '../schemas/matching.ts';
import { rankAnswer, rankBody } from '../schemas/rank.ts';
import { findVacancy } from './vacancies.ts';

type Body = z.infer<typeof rankBody>;

const vacancyOf = async ({ vacancy, vacancyId = '' }: Body, by: string, services: Services) =>
  vacancy === undefined
    ? (await findVacancy(vacancyId, services)).record
    : services.matcher.read(signJustifications(vacancy, by, services.now().toISOString()));

/** Read but not kept; each under the name that the caller has for them, or their place in the list. */
const readAll = async (given: NonNullable<Body['candidates']>, { given: reader }: Services): Promise<Candidate[]> => {
  const read = await Promise.all(
    given.map(async ({ externalId, ...one }, at) => ({
      ...(await reader.read(one, { keep: false })),
      id: externalId ?? `candidate-${at + 1}`,
    })),
  );
  const ids = new Set(read.map(({ id }) => id));
  if (ids.size === read.length) return read;
  throw new WhylistError('invalid-request', 'Two of the candidates have the same externalId.', {
    fields: [{ path: '/candidates', message: 'each externalId once' }],
  });
};

const postRank = defineRoute({
  id: 'postRank',
  method: 'post',
  path: '/v1/rank',
  tag: 'Matching',
  scope: 'match',
  summary: 'Rank candidates that you name or send, with reasons',
  description:
    'Up to 1,000 candidates of the record by id, or up to 200 inline (JSON Resume, or a CV in Base64), which are scored ' +
    'exactly as stored ones and not kept. Everybody who was asked about is in the answer.',
  body: rankBody,
  bodyExample: { vacancy: vacancyExample, candidateIds: [exampleIds.candidates] },
  answers: { 200: { description: 'The ranking.', schema: rankAnswer } },
  problems: [
    'boolean-syntax',
    'not-found',
    'document-unreadable',
    'payload-too-large',
    'unsupported-media-type',
    ...engineProblems,
  ],
  largeBody: true,
  duration: 'long',
  handle: async ({ body, actor }, services) => {
    const vacancy = await vacancyOf(body, actor.name, services);
    const { blind, lenient, candidateIds, candidates } = body;
    const asked = {
      by: actor.name,
      ...(blind === undefined ? {} : { blind }),
      ...(lenient === undefined ? {} : { lenient }),
    };
    const ranking =
      candidates === undefined
        ? await services.ranker.stored(vacancy, candidateIds ?? [], asked)
        : await services.ranker.given(vacancy, await readAll(candidates, services), asked);
    return { status: 200, body: ranking };
  },
});

export const rankRoutes = [postRank];
