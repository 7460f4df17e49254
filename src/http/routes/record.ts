import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { refuseSensitive } from '../../compliance/free-text.ts';
import { listAll } from '../../elasticsearch/stores/record-store.ts';
import { existing, WhylistError } from '../../errors.ts';
import type { Decision } from '../../model/decision.ts';
import type { KeptShortlist } from '../../model/kept-shortlist.ts';
import { judgementsCsv } from '../../present/judgements-csv.ts';
import { judgementsOf } from '../../service/judgements.ts';
import type { Services } from '../../service/services.ts';
import { acceptedForm } from '../accepted-form.ts';
import { exampleIds } from '../examples/example-ids.ts';
import { defineRoute } from '../route.ts';
import { engineProblems, idParams, pageSchema, recordPageQuery } from '../schemas/common.ts';
import { termsOf } from '../schemas/filters.ts';
import {
  decisionAnswer,
  decisionBody,
  judgementAnswer,
  keptSummary,
  recordAnswer,
  replayAnswer,
  replayBody,
} from '../schemas/record.ts';

/** As it may be shown now: whoever withdrew or was erased since is named no more. */
export const findShortlist = async (id: string, { shortlists, custody }: Services): Promise<KeptShortlist> => {
  const { record } = existing(await shortlists.get(id), 'shortlist with this id');
  return { ...record, shortlist: await custody.shown(record.shortlist) };
};

/** Oldest first. */
const decisionsOn = async (filter: Readonly<Record<string, string>>, { decisions }: Services): Promise<Decision[]> => {
  return (await listAll(decisions, termsOf(filter))).reverse();
};

const listShortlists = defineRoute({
  id: 'listShortlists',
  method: 'get',
  path: '/v1/shortlists',
  tag: 'Shortlists',
  scope: 'shortlists:read',
  summary: 'Kept shortlists',
  query: recordPageQuery.extend({ vacancyId: z.string().min(1).max(200).optional() }),
  answers: { 200: { description: 'One page.', schema: pageSchema(keptSummary) } },
  problems: ['invalid-request', ...engineProblems],
  handle: async ({ query: { vacancyId, ...page } }, { shortlists }) => {
    const filter = vacancyId === undefined ? [] : [{ term: { vacancyId } }];
    const { items, ...more } = await shortlists.list({ ...page, filter });
    return { status: 200, body: { items: items.map(summaryOf), ...more } };
  },
});

const summaryOf = ({ shortlist, vacancy }: KeptShortlist): z.output<typeof keptSummary> => ({
  id: shortlist.id,
  vacancyId: vacancy.id,
  title: shortlist.title,
  createdAt: shortlist.createdAt,
  by: shortlist.by,
  ...(shortlist.note === undefined ? {} : { note: shortlist.note }),
  blind: shortlist.blind,
  listed: shortlist.candidates.length,
  eligible: shortlist.pool.eligible,
});

const getRecord = defineRoute({
  id: 'getShortlistRecord',
  method: 'get',
  path: '/v1/shortlists/{id}/record',
  tag: 'Shortlists',
  scope: 'shortlists:read',
  summary: 'A shortlist with the vacancy as it was then and the decisions since',
  params: idParams,
  answers: { 200: { description: 'The record.', schema: recordAnswer } },
  problems: ['not-found', ...engineProblems],
  handle: async ({ params }, services) => {
    const { shortlist, vacancy } = await findShortlist(params.id, services);
    const decisions = await decisionsOn({ shortlistId: params.id }, services);
    return { status: 200, body: { shortlist, vacancy, decisions } };
  },
});

const replayShortlist = defineRoute({
  id: 'replayShortlist',
  method: 'post',
  path: '/v1/shortlists/{id}/replay',
  tag: 'Shortlists',
  scope: 'shortlists:read',
  summary: 'Send the kept request again: the same list, or exactly what has changed since',
  description:
    'The request holds the weights and the day of then, so that only the candidates and the synonyms of the index can ' +
    'make a difference. `changes` names every candidate who stands elsewhere, with the reason and the points; `files` ' +
    'says which lines of the weights and synonyms were changed since.',
  params: idParams,
  body: replayBody,
  bodyOptional: true,
  bodyExample: { by: 'j.smith' },
  answers: { 200: { description: 'What came of it.', schema: replayAnswer } },
  problems: ['invalid-request', 'not-found', 'conflict', ...engineProblems],
  handle: async ({ params, body, actor }, { record }) => ({
    status: 200,
    body: await record.replay(params.id, body.by ?? actor.name),
  }),
});

/** Whoever opens one of these looks at one candidate, not at a list. */
const views = ['getCandidate', 'getCandidateDocument', 'getCandidateText', 'explainCandidate'];

/** Whether this caller has looked at this candidate: what Art. 22A of the UK GDPR calls meaningful human involvement starts there. */
const wasViewed = async (candidateId: string, actor: string, { audit }: Services): Promise<boolean> => {
  for (const action of views)
    if ((await audit.list({ candidateId, actor, action }, { limit: 1 })).items.length > 0) return true;
  return false;
};

const postDecision = defineRoute({
  id: 'postDecision',
  method: 'post',
  path: '/v1/shortlists/{id}/decisions',
  tag: 'Shortlists',
  scope: 'shortlists:write',
  summary: 'Keep what was decided about a candidate of the shortlist',
  description:
    'Nothing is overwritten; the latest decision on a candidate counts. `viewed` says whether the caller had opened the ' +
    'candidate before: the audit knows.',
  params: idParams,
  body: decisionBody,
  bodyExample: {
    candidateId: exampleIds.candidates,
    decision: 'rejected',
    reason: 'Lives too far away.',
    by: 'j.smith',
  },
  answers: { 201: { description: 'Kept.', schema: decisionAnswer } },
  problems: ['invalid-request', 'not-found', 'unsupported-media-type', ...engineProblems],
  handle: async ({ params, body, actor }, services) => {
    const { shortlist, vacancy } = await findShortlist(params.id, services);
    const { candidateId, decision, reason, by } = body;
    refuseSensitive({ '/reason': reason });
    const known = [...shortlist.candidates, ...shortlist.notListed].some((row) => row.candidateId === candidateId);
    if (!known)
      throw new WhylistError('invalid-request', 'This candidate is not on the shortlist.', {
        fields: [{ path: '/candidateId', message: 'is neither listed nor among the near misses' }],
      });
    const kept: Decision = {
      id: randomUUID(),
      shortlistId: shortlist.id,
      vacancyId: vacancy.id,
      candidateId,
      decision,
      ...(reason === undefined ? {} : { reason }),
      by: by ?? actor.name,
      viewed: await wasViewed(candidateId, actor.id, services),
      at: services.now().toISOString(),
    };
    await services.decisions.put(kept);
    return { status: 201, body: kept };
  },
});

const listDecisions = defineRoute({
  id: 'listDecisions',
  method: 'get',
  path: '/v1/shortlists/{id}/decisions',
  tag: 'Shortlists',
  scope: 'shortlists:read',
  summary: 'Everything that was decided about the candidates of a shortlist, oldest first',
  params: idParams,
  answers: { 200: { description: 'The decisions.', schema: z.object({ items: z.array(decisionAnswer) }) } },
  problems: ['not-found', ...engineProblems],
  handle: async ({ params }, services) => {
    await findShortlist(params.id, services);
    return { status: 200, body: { items: await decisionsOn({ shortlistId: params.id }, services) } };
  },
});

const forms = ['application/json', 'text/csv'] as const;

const listJudgements = defineRoute({
  id: 'listJudgements',
  method: 'get',
  path: '/v1/judgements',
  tag: 'Shortlists',
  scope: 'shortlists:read',
  summary: 'Decisions as judgements: what weights are tuned with',
  description:
    'The latest decision on each candidate of each vacancy; for the placed, what the client says of them since. text/csv ' +
    'is what `whylist evaluate` reads.',
  query: z.object({ vacancyId: z.string().min(1).max(200).optional() }),
  answers: {
    200: { description: 'The judgements.', schema: z.object({ items: z.array(judgementAnswer) }), types: [...forms] },
  },
  problems: ['invalid-request', 'not-acceptable', ...engineProblems],
  handle: async ({ query: { vacancyId }, request }, services) => {
    const type = acceptedForm(request, forms, `Judgements are to be had as ${forms.join(' or ')}.`);
    const decisions = await decisionsOn(vacancyId === undefined ? {} : { vacancyId }, services);
    const placements = await listAll(services.placing.placements, termsOf({ vacancyId }));
    const items = judgementsOf(decisions, placements);
    return type === 'text/csv' ? { status: 200, type, body: judgementsCsv(items) } : { status: 200, body: { items } };
  },
});

export const recordRoutes = [listShortlists, getRecord, replayShortlist, postDecision, listDecisions, listJudgements];
