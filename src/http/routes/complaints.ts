import { refuseSensitive } from '../../compliance/free-text.ts';
import { existing } from '../../errors.ts';
import { exampleIds } from '../examples/example-ids.ts';
import { defineRoute } from '../route.ts';
import { changeProblems, engineProblems, idParams, pageSchema } from '../schemas/common.ts';
import { termsOf } from '../schemas/filters.ts';
import { byBody, complaintAnswer, complaintBody, complaintQuery, outcomeBody } from '../schemas/placing.ts';

const tag = 'Complaints';

const postComplaint = defineRoute({
  id: 'postComplaint',
  method: 'post',
  path: '/v1/complaints',
  tag,
  scope: 'candidates:write',
  summary: 'Take a complaint, or a candidate’s request that a person looks at a ranking',
  body: complaintBody,
  bodyExample: {
    kind: 'human-review',
    shortlistId: exampleIds.shortlists,
    candidateId: exampleIds.candidates,
    summary: 'Asks why ten years as a site manager did not count.',
  },
  answers: { 201: { description: 'Taken, with the day by which to acknowledge it.', schema: complaintAnswer } },
  problems: ['invalid-request', 'not-found', 'unsupported-media-type', ...engineProblems],
  handle: async ({ body, actor }, services) => {
    const { placing, candidates, shortlists, now } = services;
    const { candidateId, clientId, shortlistId, receivedOn = now().toISOString().slice(0, 10) } = body;
    if (candidateId !== undefined) existing(await candidates.get(candidateId), 'candidate with this id');
    if (clientId !== undefined) existing(await placing.clients.get(clientId), 'client with this id');
    if (shortlistId !== undefined) existing(await shortlists.get(shortlistId), 'shortlist with this id');
    refuseSensitive({ '/summary': body.summary });
    const complaint = await placing.complaining.take({ ...body, receivedOn, by: body.by ?? actor.name });
    return { status: 201, body: complaint, headers: { Location: `/v1/complaints/${complaint.id}` } };
  },
});

const listComplaints = defineRoute({
  id: 'listComplaints',
  method: 'get',
  path: '/v1/complaints',
  tag,
  scope: 'compliance:read',
  summary: 'Complaints and requests for review, newest first',
  query: complaintQuery,
  answers: { 200: { description: 'One page.', schema: pageSchema(complaintAnswer) } },
  problems: ['invalid-request', ...engineProblems],
  handle: async ({ query: { status, kind, candidateId, ...page } }, { placing }) => ({
    status: 200,
    body: await placing.complaints.list({ ...page, filter: termsOf({ status, kind, candidateId }) }),
  }),
});

const getComplaint = defineRoute({
  id: 'getComplaint',
  method: 'get',
  path: '/v1/complaints/{id}',
  tag,
  scope: 'compliance:read',
  summary: 'One complaint; a review’s record of the shortlist is at GET /v1/shortlists/{id}/record',
  params: idParams,
  answers: { 200: { description: 'The complaint.', schema: complaintAnswer } },
  problems: ['not-found', ...engineProblems],
  handle: async ({ params }, { placing }) => ({
    status: 200,
    body: existing(await placing.complaints.get(params.id), 'complaint with this id').record,
  }),
});

const acknowledgeComplaint = defineRoute({
  id: 'acknowledgeComplaint',
  method: 'post',
  path: '/v1/complaints/{id}/acknowledgement',
  tag,
  scope: 'compliance:write',
  summary: 'Record that the complaint was acknowledged',
  params: idParams,
  body: byBody,
  bodyOptional: true,
  bodyExample: { by: 'a.khan' },
  answers: { 200: { description: 'The complaint.', schema: complaintAnswer } },
  problems: ['invalid-request', 'not-found', 'conflict', ...engineProblems],
  handle: async ({ params, body, actor }, { placing }) => ({
    status: 200,
    body: await placing.complaining.acknowledge(params.id, body.by ?? actor.name),
  }),
});

const closeComplaint = defineRoute({
  id: 'closeComplaint',
  method: 'post',
  path: '/v1/complaints/{id}/outcome',
  tag,
  scope: 'compliance:write',
  summary: 'Record the outcome, in the words of the person who looked into it',
  params: idParams,
  body: outcomeBody,
  bodyExample: { upheld: false, words: 'The CV names no SMSTS; asked for the certificate.', by: 'a.khan' },
  answers: { 200: { description: 'The complaint, closed.', schema: complaintAnswer } },
  problems: changeProblems,
  handle: async ({ params, body: { by, ...body }, actor }, { placing }) => {
    refuseSensitive({ '/words': body.words });
    return { status: 200, body: await placing.complaining.close(params.id, { ...body, by: by ?? actor.name }) };
  },
});

export const complaintRoutes = [postComplaint, listComplaints, getComplaint, acknowledgeComplaint, closeComplaint];
