import { z } from 'zod';
import { refuseSensitive } from '../../compliance/free-text.ts';
import { existing } from '../../errors.ts';
import { checkVersion, taggedAnswer } from '../etag.ts';
import { exampleIds } from '../examples/example-ids.ts';
import { defineRoute } from '../route.ts';
import { changeProblems, engineProblems, idParams, pageSchema } from '../schemas/common.ts';
import { termsOf } from '../schemas/filters.ts';
import {
  absenceBody,
  followUpBody,
  placementAnswer,
  placementBody,
  placementEditBody,
  placementQuery,
  placementToldAnswer,
} from '../schemas/placing.ts';

const tag = 'Placements';

const postPlacement = defineRoute({
  id: 'postPlacement',
  method: 'post',
  path: '/v1/placements',
  tag,
  scope: 'placements:write',
  summary: 'Place a candidate; refused unless they were introduced and may work',
  description: 'The calls that follow are scheduled by policy/placing.yaml.',
  body: placementBody,
  bodyExample: {
    candidateId: exampleIds.candidates,
    vacancyId: exampleIds.vacancies,
    introductionId: exampleIds.introductions,
    contract: 'permanent',
    role: 'Site Manager',
    startDate: '2027-01-11',
    pay: { amount: 52_000, currency: 'GBP', period: 'year' },
    by: 'j.smith',
  },
  answers: { 201: { description: 'Placed.', schema: placementAnswer } },
  problems: ['checks-failed', ...changeProblems],
  handle: async ({ body: { by, endDate, charge, introductionId, ...body }, actor }, { placing }) => {
    const placement = await placing.placing.place({
      ...body,
      ...(endDate === undefined ? {} : { endDate }),
      ...(charge === undefined ? {} : { charge }),
      ...(introductionId === undefined ? {} : { introductionId }),
      by: by ?? actor.name,
    });
    return { status: 201, body: placement, headers: { Location: `/v1/placements/${placement.id}` } };
  },
});

const listPlacements = defineRoute({
  id: 'listPlacements',
  method: 'get',
  path: '/v1/placements',
  tag,
  scope: 'placements:read',
  summary: 'Placements, newest first; those with a call due where asked',
  query: placementQuery,
  answers: { 200: { description: 'One page.', schema: pageSchema(placementAnswer) } },
  problems: ['invalid-request', ...engineProblems],
  handle: async ({ query }, { placing, now }) => {
    const { candidateId, vacancyId, clientId, followUpDue, ...page } = query;
    const today = now().toISOString().slice(0, 10);
    const due = followUpDue === 'overdue' ? { lt: today } : { lte: followUpDue };
    const filter = [
      ...termsOf({ candidateId, vacancyId, clientId }),
      ...(followUpDue === undefined ? [] : [{ range: { followUpDue: due } }]),
    ];
    return { status: 200, body: await placing.placements.list({ ...page, filter }) };
  },
});

const getPlacement = defineRoute({
  id: 'getPlacement',
  method: 'get',
  path: '/v1/placements/{id}',
  tag,
  scope: 'placements:read',
  summary: 'One placement; for an agency worker with the twelve weeks',
  params: idParams,
  answers: {
    200: { description: 'The placement.', schema: placementToldAnswer, headers: z.object({ ETag: z.string() }) },
    304: { description: 'Unchanged since the ETag sent in If-None-Match.' },
  },
  problems: ['not-found', ...engineProblems],
  handle: async ({ params, request }, { placing }) => {
    const { version } = existing(await placing.placements.get(params.id), 'placement with this id');
    return taggedAnswer(request, version, await placing.placing.tell(params.id));
  },
});

const patchPlacement = defineRoute({
  id: 'patchPlacement',
  method: 'patch',
  path: '/v1/placements/{id}',
  tag,
  scope: 'placements:write',
  summary: 'Change pay, or end a placement',
  params: idParams,
  body: placementEditBody,
  bodyExample: { endDate: '2027-03-31', endReason: 'The project is finished.' },
  answers: { 200: { description: 'The placement.', schema: placementAnswer } },
  problems: ['precondition-failed', ...changeProblems],
  handle: async ({ params, body, request }, { placing }) => {
    const { version } = existing(await placing.placements.get(params.id), 'placement with this id');
    checkVersion(request, version);
    refuseSensitive({ '/endReason': body.endReason });
    return { status: 200, body: await placing.placing.change(params.id, body, version) };
  },
});

const postFollowUp = defineRoute({
  id: 'postFollowUp',
  method: 'post',
  path: '/v1/placements/{id}/follow-ups',
  tag,
  scope: 'placements:write',
  summary: 'Record a call that was due, with what came of it',
  description: 'A client’s rating becomes a judgement of the vacancy: what weights are tuned with.',
  params: idParams,
  body: followUpBody,
  bodyExample: { step: 'week-1', outcome: 'well', with: 'client', rating: 4, by: 'j.smith' },
  answers: { 201: { description: 'The placement.', schema: placementAnswer } },
  problems: changeProblems,
  handle: async ({ params, body, actor }, { placing }) => {
    const { step, outcome, by = actor.name, with: whom, rating, note } = body;
    refuseSensitive({ '/note': note });
    const call =
      outcome === 'no-answer'
        ? { step, by, outcome }
        : {
            step,
            by,
            outcome,
            with: whom,
            ...(rating === undefined ? {} : { rating }),
            ...(note === undefined ? {} : { note }),
          };
    return { status: 201, body: await placing.placing.followUp(params.id, call) };
  },
});

const postAbsence = defineRoute({
  id: 'postAbsence',
  method: 'post',
  path: '/v1/placements/{id}/absences',
  tag,
  scope: 'placements:write',
  summary: 'Record time not worked and its kind: what it does to an agency worker’s twelve weeks',
  description: 'No reason beyond the kind is kept.',
  params: idParams,
  body: absenceBody,
  bodyExample: { from: '2027-02-01', to: '2027-02-12', kind: 'planned-closure' },
  answers: { 201: { description: 'The placement.', schema: placementAnswer } },
  problems: changeProblems,
  handle: async ({ params, body }, { placing }) => ({
    status: 201,
    body: await placing.placing.noteAbsence(params.id, body),
  }),
});

export const placementRoutes = [postPlacement, listPlacements, getPlacement, patchPlacement, postFollowUp, postAbsence];
