import { randomUUID } from 'node:crypto';
import { refuseSensitive } from '../../compliance/free-text.ts';
import type { Progress } from '../../model/progress.ts';
import { progressHtml } from '../../present/progress-html.ts';
import { progressPdf } from '../../present/progress-pdf.ts';
import { progressReport } from '../../service/placing/progress-report.ts';
import { acceptedForm } from '../accepted-form.ts';
import { exampleIds } from '../examples/example-ids.ts';
import { defineRoute } from '../route.ts';
import { engineProblems, idParams, pageQuery, pageSchema } from '../schemas/common.ts';
import { progressAnswer, progressBody, reportAnswer } from '../schemas/placing.ts';
import { findVacancy } from './vacancies.ts';

const tag = 'Vacancies';

const postProgress = defineRoute({
  id: 'postProgress',
  method: 'post',
  path: '/v1/vacancies/{id}/progress',
  tag,
  scope: 'vacancies:write',
  summary: 'Note what was done for a vacancy; for the client’s report where it says so',
  params: idParams,
  body: progressBody,
  bodyExample: {
    kind: 'interview',
    candidateId: exampleIds.candidates,
    note: 'First interview on Thursday at 10.',
    forClient: true,
  },
  answers: { 201: { description: 'Noted.', schema: progressAnswer } },
  problems: ['invalid-request', 'not-found', 'unsupported-media-type', ...engineProblems],
  handle: async ({ params, body, actor }, services) => {
    await findVacancy(params.id, services);
    refuseSensitive({ '/note': body.note });
    const { candidateId, by = actor.name, ...said } = body;
    const progress: Progress = {
      id: randomUUID(),
      vacancyId: params.id,
      ...said,
      ...(candidateId === undefined ? {} : { candidateId }),
      by,
      at: services.now().toISOString(),
    };
    await services.placing.progress.put(progress);
    return { status: 201, body: progress };
  },
});

const listProgress = defineRoute({
  id: 'listProgress',
  method: 'get',
  path: '/v1/vacancies/{id}/progress',
  tag,
  scope: 'vacancies:read',
  summary: 'What was done for a vacancy, newest first',
  params: idParams,
  query: pageQuery,
  answers: { 200: { description: 'One page.', schema: pageSchema(progressAnswer) } },
  problems: ['invalid-request', 'not-found', ...engineProblems],
  handle: async ({ params, query }, services) => {
    await findVacancy(params.id, services);
    const filter = [{ term: { vacancyId: params.id } }];
    return { status: 200, body: await services.placing.progress.list({ ...query, filter }) };
  },
});

const forms = ['application/json', 'text/html', 'application/pdf'] as const;

const getReport = defineRoute({
  id: 'getProgressReport',
  method: 'get',
  path: '/v1/vacancies/{id}/progress-report',
  tag,
  scope: 'vacancies:read',
  summary: 'Progress for the client: counts and what was noted for them, nobody’s name',
  params: idParams,
  answers: { 200: { description: 'The report.', schema: reportAnswer, types: [...forms] } },
  problems: ['not-found', 'not-acceptable', ...engineProblems],
  handle: async ({ params, request }, { placing, shortlists, decisions }) => {
    const type = acceptedForm(request, forms, `A report is to be had as ${forms.join(', ')}.`);
    const report = await progressReport(params.id, { ...placing, shortlists, decisions });
    const headers = { Vary: 'Accept', 'Cache-Control': 'private, no-store' };
    if (type === 'text/html') return { status: 200, type, headers, body: progressHtml(report) };
    if (type === 'application/pdf') return { status: 200, type, headers, body: await progressPdf(report) };
    return { status: 200, headers, body: report };
  },
});

export const progressRoutes = [postProgress, listProgress, getReport];
