import { sourcesHtml } from '../../present/sources-html.ts';
import { yieldOfSources } from '../../service/placing/sources.ts';
import { collectWork, usualHorizon } from '../../service/placing/worklist.ts';
import { acceptedForm } from '../accepted-form.ts';
import { defineRoute } from '../route.ts';
import { engineProblems } from '../schemas/common.ts';
import { sourceAnswer, workAnswer, workQuery } from '../schemas/placing.ts';

const getWorklist = defineRoute({
  id: 'getWorklist',
  method: 'get',
  path: '/v1/worklist',
  tag: 'Worklist',
  scope: 'placements:read',
  summary: 'What is due: calls, confirmations, complaints, deadlines; most urgent first',
  query: workQuery,
  answers: { 200: { description: 'What is due.', schema: workAnswer } },
  problems: ['invalid-request', ...engineProblems],
  handle: async ({ query }, { placing, custody, now }) => {
    const today = now().toISOString().slice(0, 10);
    const until = query.until ?? usualHorizon(today);
    const items = await collectWork([...placing.work, ...custody.work], until, today);
    return {
      status: 200,
      body: { until, items: items.filter(({ kind }) => query.kind === undefined || kind === query.kind) },
    };
  },
});

const forms = ['application/json', 'text/html'] as const;

const getSources = defineRoute({
  id: 'getSources',
  method: 'get',
  path: '/v1/sources',
  tag: 'Worklist',
  scope: 'placements:read',
  summary: 'Where candidates come from, and what each source yields; as a chart with Accept: text/html',
  answers: { 200: { description: 'One row a source.', schema: sourceAnswer, types: [...forms] } },
  problems: ['not-acceptable', ...engineProblems],
  handle: async ({ request }, { placing, candidates, shortlists, decisions }) => {
    const type = acceptedForm(request, forms, `Sources are to be had as ${forms.join(', ')}.`);
    const items = await yieldOfSources({ ...placing, shortlists, decisions, sourcesOf: candidates.sources });
    const headers = { Vary: 'Accept' };
    return type === 'text/html'
      ? { status: 200, type, headers, body: sourcesHtml(items) }
      : { status: 200, headers, body: { items } };
  },
});

export const worklistRoutes = [getWorklist, getSources];
