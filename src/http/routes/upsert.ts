import { z } from 'zod';
import { existing } from '../../errors.ts';
import { createCandidate } from '../../ingest/create-candidate.ts';
import { type GivenCandidate, givenCandidateSchema } from '../../ingest/given-candidate.ts';
import { upsertCandidate } from '../../ingest/upsert-candidate.ts';
import { erasureDetails } from '../../service/custody/erase.ts';
import type { Services } from '../../service/services.ts';
import { defineRoute } from '../route.ts';
import { engineProblems, idParams } from '../schemas/common.ts';
import { erasureAnswer } from '../schemas/custody.ts';

export const externalId = z.string().min(1).max(200);

export const upsertAnswer = z
  .object({
    status: z.enum(['created', 'updated', 'unchanged']),
    candidateId: z.string(),
    externalId,
    lifecycle: z
      .enum(['draft', 'active', 'placed', 'archived'])
      .meta({ description: '`draft`: mandatory fields are missing.' }),
  })
  .meta({ id: 'Upserted' });

export const example: GivenCandidate = {
  resume: {
    basics: { name: 'Jo March', label: 'Site Manager', email: 'jo.march@example.org', location: { city: 'Leeds' } },
    work: [
      {
        name: 'Aire Valley Homes',
        position: 'Site Manager',
        startDate: '2017-03',
        summary: 'Ran housing sites of up to 60 plots in Leeds and Bradford.',
      },
    ],
    certificates: [{ name: 'CSCS card, black' }, { name: 'SMSTS' }],
  },
  tags: ['housing'],
  source: 'crm',
  consent: [{ purpose: 'introduce', basis: 'consent', givenAt: '2026-11-02', evidence: 'E-mail of 2 November 2026' }],
};

export const upsert = async (
  id: string,
  given: GivenCandidate,
  services: Services,
): Promise<z.infer<typeof upsertAnswer>> => {
  const incoming = await services.given.read(given, { keep: true });
  const { status, candidate } = await upsertCandidate(id, incoming, services.ingest);
  return { status, candidateId: candidate.id, externalId: id, lifecycle: candidate.lifecycle.status };
};

const create = async (given: GivenCandidate, services: Services): Promise<z.infer<typeof created>> => {
  const incoming = await services.given.read(given, { keep: true });
  const { status, candidateId } = await createCandidate(incoming, services.ingest);
  const { record } = existing(await services.candidates.get(candidateId), 'candidate with this id');
  const { externalId: own, lifecycle } = record;
  return { status, candidateId, lifecycle: lifecycle.status, ...(own === undefined ? {} : { externalId: own }) };
};

const putCandidate = defineRoute({
  id: 'putCandidateByExternalId',
  method: 'put',
  path: '/v1/candidates/by-external-id/{id}',
  tag: 'Candidates',
  scope: 'candidates:write',
  summary: 'Create or update a candidate under your own id',
  description:
    'A person who came in as a CV before, with the same e-mail address or telephone number, gets your id. Tags and consents are ' +
    'added to those that are there. The same again changes nothing.',
  params: idParams,
  body: givenCandidateSchema,
  bodyExample: example,
  answers: {
    200: { description: 'Updated, or unchanged.', schema: upsertAnswer },
    201: { description: 'Created.', schema: upsertAnswer },
  },
  problems: ['document-unreadable', 'payload-too-large', 'unsupported-media-type', ...engineProblems],
  largeBody: true,
  duration: 'long',
  handle: async ({ params, body }, services) => {
    const answer = await upsert(params.id, body, services);
    const headers = { Location: `/v1/candidates/${answer.candidateId}` };
    return { status: answer.status === 'created' ? 201 : 200, body: answer, headers };
  },
});

const created = upsertAnswer.partial({ externalId: true }).meta({ id: 'Created' });

const postCandidate = defineRoute({
  id: 'postCandidate',
  method: 'post',
  path: '/v1/candidates',
  tag: 'Candidates',
  scope: 'candidates:write',
  summary: 'Create a candidate by hand, from JSON Resume or a CV',
  description:
    'Without an id of your own: a person who is here already, with the same e-mail address or telephone number, is updated, and a ' +
    'document that is here already changes nothing. With `externalId` it is the same as the PUT.',
  body: givenCandidateSchema.safeExtend({ externalId: externalId.optional() }).meta({ id: 'NewCandidate' }),
  bodyExample: {
    resume: {
      basics: { name: 'Sam Okafor', label: 'Site Engineer', phone: '+44 7911 123456', location: { city: 'Hull' } },
      work: [
        { name: 'Humber Civils', position: 'Site Engineer', startDate: '2021-05', summary: 'Setting out of roads.' },
      ],
    },
    source: 'walk-in',
  },
  answers: {
    200: { description: 'Known: updated, or unchanged.', schema: created },
    201: { description: 'Created.', schema: created },
  },
  problems: ['document-unreadable', 'payload-too-large', 'unsupported-media-type', ...engineProblems],
  largeBody: true,
  duration: 'long',
  handle: async ({ body: { externalId: own, ...given } }, services) => {
    const answer = own === undefined ? await create(given, services) : await upsert(own, given, services);
    const headers = { Location: `/v1/candidates/${answer.candidateId}` };
    return { status: answer.status === 'created' ? 201 : 200, body: answer, headers };
  },
});

const deleteByExternalId = defineRoute({
  id: 'deleteCandidateByExternalId',
  method: 'delete',
  path: '/v1/candidates/by-external-id/{id}',
  tag: 'Candidates',
  scope: 'candidates:erase',
  summary: 'Erase the candidate whom you have erased under this id',
  description:
    'As `POST /v1/candidates/{id}/erase`, with the proof as the answer: refused under a legal hold and while they are at work, and ' +
    'what the Conduct Regulations ask to keep stays under our id, without the person. Your id is erased, too: the same again is 404.',
  params: idParams,
  answers: { 200: { description: 'The proof.', schema: erasureAnswer } },
  problems: ['not-found', 'checks-failed', ...engineProblems],
  duration: 'long',
  handle: async ({ params, actor, audit }, { ingest, custody }) => {
    const { id } = existing(await ingest.candidates.findByExternalId(params.id), 'candidate with this external id');
    const erasure = await custody.erase(id, { by: actor.name, ground: 'request' });
    audit({ object: { kind: 'candidate', id }, details: erasureDetails(erasure) });
    return { status: 200, body: erasure };
  },
});

const getByExternalId = defineRoute({
  id: 'getCandidateByExternalId',
  method: 'get',
  path: '/v1/candidates/by-external-id/{id}',
  tag: 'Candidates',
  scope: 'candidates:read',
  summary: 'Find a candidate by your own id',
  params: idParams,
  answers: { 303: { description: 'Where the candidate is.', headers: z.object({ Location: z.string() }) } },
  problems: ['not-found', ...engineProblems],
  handle: async ({ params }, { ingest }) => {
    const { id } = existing(await ingest.candidates.findByExternalId(params.id), 'candidate with this external id');
    return { status: 303, headers: { Location: `/v1/candidates/${id}` } };
  },
});

export const upsertRoutes = [postCandidate, putCandidate, getByExternalId, deleteByExternalId];
