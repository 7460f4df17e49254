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

/** Ids of ours for those who were asked about; an id of the CRM that nobody has stays what it is, and is told as unknown. */
const idsOf = async ({ candidateIds, externalIds }: Body, { candidates }: Services) => {
  const known = await candidates.externalIds(
    externalIds === undefined ? { candidateId: candidateIds ?? [] } : { externalId: externalIds },
  );
  const ours = new Map([...known].map(([id, externalId]) => [externalId, id]));
  const ids = candidateIds ?? (externalIds ?? []).map((externalId) => ours.get(externalId) ?? externalId);
  return { ids, externalIds: Object.fromEntries(known) };
};

const postRank = defineRoute({
  id: 'postRank',
  method: 'post',
  path: '/v1/rank',
  tag: 'Matching',
  scope: 'match',
  summary: 'Rank candidates that you name or send, with reasons',
  description:
    'Up to 1,000 candidates of the record by id or by your own ids, or up to 200 inline (JSON Resume, or a CV in Base64), which are scored ' +
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
    const { blind, lenient, candidates } = body;
    const asked = {
      by: actor.name,
      ...(blind === undefined ? {} : { blind }),
      ...(lenient === undefined ? {} : { lenient }),
    };
    if (candidates !== undefined) {
      const ranking = await services.ranker.given(vacancy, await readAll(candidates, services), asked);
      return { status: 200, body: ranking };
    }
    const { ids, externalIds } = await idsOf(body, services);
    const ranking = await services.ranker.stored(vacancy, ids, asked);
    return { status: 200, body: { ...ranking, externalIds } };
  },
});

export const rankRoutes = [postRank];
