import { defineRoute } from '../route.ts';
import { changeProblems, engineProblems, idParams, pageSchema } from '../schemas/common.ts';
import {
  closeBody,
  extendBody,
  pauseBody,
  requestAnswer,
  requestBody,
  requestsQuery,
  resumeBody,
} from '../schemas/custody.ts';
import { termsOf } from '../schemas/filters.ts';

const postRequest = defineRoute({
  id: 'postRightsRequest',
  method: 'post',
  path: '/v1/candidates/{id}/requests',
  tag: 'Compliance',
  scope: 'candidates:write',
  summary: 'Record what a candidate asks for under the UK GDPR: due within one month',
  params: idParams,
  body: requestBody,
  bodyExample: { kind: 'access', note: 'By e-mail.' },
  answers: { 201: { description: 'Recorded, with the day it is due.', schema: requestAnswer } },
  problems: changeProblems,
  handle: async ({ params, body, actor }, { custody }) => {
    const { by = actor.name, ...asked } = body;
    return { status: 201, body: await custody.rights.receive(params.id, asked, by) };
  },
});

const listRequests = defineRoute({
  id: 'listRightsRequests',
  method: 'get',
  path: '/v1/rights-requests',
  tag: 'Compliance',
  scope: 'compliance:read',
  summary: 'What candidates asked for, newest first',
  query: requestsQuery,
  answers: { 200: { description: 'One page.', schema: pageSchema(requestAnswer) } },
  problems: ['invalid-request', ...engineProblems],
  handle: async ({ query: { status, candidateId, ...page } }, { custody }) => ({
    status: 200,
    body: await custody.requests.list({ ...page, filter: termsOf({ status, candidateId }) }),
  }),
});

const extendRequest = defineRoute({
  id: 'extendRightsRequest',
  method: 'post',
  path: '/v1/rights-requests/{id}/extend',
  tag: 'Compliance',
  scope: 'compliance:write',
  summary: 'Take two months more for a complex request, and say why (Art. 12(3))',
  params: idParams,
  body: extendBody,
  bodyExample: { why: 'Several systems have to be asked.' },
  answers: { 200: { description: 'With its new day.', schema: requestAnswer } },
  problems: changeProblems,
  handle: async ({ params, body }, { custody }) => ({
    status: 200,
    body: await custody.rights.extend(params.id, body.why),
  }),
});

const pauseRequest = defineRoute({
  id: 'pauseRightsRequest',
  method: 'post',
  path: '/v1/rights-requests/{id}/pause',
  tag: 'Compliance',
  scope: 'compliance:write',
  summary: 'Stop the clock while it is waited for the candidate (Art. 12A)',
  description:
    '`identity` and `fee`: the month begins when they answer. `clarification`, of a request for access alone: the days until ' +
    'they answer do not count. Until then the request is not overdue.',
  params: idParams,
  body: pauseBody,
  bodyExample: { why: 'identity', by: 'a.khan' },
  answers: { 200: { description: 'Waiting.', schema: requestAnswer } },
  problems: changeProblems,
  handle: async ({ params, body, actor }, { custody }) => ({
    status: 200,
    body: await custody.rights.pause(params.id, { ...body, by: body.by ?? actor.name }),
  }),
});

const resumeRequest = defineRoute({
  id: 'resumeRightsRequest',
  method: 'post',
  path: '/v1/rights-requests/{id}/resume',
  tag: 'Compliance',
  scope: 'compliance:write',
  summary: 'Record that the candidate answered: the clock goes on',
  params: idParams,
  body: resumeBody,
  bodyOptional: true,
  bodyExample: {},
  answers: { 200: { description: 'With its new day.', schema: requestAnswer } },
  problems: changeProblems,
  handle: async ({ params, body }, { custody }) => ({
    status: 200,
    body: await custody.rights.resume(params.id, body.on),
  }),
});

const closeRequest = defineRoute({
  id: 'closeRightsRequest',
  method: 'post',
  path: '/v1/rights-requests/{id}/close',
  tag: 'Compliance',
  scope: 'compliance:write',
  summary: 'Record that a request was met, or refused and why',
  params: idParams,
  body: closeBody,
  bodyExample: { status: 'done' },
  answers: { 200: { description: 'Closed.', schema: requestAnswer } },
  problems: changeProblems,
  handle: async ({ params, body, actor }, { custody }) => ({
    status: 200,
    body: await custody.rights.close(params.id, { ...body, by: body.by ?? actor.name }),
  }),
});

export const rightsRoutes = [postRequest, listRequests, extendRequest, pauseRequest, resumeRequest, closeRequest];
