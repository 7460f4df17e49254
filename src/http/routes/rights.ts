import { defineRoute } from '../route.ts';
import { engineProblems, idParams, pageSchema } from '../schemas/common.ts';
import {
  byBody,
  closeBody,
  duplicateAnswer,
  duplicatesQuery,
  extendBody,
  mergeBody,
  pauseBody,
  requestAnswer,
  requestBody,
  requestsQuery,
  resumeBody,
  sweepAnswer,
  sweepBody,
  undoBody,
} from '../schemas/custody.ts';
import { termsOf } from '../schemas/filters.ts';

const problems = ['invalid-request', 'not-found', 'conflict', 'unsupported-media-type', ...engineProblems] as const;

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
  problems: [...problems],
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
  problems: [...problems],
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
  problems: [...problems],
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
  problems: [...problems],
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
  problems: [...problems],
  handle: async ({ params, body, actor }, { custody }) => ({
    status: 200,
    body: await custody.rights.close(params.id, { ...body, by: body.by ?? actor.name }),
  }),
});

const listDuplicates = defineRoute({
  id: 'listDuplicates',
  method: 'get',
  path: '/v1/duplicates',
  tag: 'Candidates',
  scope: 'candidates:read',
  summary: 'Pairs of candidates who may be one person, for a person to decide',
  query: duplicatesQuery,
  answers: { 200: { description: 'One page, newest first.', schema: pageSchema(duplicateAnswer) } },
  problems: ['invalid-request', ...engineProblems],
  handle: async ({ query: { status, ...page } }, { custody }) => ({
    status: 200,
    body: await custody.duplicates.list({ ...page, filter: termsOf({ status }) }),
  }),
});

const mergeDuplicate = defineRoute({
  id: 'mergeDuplicate',
  method: 'post',
  path: '/v1/duplicates/{id}/merge',
  tag: 'Candidates',
  scope: 'candidates:write',
  summary: 'Make one record of the two: documents, tags and consents of both stay',
  params: idParams,
  body: mergeBody,
  bodyOptional: true,
  bodyExample: { by: 'j.smith' },
  answers: { 200: { description: 'Merged, with the day until which it can be undone.', schema: duplicateAnswer } },
  problems: [...problems],
  handle: async ({ params, body, actor }, { custody }) => ({
    status: 200,
    body: await custody.pairs.merge(params.id, body.by ?? actor.name, body.into),
  }),
});

const undoMerge = defineRoute({
  id: 'undoMerge',
  method: 'post',
  path: '/v1/duplicates/{id}/undo',
  tag: 'Candidates',
  scope: 'candidates:write',
  summary: 'Take a merge back: both records as they were before',
  description:
    'What was withdrawn, restricted, objected to or put under a legal hold since then holds for both. Where the record was ' +
    'edited, tagged, given a consent or a newer CV since, it is refused with the list of these: nobody but you knows whose ' +
    'they are. With `discard` it is done all the same; the history keeps what they were.',
  params: idParams,
  body: undoBody,
  bodyOptional: true,
  bodyExample: {},
  answers: { 200: { description: 'Two again, and open.', schema: duplicateAnswer } },
  problems: [...problems],
  handle: async ({ params, body, actor }, { custody }) => ({
    status: 200,
    body: await custody.pairs.undo(params.id, { by: body.by ?? actor.name, discard: body.discard }),
  }),
});

const dismissDuplicate = defineRoute({
  id: 'dismissDuplicate',
  method: 'post',
  path: '/v1/duplicates/{id}/dismiss',
  tag: 'Candidates',
  scope: 'candidates:write',
  summary: 'Say that they are two people',
  params: idParams,
  body: byBody,
  bodyOptional: true,
  bodyExample: {},
  answers: { 200: { description: 'Not asked about again.', schema: duplicateAnswer } },
  problems: [...problems],
  handle: async ({ params, body, actor }, { custody }) => ({
    status: 200,
    body: await custody.pairs.dismiss(params.id, body.by ?? actor.name),
  }),
});

const sweep = defineRoute({
  id: 'sweepRetention',
  method: 'post',
  path: '/v1/retention/sweep',
  tag: 'Compliance',
  scope: 'compliance:write',
  summary: 'Archive and erase what is due, remind of consents that end soon',
  description:
    'First as a dry run, unless told otherwise: says what would be done by policy/retention.yaml. A sweep that was cut short is ' +
    'simply run again; nothing under a legal hold is touched.',
  body: sweepBody,
  bodyOptional: true,
  bodyExample: { dryRun: true },
  answers: { 200: { description: 'What was done, or would be.', schema: sweepAnswer } },
  problems: ['invalid-request', 'unsupported-media-type', ...engineProblems],
  duration: 'long',
  handle: async ({ body, actor, audit }, { custody }) => {
    const report = await custody.sweep({ dryRun: body.dryRun, by: actor.name });
    const { archived, erased, held, blocked } = report;
    audit({
      candidates: [...archived, ...erased],
      details: {
        dryRun: body.dryRun,
        archived: archived.length,
        erased: erased.length,
        held: held.length,
        blocked: blocked.length,
      },
    });
    return { status: 200, body: report };
  },
});

export const rightsRoutes = [
  postRequest,
  listRequests,
  extendRequest,
  pauseRequest,
  resumeRequest,
  closeRequest,
  listDuplicates,
  mergeDuplicate,
  undoMerge,
  dismissDuplicate,
  sweep,
];
