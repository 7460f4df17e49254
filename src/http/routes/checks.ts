import { randomUUID } from 'node:crypto';
import { refuseSensitive } from '../../compliance/free-text.ts';
import { existing, WhylistError } from '../../errors.ts';
import { type Check, perVacancy } from '../../model/check.ts';
import { idsOf } from '../../model/ids-of.ts';
import { defineRoute } from '../route.ts';
import { engineProblems, idParams, pageQuery, pageSchema } from '../schemas/common.ts';
import { checkAnswer, checkBody } from '../schemas/placing.ts';

const tag = 'Introductions';

const postCheck = defineRoute({
  id: 'postCheck',
  method: 'post',
  path: '/v1/candidates/{id}/checks',
  tag,
  scope: 'candidates:write',
  summary: 'Record that something was made sure of about a candidate',
  description:
    'Nothing is overwritten; the latest word on each kind counts. `qualified`, `willing` and `aware` are about one vacancy.',
  params: idParams,
  body: checkBody,
  bodyExample: { kind: 'identity', evidence: 'Passport seen on a video call, photo matches.', by: 'j.smith' },
  answers: { 201: { description: 'Kept.', schema: checkAnswer } },
  problems: ['invalid-request', 'not-found', 'unsupported-media-type', ...engineProblems],
  handle: async ({ params, body, actor }, { placing, candidates, vacancies, now }) => {
    existing(await candidates.get(params.id), 'candidate with this id');
    const { vacancyId, expiresOn, by = actor.name, ...said } = body;
    if (vacancyId !== undefined) existing(await vacancies.get(vacancyId), 'vacancy with this id');
    else if (perVacancy.has(body.kind))
      throw new WhylistError('invalid-request', `${body.kind} is about one position.`, {
        fields: [{ path: '/vacancyId', message: 'is needed for this kind of check' }],
      });
    refuseSensitive({ '/evidence': body.evidence });
    const check: Check = {
      id: randomUUID(),
      candidateId: params.id,
      ...said,
      ...(vacancyId === undefined ? {} : { vacancyId }),
      ...(expiresOn === undefined ? {} : { expiresOn }),
      by,
      at: now().toISOString(),
    };
    await placing.checks.put(check);
    return { status: 201, body: check };
  },
});

const listChecks = defineRoute({
  id: 'listChecks',
  method: 'get',
  path: '/v1/candidates/{id}/checks',
  tag,
  scope: 'candidates:read',
  summary: 'What was made sure of about a candidate, newest first',
  params: idParams,
  query: pageQuery,
  answers: { 200: { description: 'One page.', schema: pageSchema(checkAnswer) } },
  problems: ['invalid-request', 'not-found', ...engineProblems],
  handle: async ({ params, query }, { placing, candidates }) => {
    const { record } = existing(await candidates.get(params.id), 'candidate with this id');
    const filter = [{ terms: { candidateId: idsOf(record) } }];
    return { status: 200, body: await placing.checks.list({ ...query, filter }) };
  },
});

export const checkRoutes = [postCheck, listChecks];
