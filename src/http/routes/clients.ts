import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { existing } from '../../errors.ts';
import { type Client, editClient } from '../../model/client.ts';
import { checkVersion, taggedAnswer } from '../etag.ts';
import { defineRoute } from '../route.ts';
import { engineProblems, idParams, pageSchema, recordPageQuery } from '../schemas/common.ts';
import { clientAnswer, clientBody, clientEditBody, clientExample } from '../schemas/placing.ts';

const tag = 'Clients';
const tagHeader = z.object({ ETag: z.string() });

const postClient = defineRoute({
  id: 'postClient',
  method: 'post',
  path: '/v1/clients',
  tag,
  scope: 'vacancies:write',
  summary: 'Keep a client, with the particulars that have to be on record',
  body: clientBody,
  bodyExample: clientExample,
  answers: { 201: { description: 'Kept.', schema: clientAnswer } },
  problems: ['invalid-request', 'payload-too-large', 'unsupported-media-type', ...engineProblems],
  handle: async ({ body, actor }, { placing, now }) => {
    const at = now().toISOString();
    const client: Client = {
      id: randomUUID(),
      ...body,
      createdAt: at,
      updatedAt: at,
      by: actor.name,
    };
    await placing.clients.put(client);
    return { status: 201, body: client, headers: { Location: `/v1/clients/${client.id}` } };
  },
});

const listClients = defineRoute({
  id: 'listClients',
  method: 'get',
  path: '/v1/clients',
  tag,
  scope: 'vacancies:read',
  summary: 'Clients',
  query: recordPageQuery.extend({
    name: z.string().trim().min(1).max(300).optional().meta({ description: 'With these words in the name.' }),
    externalId: z.string().trim().min(1).max(200).optional().meta({ description: 'The CRM’s own id.' }),
  }),
  answers: { 200: { description: 'One page.', schema: pageSchema(clientAnswer) } },
  problems: ['invalid-request', ...engineProblems],
  handle: async ({ query: { name, externalId, ...page } }, { placing }) => {
    const filter = [
      ...(name === undefined ? [] : [{ match: { name: { query: name, operator: 'and' as const } } }]),
      ...(externalId === undefined ? [] : [{ term: { externalId } }]),
    ];
    return { status: 200, body: await placing.clients.list({ ...page, filter }) };
  },
});

const getClient = defineRoute({
  id: 'getClient',
  method: 'get',
  path: '/v1/clients/{id}',
  tag,
  scope: 'vacancies:read',
  summary: 'One client',
  params: idParams,
  answers: {
    200: { description: 'The client.', schema: clientAnswer, headers: tagHeader },
    304: { description: 'Unchanged since the ETag sent in If-None-Match.' },
  },
  problems: ['not-found', ...engineProblems],
  handle: async ({ params, request }, { placing }) => {
    const { record, version } = existing(await placing.clients.get(params.id), 'client with this id');
    return taggedAnswer(request, version, record);
  },
});

const patchClient = defineRoute({
  id: 'patchClient',
  method: 'patch',
  path: '/v1/clients/{id}',
  tag,
  scope: 'vacancies:write',
  summary: 'Change a client',
  params: idParams,
  body: clientEditBody,
  bodyExample: { natureOfBusiness: 'House building and refurbishment' },
  answers: { 200: { description: 'The client as it is now.', schema: clientAnswer, headers: tagHeader } },
  problems: [
    'invalid-request',
    'not-found',
    'conflict',
    'precondition-failed',
    'payload-too-large',
    'unsupported-media-type',
    ...engineProblems,
  ],
  handle: async ({ params, body, request, actor }, { placing, now }) => {
    const { record, version } = existing(await placing.clients.get(params.id), 'client with this id');
    checkVersion(request, version);
    const edited = editClient(record, body);
    await placing.clients.put({ ...edited, updatedAt: now().toISOString(), by: actor.name }, version);
    const kept = existing(await placing.clients.get(params.id), 'client with this id');
    return { status: 200, body: kept.record, headers: { ETag: `"${kept.version}"` } };
  },
});

export const clientRoutes = [postClient, listClients, getClient, patchClient];
