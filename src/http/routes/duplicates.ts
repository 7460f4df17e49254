import { defineRoute } from '../route.ts';
import { changeProblems, engineProblems, idParams, pageSchema } from '../schemas/common.ts';
import { byBody, duplicateAnswer, duplicatesQuery, mergeBody, undoBody } from '../schemas/custody.ts';
import { termsOf } from '../schemas/filters.ts';

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
  problems: changeProblems,
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
  problems: changeProblems,
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
  problems: changeProblems,
  handle: async ({ params, body, actor }, { custody }) => ({
    status: 200,
    body: await custody.pairs.dismiss(params.id, body.by ?? actor.name),
  }),
});

export const duplicateRoutes = [listDuplicates, mergeDuplicate, undoMerge, dismissDuplicate];
