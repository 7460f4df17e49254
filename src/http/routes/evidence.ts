import { randomInt } from 'node:crypto';
import type { Request } from 'express';
import { z } from 'zod';
import { type EvidenceFile, evidenceFileSchema } from '../../model/evidence-file.ts';
import { evidenceHtml } from '../../present/evidence-html.ts';
import { candidateEvidence } from '../../service/evidence/candidate-evidence.ts';
import { inspect } from '../../service/evidence/inspection.ts';
import { vacancyEvidence } from '../../service/evidence/vacancy-evidence.ts';
import { acceptedForm } from '../accepted-form.ts';
import { type Answer, defineRoute } from '../route.ts';
import { engineProblems, idParams } from '../schemas/common.ts';

const tag = 'Compliance';
const scope = 'compliance:read';
const forms = ['application/json', 'text/html'] as const;
const evidenceAnswer = evidenceFileSchema.meta({ id: 'EvidenceFile' });
const headers = { Vary: 'Accept', 'Cache-Control': 'private, no-store' };

const shown = (request: Request, title: string, files: readonly EvidenceFile[], body: unknown): Answer => {
  const type = acceptedForm(request, forms, `Evidence is to be had as ${forms.join(', ')}.`);
  return type === 'text/html'
    ? { status: 200, type, headers, body: evidenceHtml(title, files) }
    : { status: 200, headers, body };
};

const answers = { 200: { description: 'The file.', schema: evidenceAnswer, types: [...forms] } };

const getCandidateEvidence = defineRoute({
  id: 'getCandidateEvidence',
  method: 'get',
  path: '/v1/candidates/{id}/evidence',
  tag,
  scope,
  summary:
    'What was done with a candidate’s data and on what ground: searches with reasons, consents, checks, introductions, decisions, outcome',
  params: idParams,
  answers,
  problems: ['not-found', 'not-acceptable', ...engineProblems],
  handle: async ({ params, request }, services) => {
    const file = await candidateEvidence(params.id, services);
    return shown(request, 'Evidence', [file], file);
  },
});

const getVacancyEvidence = defineRoute({
  id: 'getVacancyEvidence',
  method: 'get',
  path: '/v1/vacancies/{id}/evidence',
  tag,
  scope,
  summary: 'How a vacancy was filled: what was asked, who searched with what, who was chosen and why',
  params: idParams,
  answers,
  problems: ['not-found', 'not-acceptable', ...engineProblems],
  handle: async ({ params, request }, services) => {
    const file = await vacancyEvidence(params.id, services);
    return shown(request, 'Evidence', [file], file);
  },
});

const getInspection = defineRoute({
  id: 'getInspection',
  method: 'get',
  path: '/v1/compliance/inspection',
  tag,
  scope,
  summary: 'An inspector’s pack: the evidence of so many candidates, drawn at random',
  query: z.object({
    count: z.coerce.number().int().min(1).max(50).default(10).meta({ description: 'How many candidates.' }),
    seed: z.coerce
      .number()
      .int()
      .min(0)
      .max(2 ** 31 - 1)
      .optional()
      .meta({
        description:
          'The same seed draws the same candidates while there are the same; another one each time without it.',
      }),
  }),
  answers: {
    200: {
      description: 'The files.',
      schema: z.object({ seed: z.number().int(), items: z.array(evidenceAnswer) }).meta({ id: 'Inspection' }),
      types: [...forms],
    },
  },
  problems: ['invalid-request', 'not-acceptable', ...engineProblems],
  duration: 'long',
  handle: async ({ query, request, audit }, services) => {
    const { count, seed = randomInt(2 ** 31 - 1) } = query;
    const ids = [...(await services.candidates.sources()).keys()];
    const items = await inspect(ids, { count, seed }, services);
    audit({ candidates: items.map(({ about }) => about.id), details: { seed } });
    return shown(request, `Inspection, seed ${seed}`, items, { seed, items });
  },
});

export const evidenceRoutes = [getCandidateEvidence, getVacancyEvidence, getInspection];
