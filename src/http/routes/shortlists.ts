import { z } from 'zod';
import { refuseSensitive } from '../../compliance/free-text.ts';
import { listAll } from '../../elasticsearch/stores/record-store.ts';
import { shortlistCsv } from '../../present/shortlist-csv.ts';
import { shortlistFor, standingFor } from '../../present/shortlist-for.ts';
import { shortlistHtml } from '../../present/shortlist-html.ts';
import { shortlistPdf } from '../../present/shortlist-pdf.ts';
import type { Services } from '../../service/services.ts';
import { acceptedForm } from '../accepted-form.ts';
import { defineRoute } from '../route.ts';
import { engineProblems, idParams } from '../schemas/common.ts';
import { shortlistAnswer, shortlistBody, standingAnswer } from '../schemas/matching.ts';
import { viewOf, viewQuery } from '../schemas/view.ts';
import { findShortlist } from './record.ts';
import { findVacancy } from './vacancies.ts';

const postShortlist = defineRoute({
  id: 'postShortlist',
  method: 'post',
  path: '/v1/vacancies/{id}/shortlists',
  tag: 'Shortlists',
  scope: 'match',
  summary: 'Make a shortlist for a vacancy and keep it',
  description: 'Kept with everything that led to it: the plan, the weights, the synonyms and the request to the index.',
  params: idParams,
  body: shortlistBody,
  bodyOptional: true,
  bodyExample: { top: 10, by: 'j.smith' },
  answers: { 201: { description: 'Kept.', schema: shortlistAnswer } },
  problems: ['invalid-request', 'boolean-syntax', 'not-found', 'unsupported-media-type', ...engineProblems],
  handle: async ({ params, body, actor }, services) => {
    const { record: vacancy } = await findVacancy(params.id, services);
    const { top, blind, lenient, by, note } = body;
    refuseSensitive({ '/note': note });
    const shortlist = await services.record.keep(vacancy, {
      by: by ?? actor.name,
      ...(top === undefined ? {} : { top }),
      ...(blind === undefined ? {} : { blind }),
      ...(lenient === undefined ? {} : { lenient }),
      ...(note === undefined ? {} : { note }),
    });
    return { status: 201, body: shortlist, headers: { Location: `/v1/shortlists/${shortlist.id}` } };
  },
});

const forms = ['application/json', 'text/csv', 'text/html', 'application/pdf'] as const;

const getShortlist = defineRoute({
  id: 'getShortlist',
  method: 'get',
  path: '/v1/shortlists/{id}',
  tag: 'Shortlists',
  scope: 'shortlists:read',
  summary: 'A shortlist as it was made',
  description:
    'As JSON, as a table (text/csv, one line for each candidate and criterion), as a page to print (text/html) or as ' +
    'a document to send (application/pdf). For a client it holds the listed and their reasons, and nothing of the ' +
    'CVs but matched words, with the names of those only who were introduced to them; for a candidate their own row, with what was asked and what was found.',
  params: idParams,
  query: viewQuery,
  answers: {
    200: {
      description: 'The shortlist.',
      schema: shortlistAnswer,
      types: [...forms],
    },
  },
  problems: ['invalid-request', 'not-found', 'not-acceptable', ...engineProblems],
  handle: async ({ params, query, request, audit }, services) => {
    const type = acceptedForm(request, forms, `A shortlist is to be had as ${forms.join(', ')}.`);
    const kept = await findShortlist(params.id, services);
    const introduced = query.audience === 'client' ? await introducedFor(kept.vacancy.id, services) : undefined;
    const view = { ...viewOf(query), ...(introduced === undefined ? {} : { introduced }) };
    const shortlist = shortlistFor(kept.shortlist, view);
    audit({ candidates: [...shortlist.candidates, ...shortlist.notListed].map(({ candidateId }) => candidateId) });
    const headers = { Vary: 'Accept', 'Cache-Control': 'private, no-store' };
    if (type === 'text/csv') return { status: 200, type, headers, body: shortlistCsv(shortlist) };
    if (type === 'text/html') return { status: 200, type, headers, body: shortlistHtml(shortlist) };
    if (type === 'application/pdf') return { status: 200, type, headers, body: await shortlistPdf(shortlist) };
    return { status: 200, headers, body: shortlist };
  },
});

const introducedFor = async (vacancyId: string, { placing }: Services): Promise<ReadonlySet<string>> =>
  new Set((await listAll(placing.introductions, [{ term: { vacancyId } }])).map(({ candidateId }) => candidateId));

const explainCandidate = defineRoute({
  id: 'explainCandidate',
  method: 'get',
  path: '/v1/vacancies/{id}/candidates/{candidateId}',
  tag: 'Matching',
  scope: 'match',
  summary: 'Why this candidate is where they are, or why not listed',
  description: 'For audience=candidate the reasons say what was asked and what was found, in words for the candidate.',
  params: idParams.extend({ candidateId: z.string().min(1).max(200) }),
  query: viewQuery.omit({ candidateId: true }),
  answers: { 200: { description: 'The reasons.', schema: standingAnswer } },
  problems: ['invalid-request', 'not-found', 'boolean-syntax', ...engineProblems],
  handle: async ({ params, query, actor }, services) => {
    const { record: vacancy } = await findVacancy(params.id, services);
    const asked = { by: actor.name, blind: query.blind === 'true' };
    const standing = await services.matcher.explain(vacancy, params.candidateId, asked);
    return { status: 200, body: standingFor(standing, () => services.matcher.plan(vacancy).plan, query.audience) };
  },
});

export const shortlistRoutes = [postShortlist, getShortlist, explainCandidate];
