import { z } from 'zod';
import { refuseSensitive } from '../../compliance/free-text.ts';
import { exampleIds } from '../examples/example-ids.ts';
import { defineRoute } from '../route.ts';
import { engineProblems, idParams, pageSchema } from '../schemas/common.ts';
import { termsOf } from '../schemas/filters.ts';
import {
  byBody,
  introductionAnswer,
  introductionBody,
  introductionQuery,
  readinessAnswer,
  rulesAnswer,
} from '../schemas/placing.ts';

const tag = 'Introductions';

const getReadiness = defineRoute({
  id: 'getVacancyReadiness',
  method: 'get',
  path: '/v1/vacancies/{id}/readiness',
  tag,
  scope: 'vacancies:read',
  summary: 'Whether the hirer has told what has to be told before anybody is introduced, and what is missing',
  params: idParams,
  answers: { 200: { description: 'Ready or not.', schema: readinessAnswer } },
  problems: ['not-found', ...engineProblems],
  handle: async ({ params }, { placing }) => {
    const missing = await placing.introducing.gaps(params.id);
    return { status: 200, body: { ready: missing.length === 0, missing } };
  },
});

const getRules = defineRoute({
  id: 'getIntroductionRules',
  method: 'get',
  path: '/v1/vacancies/{id}/candidates/{candidateId}/introduction',
  tag,
  scope: 'shortlists:read',
  summary: 'Whether this candidate may be introduced for this vacancy today, rule by rule',
  params: idParams.extend({ candidateId: z.string().min(1).max(200) }),
  answers: { 200: { description: 'Every rule that applies.', schema: rulesAnswer } },
  problems: ['not-found', ...engineProblems],
  handle: async ({ params }, { placing }) => {
    const rules = await placing.introducing.rules(params.id, params.candidateId);
    return { status: 200, body: { allowed: rules.every(({ passed }) => passed), rules } };
  },
});

const postIntroduction = defineRoute({
  id: 'postIntroduction',
  method: 'post',
  path: '/v1/vacancies/{id}/introductions',
  tag,
  scope: 'shortlists:write',
  summary: 'Record that a candidate’s details go to the client; refused unless every rule holds',
  params: idParams,
  body: introductionBody,
  bodyExample: {
    candidateId: exampleIds.candidates,
    shortlistId: exampleIds.shortlists,
    how: 'spoken',
    what: 'Experience and availability, by telephone',
    by: 'j.smith',
  },
  answers: { 201: { description: 'On record, with the rules as they held.', schema: introductionAnswer } },
  problems: ['invalid-request', 'not-found', 'checks-failed', 'unsupported-media-type', ...engineProblems],
  handle: async ({ params, body: { by, ...body }, actor }, { placing }) => {
    refuseSensitive({ '/what': body.what });
    const introduction = await placing.introducing.introduce({ ...body, vacancyId: params.id, by: by ?? actor.name });
    return { status: 201, body: introduction };
  },
});

const listIntroductions = defineRoute({
  id: 'listIntroductions',
  method: 'get',
  path: '/v1/introductions',
  tag,
  scope: 'shortlists:read',
  summary: 'What was told to clients, newest first',
  query: introductionQuery,
  answers: { 200: { description: 'One page.', schema: pageSchema(introductionAnswer) } },
  problems: ['invalid-request', ...engineProblems],
  handle: async ({ query: { candidateId, vacancyId, clientId, ...page } }, { placing }) => ({
    status: 200,
    body: await placing.introductions.list({ ...page, filter: termsOf({ candidateId, vacancyId, clientId }) }),
  }),
});

const confirmIntroduction = defineRoute({
  id: 'confirmIntroduction',
  method: 'post',
  path: '/v1/introductions/{id}/confirmation',
  tag,
  scope: 'shortlists:write',
  summary: 'Record that what was said to the client was confirmed in writing',
  params: idParams,
  body: byBody,
  bodyOptional: true,
  bodyExample: { by: 'j.smith' },
  answers: { 200: { description: 'The introduction.', schema: introductionAnswer } },
  problems: ['invalid-request', 'not-found', 'conflict', ...engineProblems],
  handle: async ({ params, body, actor }, { placing }) => ({
    status: 200,
    body: await placing.introducing.confirm(params.id, body.by ?? actor.name),
  }),
});

export const introductionRoutes = [getReadiness, getRules, postIntroduction, listIntroductions, confirmIntroduction];
