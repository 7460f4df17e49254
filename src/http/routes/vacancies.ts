import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { existing, WhylistError } from '../../errors.ts';
import { funnelRowSchema } from '../../model/shortlist.ts';
import type { Vacancy } from '../../model/vacancy.ts';
import { postedVacancySchema, vacancySchema } from '../../model/vacancy.ts';
import { editVacancy } from '../../service/edit-vacancy.ts';
import type { Services } from '../../service/services.ts';
import { signJustifications } from '../../service/sign-justifications.ts';
import { vacancyFromFile } from '../../service/vacancy-file.ts';
import { checkVersion, taggedAnswer } from '../etag.ts';
import { exampleIds } from '../examples/example-ids.ts';
import { receiveUpload } from '../receive-upload.ts';
import { defineRoute } from '../route.ts';
import { engineProblems, idParams, pageQuery, pageSchema, recordPageQuery } from '../schemas/common.ts';
import {
  entryAnswer,
  planAnswer,
  vacancyAnswer,
  vacancyBody,
  vacancyEditBody,
  vacancyExample,
} from '../schemas/matching.ts';
import { assignmentExample } from '../schemas/placing.ts';

const tagHeader = z.object({ ETag: z.string() });

const postVacancy = defineRoute({
  id: 'postVacancy',
  method: 'post',
  path: '/v1/vacancies',
  tag: 'Vacancies',
  scope: 'vacancies:write',
  summary: 'Post a vacancy and see what it becomes',
  body: vacancyBody,
  bodyExample: { ...vacancyExample, client: { id: exampleIds.clients }, assignment: assignmentExample },
  answers: { 201: { description: 'Kept, with its criteria.', schema: vacancyAnswer } },
  problems: ['invalid-request', 'boolean-syntax', 'payload-too-large', 'unsupported-media-type', ...engineProblems],
  handle: async ({ body, actor }, { matcher, vacancies, now }) => {
    const at = now().toISOString();
    const read = matcher.read(signJustifications(body, actor.name, at));
    // A search that cannot be read is told now, not when a shortlist is wanted.
    matcher.plan(read);
    const { title, text, criteria, flags } = read;
    const vacancy: Vacancy = {
      id: randomUUID(),
      title,
      ...(body.client === undefined ? {} : { client: body.client }),
      text,
      status: body.status ?? 'open',
      criteria: [...criteria],
      flags: [...flags],
      ...(body.without === undefined ? {} : { without: body.without }),
      ...(body.assignment === undefined ? {} : { assignment: body.assignment }),
      createdAt: at,
      updatedAt: at,
    };
    await vacancies.put(vacancy);
    return { status: 201, body: vacancy, headers: { Location: `/v1/vacancies/${vacancy.id}` } };
  },
});

const readVacancyFile = defineRoute({
  id: 'readVacancyFile',
  method: 'post',
  path: '/v1/vacancies/text',
  tag: 'Vacancies',
  scope: 'vacancies:write',
  summary: 'A vacancy in a file (Word, PDF, text, JSON, YAML) to what can be posted; nothing is kept',
  form: z.object({
    files: z
      .array(z.string().meta({ format: 'binary' }))
      .length(1)
      .meta({ description: 'One file.' }),
  }),
  formExample: { files: ['devops-engineer.md'] },
  answers: { 200: { description: 'What can be posted.', schema: postedVacancySchema.meta({ id: 'VacancyText' }) } },
  problems: ['invalid-request', 'payload-too-large', 'unsupported-media-type'],
  duration: 'long',
  handle: async ({ request, response }, { config, spool }) => {
    const id = randomUUID();
    try {
      const folder = await spool.open(id);
      const maxFileBytes = config.WHYLIST_MAX_FILE_MB * 1024 * 1024;
      const { fileNames } = await receiveUpload(request, response, { folder, maxFileBytes, maxFiles: 1 });
      const [fileName] = fileNames;
      if (fileName === undefined) throw new WhylistError('invalid-request', 'The form holds no file.');
      return { status: 200, body: await vacancyFromFile(spool.filePath(id, 0), fileName) };
    } finally {
      await spool.discard(id);
    }
  },
});

const listVacancies = defineRoute({
  id: 'listVacancies',
  method: 'get',
  path: '/v1/vacancies',
  tag: 'Vacancies',
  scope: 'vacancies:read',
  summary: 'Vacancies',
  query: recordPageQuery.extend({ status: vacancySchema.shape.status.optional() }),
  record: vacancyAnswer,
  queryExample: { fields: 'id,title,status' },
  answers: { 200: { description: 'One page.', schema: pageSchema(vacancyAnswer) } },
  problems: ['invalid-request', ...engineProblems],
  handle: async ({ query: { status, ...page } }, { vacancies }) => ({
    status: 200,
    body: await vacancies.list({ ...page, ...(status === undefined ? {} : { filter: [{ term: { status } }] }) }),
  }),
});

export const findVacancy = async (id: string, { vacancies }: Services) =>
  existing(await vacancies.get(id), 'vacancy with this id');

const getVacancy = defineRoute({
  id: 'getVacancy',
  method: 'get',
  path: '/v1/vacancies/{id}',
  tag: 'Vacancies',
  scope: 'vacancies:read',
  summary: 'One vacancy',
  params: idParams,
  record: vacancyAnswer,
  queryExample: { fields: 'id,title,status' },
  answers: {
    200: { description: 'The vacancy.', schema: vacancyAnswer, headers: tagHeader },
    304: { description: 'Unchanged since the ETag sent in If-None-Match.' },
  },
  problems: ['not-found', ...engineProblems],
  handle: async ({ params, request }, services) => {
    const { record, version } = await findVacancy(params.id, services);
    return taggedAnswer(request, version, record);
  },
});

const patchVacancy = defineRoute({
  id: 'patchVacancy',
  method: 'patch',
  path: '/v1/vacancies/{id}',
  tag: 'Vacancies',
  scope: 'vacancies:write',
  summary: 'Change a vacancy; what was changed, by whom and why is kept with it',
  description:
    'With If-Match only the version that was read is changed. GET …/plan shows what each criterion weighs then.',
  params: idParams,
  body: vacancyEditBody,
  bodyExample: {
    criteria: [{ kind: 'licence', need: 'must', value: 'SMSTS' }],
    assignment: assignmentExample,
    by: 'j.smith',
    note: 'Client insists.',
  },
  answers: { 200: { description: 'The vacancy as it is now.', schema: vacancyAnswer, headers: tagHeader } },
  problems: [
    'invalid-request',
    'boolean-syntax',
    'not-found',
    'conflict',
    'precondition-failed',
    'payload-too-large',
    'unsupported-media-type',
    ...engineProblems,
  ],
  handle: async ({ params, body, request, actor }, services) => {
    const { matcher, vacancies, now } = services;
    const { record, version } = await findVacancy(params.id, services);
    checkVersion(request, version);
    const { by = actor.name, ...edit } = body;
    const at = now().toISOString();
    const edited = editVacancy(record, signJustifications({ ...edit, by }, by, at), matcher.read, at);
    matcher.plan(edited);
    await vacancies.put(edited, version);
    const kept = await findVacancy(params.id, services);
    return { status: 200, body: kept.record, headers: { ETag: `"${kept.version}"` } };
  },
});

const listEntries = defineRoute({
  id: 'listVacancyEntries',
  method: 'get',
  path: '/v1/vacancies/{id}/entries',
  tag: 'Vacancies',
  scope: 'match',
  summary: 'New and updated candidates who came to stand at the top of this vacancy, newest first',
  params: idParams,
  query: pageQuery,
  answers: { 200: { description: 'One page.', schema: pageSchema(entryAnswer) } },
  problems: ['invalid-request', 'not-found', ...engineProblems],
  handle: async ({ params, query }, services) => {
    await findVacancy(params.id, services);
    const { items, ...more } = await services.entries.list({ ...query, filter: [{ term: { vacancyId: params.id } }] });
    const names = await services.candidates.names(items.map(({ candidateId }) => candidateId));
    // Who was erased since is not told of.
    const there = items.filter(({ candidateId }) => names.has(candidateId));
    const told = there.map((entry) => {
      const name = names.get(entry.candidateId);
      return { ...entry, ...(name === undefined ? {} : { name }) };
    });
    return { status: 200, body: { items: told, ...more } };
  },
});

const getPlan = defineRoute({
  id: 'getVacancyPlan',
  method: 'get',
  path: '/v1/vacancies/{id}/plan',
  tag: 'Vacancies',
  scope: 'vacancies:read',
  summary: 'What the vacancy asks the index, and what each criterion weighs',
  params: idParams,
  answers: { 200: { description: 'The plan.', schema: planAnswer } },
  problems: ['not-found', 'boolean-syntax', ...engineProblems],
  handle: async ({ params }, services) => {
    const { record } = await findVacancy(params.id, services);
    return { status: 200, body: services.matcher.plan(record) };
  },
});

const getFunnel = defineRoute({
  id: 'getVacancyFunnel',
  method: 'get',
  path: '/v1/vacancies/{id}/funnel',
  tag: 'Vacancies',
  scope: 'match',
  summary: 'For each criterion how many have it, and how the pool opens without it',
  params: idParams,
  answers: {
    200: {
      description: 'The funnel.',
      schema: z.object({
        pool: z.object({ considered: z.number().int(), eligible: z.number().int() }),
        funnel: z.array(funnelRowSchema),
        opens: z
          .array(z.object({ criterionId: z.string(), eligible: z.number().int(), means: z.string() }))
          .meta({ description: 'Conditions whose dropping lets more in, the most first.' }),
      }),
    },
  },
  problems: ['not-found', 'boolean-syntax', ...engineProblems],
  handle: async ({ params }, services) => {
    const { record } = await findVacancy(params.id, services);
    const { pool, funnel } = await services.matcher.funnel(record);
    const labels = new Map(services.matcher.plan(record).plan.map(({ criterionId, label }) => [criterionId, label]));
    const opens = funnel
      .filter(({ eligibleWithout }) => eligibleWithout > pool.eligible)
      .toSorted((a, b) => b.eligibleWithout - a.eligibleWithout)
      .map(({ criterionId, eligibleWithout: eligible }) => ({
        criterionId,
        eligible,
        means: `Dropping ${labels.get(criterionId) ?? criterionId}: ${pool.eligible} → ${eligible}`,
      }));
    return { status: 200, body: { pool, funnel, opens } };
  },
});

export const vacancyRoutes = [
  postVacancy,
  readVacancyFile,
  listVacancies,
  getVacancy,
  patchVacancy,
  getPlan,
  getFunnel,
  listEntries,
];
